/// The commands of `parley`.
enum CommandCatalog {
  /// All commands, in the order of the help. To add one, write `Commands/<Name>Command.swift` and add its line here.
  static let commands: [any Command.Type] = [
    RunCommand.self, WatchCommand.self, ScoreCommand.self, CheckCommand.self, ListCommand.self, EvalCommand.self,
  ]
}
