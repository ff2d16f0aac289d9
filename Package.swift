// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// A library target with the tests that mirror it. The list below is the architecture: a module may use what its line names.
func module(
  _ name: String, uses dependencies: [Target.Dependency] = [], testedWith: [Target.Dependency] = []
) -> [Target] {
  [
    .target(name: name, dependencies: dependencies, swiftSettings: settings),
    .testTarget(
      name: "\(name)Tests", dependencies: dependencies + testedWith + [.init(stringLiteral: name), "TestSupport"],
      swiftSettings: settings),
  ]
}

let package = Package(
  name: "parley",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "parley", targets: ["parley"])],
  targets: [
    module("JSON"),
    module("CEL", uses: ["JSON"]),
    module("Simulation", uses: ["JSON", "CEL"]),
    module("Worlds", uses: ["JSON", "CEL", "Simulation"]),
    module("Checks", uses: ["JSON", "CEL", "Simulation"]),
    module("Evaluation", uses: ["JSON", "Simulation", "Checks"], testedWith: ["Worlds"]),
    [
      .executableTarget(
        name: "parley", dependencies: ["JSON", "CEL", "Simulation", "Worlds", "Checks", "Evaluation"],
        swiftSettings: settings),
      .executableTarget(
        name: "bench", dependencies: ["JSON", "Simulation", "Worlds", "Checks", "Evaluation"], swiftSettings: settings),
      .testTarget(
        name: "parleyTests",
        dependencies: ["parley", "JSON", "CEL", "Simulation", "Worlds", "Checks", "Evaluation", "TestSupport"],
        swiftSettings: settings),
      .executableTarget(name: "retail-world", dependencies: ["JSON", "Simulation"], swiftSettings: settings),
      .testTarget(
        name: "RetailWorldTests",
        dependencies: ["retail-world", "JSON", "Simulation", "Worlds", "Checks", "Evaluation", "TestSupport"],
        swiftSettings: settings),
      .target(
        name: "TestSupport", dependencies: ["JSON", "CEL", "Simulation"], path: "Tests/TestSupport",
        swiftSettings: settings),
    ],
  ].flatMap { $0 }
)
