import Testing

@testable import parley

struct TableTests {
  private var table: Table {
    var table = Table([("name", .left), ("count", .right), ("note", .left)])
    table.rows = [["日本", "5", ""], ["a rather long name", "1,000", .init("bad", as: .failed)]]
    return table
  }

  @Test func columnsAreAlignedByWhatTheyTakeOnTheTerminal() {
    #expect(
      table.text(width: 80, ink: .off) == """
        name                count  note
        日本                    5
        a rather long name  1,000  bad

        """)
  }

  @Test func theWidestColumnGivesWay() {
    #expect(
      table.text(width: 25, ink: .off) == """
        name          count  note
        日本              5
        a rather lo…  1,000  bad

        """)
  }

  @Test func rolesAreColoursOnly() {
    #expect(table.text(width: 80, ink: .on).contains("1,000  \u{1B}[31mbad\u{1B}[0m\n"))
  }
}
