/// Which `parley` this is.
enum Version {
  /// The number, by semantic versioning.
  static let current = "0.1.0"
}
