import Foundation

/// Measures what users wait for. `swift run -c release bench [FILE]`, or `BENCH_WORLD=FILE`, takes another world.
@main
enum Bench {
  static func main() async {
    do {
      let world = try WorldFile.find(given: CommandLine.arguments.dropFirst().first)
      print("\(world.file), \(world.bytes.count) bytes; medians of \(Stopwatch.rounds) rounds, CPU time")
      for group in BenchmarkCatalog.all {
        print("\n\(group.name)\n")
        print(Table.text(of: try await group.measure(world)))
      }
    } catch {
      FileHandle.standardError.write(Data("\(error)\n".utf8))
      exit(2)
    }
  }
}
