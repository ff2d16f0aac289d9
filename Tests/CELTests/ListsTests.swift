import CEL
import Testing

struct ListsTests {
  @Test(arguments: [
    Case("[3, 1, 2].sort()", [1, 2, 3]), Case("['b', 'a'].sort()", ["a", "b"]), Case("[2, 1.5].sort()", [1.5, 2]),
    Case("[].sort()", []), Case("[[2, 'b'], [1, 'a']].sortBy(p, p[0]).map(p, p[1])", ["a", "b"]),
    Case("[1, 1.0, 1u, 2, 'a', 'a', null, null, [1], [1]].distinct()", [1, 2, "a", nil, [1]]),
    Case("[1, 2].sum()", 3), Case("[1, 2.5].sum()", 3.5), Case("[].sum()", 0),
    Case("string([duration('1s'), duration('2s')].sum())", "3s"),
    Case("[[1], [2, [3]], 4].flatten()", [1, 2, [3], 4]), Case("[[1, [2, [3]]]].flatten(2)", [1, 2, [3]]),
    Case("[1, 2, 3, 4].slice(1, 3)", [2, 3]), Case("[1].slice(1, 1)", []),
    Case("lists.range(3)", [0, 1, 2]), Case("lists.range(-1)", []),
    Case("[1, 2].first()", 1), Case("[1, 2].last()", 2), Case("[1, 2].reverse()", [2, 1]),
    Case("[2, 3, 1].max()", 3), Case("['b', 'a'].min()", "a"),
    Case("[1, 2, 1].indexOf(1)", 0), Case("[1, 2, 1].lastIndexOf(1)", 2), Case("[1].indexOf(5)", -1),
  ])
  func listsAreTransformed(_ test: Case) { expect(test) }

  @Test(arguments: [
    ("[1, 'a'].sort()", "'sort' does not take a string and an int"), ("[null].sort()", "'sort' does not take null"),
    ("[3.0, 0.0 / 0.0, 1.0].sort()", "a NaN cannot be sorted"), ("['a'].sum()", "'sum' does not take a string"),
    ("[].first()", "an empty list has no first element"),
    ("[1].slice(1, 3)", "there is no slice from 1 to 3 in a list of 1"),
    ("[1].flatten(-1)", "'flatten' needs a depth that is not negative"), ("[].max()", "an empty list has no 'max'"),
    ("{}.sortBy(k, k)", "'sortBy' does not take a map"),
  ])
  func whatCannotBeDoneIsAnError(_ source: String, _ message: String) {
    #expect(failure(source) == message)
  }
}
