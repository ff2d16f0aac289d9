import CEL
import Testing

struct FormatTests {
  @Test(arguments: [
    Case("'%s %s'.format(['a', 1.5])", "a 1.5"), Case("'%s'.format([1e21])", "1000000000000000000000"),
    Case("'%s'.format([[true, b'x', int, {'b': [1], 'a': null}]])", "[true, x, int, {a: null, b: [1]}]"),
    Case("'%d %d %d'.format([-1, 2u, 2.5])", "-1 2 2.5"),
    Case("'%.2f %.0f %f'.format([2.675, 2.5, 1])", "2.67 2 1.000000"),
    Case("'%e %.1e'.format([12345.678, 0.0])", "1.234568e+04 0.0e+00"),
    Case("'%b %b %b'.format([-5, 5u, true])", "-101 101 1"), Case("'%o'.format([-8])", "-10"),
    Case("'%x %X %x %X'.format([-30, 30u, 'hi', b'\\xff'])", "-1e 1E 6869 FF"),
    Case("'%f %e %s'.format([0.0 / 0.0, 1.0 / 0.0, -1.0 / 0.0])", "NaN Infinity -Infinity"),
    Case("'%.3s|%%'.format(['abcdef'])", "abcdef|%"), Case("'é%sé'.format(['ü'])", "éüé"),
    Case("'%.0f'.format([-0.4])", "-0"),
  ])
  func valuesAreFilledIn(_ test: Case) { expect(test) }

  @Test(arguments: [
    ("'%'.format([1])", "'%' at the end of a format stands for nothing"),
    ("'%z'.format([1])", "there is no '%z' in formats"),
    ("'%5d'.format([1])", "there is no '%5' in formats"),
    ("'%s'.format([])", "the format needs more than 0 values"),
    ("'%d'.format(['1'])", "'%d' does not take a string"),
    ("'%x'.format([1.5])", "'%x' does not take a double"),
    ("'%b'.format(['1'])", "'%b' does not take a string"),
    ("'%f'.format(['1'])", "'%f' does not take a string"),
    ("'%.f'.format([1.0])", "a '.' in a format needs a number of digits up to 1000 after it"),
    ("'%.5000f'.format([1.0])", "a '.' in a format needs a number of digits up to 1000 after it"),
  ])
  func mistakesAreExplained(_ source: String, _ message: String) {
    #expect(failure(source) == message)
  }
}
