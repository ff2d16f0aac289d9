import JSON

/// Prints `Scenarios/retail/world.json`.
@main
enum RetailWorldCommand {
  /// Changing it changes every made-up customer and order, but nothing that a scenario uses.
  static let seed: UInt64 = 2026

  static func main() {
    print(Page(World(seed: seed).value).text)
  }
}
