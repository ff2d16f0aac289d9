import Evaluation
import Testing

@testable import parley

struct DisplayKindTests {
  @Test(arguments: [(DisplayKind.none, ""), (.plain, "retail · 1 scenario"), (.json, #"{"type":"run_began""#)])
  func eachKindShowsARunInItsWay(kind: DisplayKind, start: String) async {
    let page = Page()
    await kind.makeHandler(on: Console(sink: page)).handle(.began(Recorded.plan))
    #expect(page.text.hasPrefix(start))
    #expect(page.text.isEmpty == start.isEmpty)
  }
}
