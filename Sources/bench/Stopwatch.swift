import Foundation

/// Measures CPU time, which other programs on the machine disturb least.
enum Stopwatch {
  static let rounds = 9
  private static let shortestRound = 0.05

  /// The median CPU time of one call in seconds. Short calls are repeated until a round is long enough to measure.
  static func seconds<Result>(_ work: () throws -> Result) rethrows -> Double {
    let first = try time(calls: 1, of: work)
    let calls = max(1, Int(shortestRound / max(first, 1e-9)))
    var times: [Double] = []
    for _ in 0..<rounds { times.append(try time(calls: calls, of: work) / Double(calls)) }
    return times.sorted()[rounds / 2]
  }

  /// The same for work that waits for others.
  static func secondsOfRound<Result>(_ work: () async -> Result) async -> Double {
    var times: [Double] = []
    for _ in 0..<rounds {
      let start = processTime()
      keep(await work())
      times.append(processTime() - start)
    }
    return times.sorted()[rounds / 2]
  }

  private static func time<Result>(calls: Int, of work: () throws -> Result) rethrows -> Double {
    let start = processTime()
    for _ in 0..<calls { keep(try work()) }
    return processTime() - start
  }

  /// Keeps the optimizer from dropping work whose result nobody looks at.
  @inline(never) private static func keep<Result>(_ result: Result) { withExtendedLifetime(result) {} }

  private static func processTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}
