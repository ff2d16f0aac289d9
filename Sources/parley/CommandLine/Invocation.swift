/// One start of the program: finds the command, runs it, and says what went wrong.
struct Invocation: Sendable {
  let words: [String]
  let commands: [any Command.Type]
  let output: Console
  let errors: Console

  init(
    _ words: some Sequence<String>, commands: [any Command.Type] = CommandCatalog.commands,
    output: Console = .standardOutput, errors: Console = .standardError
  ) {
    self.words = Array(words)
    self.commands = commands
    self.output = output
    self.errors = errors
  }

  /// Does what was asked; everything that was written has left the process when this returns.
  func run() async -> ExitStatus {
    let (answer, complaint) = await answer()
    var status = answer
    let problem = await output.finish()
    if let complaint { errors.write(complaint.text) }
    if let problem {
      errors.write(Complaint(problem, from: "parley").text)
      status = .usage
    }
    _ = await errors.finish()
    return status
  }

  private func answer() async -> (ExitStatus, Complaint?) {
    do throws(UsageError) {
      switch try Request(words, commands: commands) {
      case .print(.version): output.write("\(Version.current)\n")
      case .print(.overview): output.write(Help(width: output.width).overview(of: commands))
      case .print(.page(let manual)): output.write(Help(width: output.width).page(for: manual))
      case .run(let command, let words): return await perform(command, words)
      }
      return (.passed, nil)
    } catch {
      return (.usage, Complaint(error, from: "parley"))
    }
  }

  private func perform(_ command: any Command.Type, _ words: [String]) async -> (ExitStatus, Complaint?) {
    do {
      let arguments = try Arguments(words, of: command.manual, output: output, errors: errors)
      return (try await command.init(arguments).run(), nil)
    } catch {
      return (.usage, Complaint(error, from: "parley \(command.manual.name)"))
    }
  }
}
