/// Why a call came to nothing.
struct Refusal: Error {
  /// The text for whoever called.
  let says: String
}
