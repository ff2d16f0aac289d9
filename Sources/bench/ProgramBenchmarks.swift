import Foundation

extension BenchmarkGroup {
  /// What starting the program costs before it does anything.
  static let program = BenchmarkGroup(name: "Program") { _ in
    let program = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "parley")
    var seconds: [Double] = []
    for _ in 0..<20 { seconds.append(try start(program)) }
    return [
      Row(name: "start of parley --help, wall", amount: seconds.sorted()[10] * 1_000, unit: "ms"),
      Row(name: "memory of parley --help, peak", amount: peakMemoryOfChildren(), unit: "MB"),
    ]
  }

  private static func start(_ program: URL) throws -> Double {
    let process = Process()
    process.executableURL = program
    process.arguments = ["--help"]
    process.standardOutput = FileHandle.nullDevice
    let clock = ContinuousClock()
    let start = clock.now
    try process.run()
    process.waitUntilExit()
    return (clock.now - start) / .seconds(1)
  }

  private static func peakMemoryOfChildren() -> Double {
    var usage = rusage()
    #if os(Linux)
      getrusage(__rusage_who_t(RUSAGE_CHILDREN.rawValue), &usage)
      return Double(usage.ru_maxrss) / 1_000
    #else
      getrusage(RUSAGE_CHILDREN, &usage)
      return Double(usage.ru_maxrss) / 1_000_000
    #endif
  }
}
