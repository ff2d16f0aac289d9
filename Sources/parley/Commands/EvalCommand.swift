import CEL
import Foundation
import JSON
import Simulation
import Worlds

/// `parley eval`: prints the value of an expression, for people who write packs.
struct EvalCommand: Command {
  static let manual = Manual(
    name: "eval",
    about: "print the value of an expression, for people who write packs",
    synopsis: "EXPRESSION",
    options: [
      Option(
        name: "--pack", placeholder: "DIR", about: "let the expression use the pack's 'world', 'now' and functions"),
      Option(name: "--with", placeholder: "FILE", about: "let it use the keys of a JSON5 file as variables"),
    ],
    examples: [
      "parley eval '[3, 1, 2].sort()'",
      "parley eval 'size(world.orders)' --pack Scenarios/retail",
    ])

  private let expression: String
  private let pack: String?
  private let file: String?
  private let output: Console

  init(_ arguments: Arguments) throws(UsageError) {
    expression = arguments.positionals.first ?? ""
    pack = arguments.text("--pack")
    file = arguments.text("--with")
    output = arguments.output
  }

  func run() async throws -> ExitStatus {
    var scope = try pack.map { try Suite([$0]).pack.scope } ?? Scope()
    if let file { try Self.read(file, into: &scope) }
    output.write(Terminal.plain(try program().evaluate(in: scope).json().text(.pretty)) + "\n")
    return .passed
  }

  private func program() throws(UsageError) -> Program {
    do throws(ParseError) { return try Program(parsing: expression) } catch {
      throw UsageError("\(error.message) at character \(error.column) of '\(expression)'")
    }
  }

  private static func read(_ file: String, into scope: inout Scope) throws {
    guard let data = FileManager.default.contents(atPath: file) else { throw UsageError("there is no file '\(file)'") }
    do throws(SyntaxError) {
      let document = try Document(parsing: Array(data), file: file, as: .json5)
      for entry in document.root.object?.entries ?? [] { scope[variable: entry.key] = CELValue(entry.value) }
    } catch {
      throw Mistakes([Mistake(file: file, line: error.line, column: error.column, message: error.message)])
    }
  }
}
