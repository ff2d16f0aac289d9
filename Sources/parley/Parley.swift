import Foundation

@main
enum Parley {
  static func main() async {
    Terminal.occupyStandardStreams()
    // A reader that goes away, of our output or a child's input, must come back as an error where it happens.
    signal(SIGPIPE, SIG_IGN)
    let status = await Invocation(CommandLine.arguments.dropFirst()).run()
    exit(status.rawValue)
  }
}
