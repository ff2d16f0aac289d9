import Foundation
import Testing

@testable import parley

struct ScenarioPathTests {
  private let program = URL(fileURLWithPath: "/opt/parley/bin/parley")

  @Test func packsAreFoundBesideTheProgramAndWhereItIsInstalled() {
    let folders = ScenarioPath.folders(named: nil, program: program)
    #expect(folders == ["Scenarios", "/opt/parley/bin/Scenarios", "/opt/parley/share/parley/Scenarios"])
  }

  @Test func theNamedFolderComesFirst() {
    #expect(ScenarioPath.folders(named: "/my/packs", program: program).first == "/my/packs")
    #expect(ScenarioPath.folders(named: "", program: program).first == "Scenarios")
  }

  /// When the shell finds the program on its path, the first argument is no more than a name.
  @Test func theProgramIsKnownByItsWholePath() {
    #expect(ScenarioPath.folders.suffix(2).allSatisfy { $0.hasPrefix("/") })
  }
}
