import CEL
import Testing

struct LanguageTests {
  @Test func namesAreListedForSuggestions() {
    for name in ["size", "has", "cel.bind", "math.greatest", "transformMap", "round", "lists.range"] {
      #expect(Language.functions.contains(name))
    }
    #expect(Language.functions == Language.functions.sorted())
    #expect(Language.types.contains("google.protobuf.Duration"))
    #expect(Language.reservedWords.isSuperset(of: ["in", "for", "true"]))
  }
}
