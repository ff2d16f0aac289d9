extension PackMistakesTests {
  static let tools: [PlantedMistake] = [
    PlantedMistake("tools.json5", "phrase:", "prase:", "18:5: unknown key 'prase' in '[1]'. Did you mean 'phrase'?"),
    PlantedMistake("tools.json5", "description: \"Lends a book.\",", "", "14:3: '[1]': 'description' is missing"),
    PlantedMistake(
      "tools.json5", "description: \"Lends a book.\"", "description: null",
      "17:18: '[1].description': expected a string, found null"),
    PlantedMistake(
      "tools.json5", "effect: \"none\"", "effect: \"nothing\"", "57:13: 'nothing' is not one of 'read', 'write', 'none'"
    ),
    PlantedMistake(
      "tools.json5", "additionalProperties: false", "additionalProperty: false",
      "19:17: additionalProperty: unknown keyword 'additionalProperty'. Did you mean 'additionalProperties'?"),
    PlantedMistake(
      "tools.json5", "name: \"find_book\"", "name: \"lend\"",
      "scenarios/borrow.json5:12:13: there is no tool 'find_book'", "scenarios/borrow.json5:13:32: 'title' is missing",
      "15:11: there are two tools named 'lend'"),
    PlantedMistake(
      "tools.json5", "{world.books[args.book].title}", "{world.books[args.book].title",
      "18:13: this string has no end at character 36, in 'lend '{world.books[args.book].title''"),
    PlantedMistake(
      "tools.json5", "{world.books[args.book].title}", "{wrld.books[args.book].title}",
      "18:13: there is no 'wrld' here, in 'lend '{wrld.books[args.book].title}''. Did you mean 'world'?"),
    PlantedMistake(
      "tools.json5", "args.book in world.books", "args.book in in world.books",
      "24:55: 'in' is a word of the language and cannot be a name at character 16, in '!(args.book in in world.books)'"),
    PlantedMistake(
      "tools.json5", "args.book in world.books", "arg.book in world.books",
      "24:55: there is no 'arg' here, in '!(arg.book in world.books)'. Did you mean 'args'?"),
    PlantedMistake(
      "tools.json5", "args.book in world.books", "args.book.isIn(world.books)",
      "24:55: there is no function 'isIn', in '!(args.book.isIn(world.books))'"),
    PlantedMistake(
      "tools.json5", "args.book in world.books", "may_borow(args.member)",
      "24:55: there is no function 'may_borow', in '!(may_borow(args.member))'. Did you mean 'may_borrow'?"),
    PlantedMistake(
      "tools.json5", "args.book in world.books", "may_borrow(args.member, 1)",
      "24:55: 'may_borrow' takes 1 argument, not 2, in '!(may_borrow(args.member, 1))'"),
    PlantedMistake(
      "tools.json5", "'there is no book ' + args.book", "book.title",
      "24:16: there is no 'book' here, in 'book.title'. Known are 'args', 'now', 'world'"),
    PlantedMistake(
      "tools.json5", "let: { late: ", "let: { fine: \"late\", late: ",
      "41:26: there is no 'late' here, in 'late'. Known are 'args', 'n', 'now', 'world'"),
    PlantedMistake(
      "tools.json5", "set: \"world.books[args.book].lent\", to: \"true\"", "set: \"book.lent\", to: \"true\"",
      "26:14: 'book' cannot be changed; a place in the world begins with 'world.'"),
    PlantedMistake(
      "tools.json5", "remove: \"world.loans[n]\"", "remove: \"world.loans[n] + 1\"",
      "42:21: a place is a name followed by fields and indexes, as in 'world.orders[id].status' at character 1, in 'world.loans[n] + 1'"
    ),
    PlantedMistake(
      "tools.json5", "remove: \"world.loans[n]\"", "remove: \"world\"",
      "42:21: the world itself cannot be removed, only a place in it"),
    PlantedMistake(
      "tools.json5", "append: \"world.loans\"", "append: \"args.book\"",
      "27:17: 'args' cannot be changed; a place in the world begins with 'world.'"),
    PlantedMistake(
      "tools.json5", "to: \"false\"", "value: \"false\"", "43:11: '[2].steps[0].do[0].then[2]': 'to' is missing",
      "43:49: unknown key 'value' in '[2].steps[0].do[0].then[2]'"),
    PlantedMistake(
      "tools.json5", "remove:", "delete:",
      "42:11: a step is one of 'let', 'set', 'append', 'remove', 'for', 'raise', 'return', 'if'"),
    PlantedMistake(
      "tools.json5", "remove:", "removes:",
      "42:11: a step is one of 'let', 'set', 'append', 'remove', 'for', 'raise', 'return', 'if'. Did you mean 'remove'?"
    ),
    PlantedMistake(
      "tools.json5", "{ remove: \"world.loans[n]\" }", "{}",
      "42:11: a step is one of 'let', 'set', 'append', 'remove', 'for', 'raise', 'return', 'if'"),
    PlantedMistake(
      "tools.json5", "{ remove: \"world.loans[n]\" }", "\"remove\"",
      "42:11: '[2].steps[0].do[0].then[1]': expected an object, found a string"),
    PlantedMistake(
      "tools.json5", "{ raise: \"'this book is not lent'\" }", "{ raise: \"'not lent'\", when: \"true\" }",
      "52:30: unknown key 'when' in '[2].steps[1]'"),
    PlantedMistake(
      "tools.json5", "in: \"world.books\"", "of: \"world.books\"", "8:7: '[0].steps[0]': 'in' is missing",
      "8:20: unknown key 'of' in '[0].steps[0]'"),
    PlantedMistake("tools.json5", ", then: [{ return: \"id\" }]", "", "9:9: '[0].steps[0].do[0]': 'then' is missing"),
    PlantedMistake(
      "tools.json5", "{ let: { book: \"world.books[args.book]\" } }", "{ let: { args: \"1\", book: \"2\" } }",
      "25:22: 'args' has a meaning already; choose another name"),
    PlantedMistake(
      "tools.json5", "{ let: { book: \"world.books[args.book]\" } }", "{ let: { 'a.b': \"1\", book: \"2\" } }",
      "25:23: 'a.b' is not a name: only letters, digits and '_' may be in it"),
    PlantedMistake(
      "tools.json5", "{ let: { book: \"world.books[args.book]\" } }", "{ let: { book: 5 } }",
      "25:22: '[1].steps[1].let.book': expected a string, found an integer"),
    PlantedMistake(
      "tools.json5", "{ raise: \"'this book is not lent'\" }", "{ for: \"world\", in: \"[1]\", do: [] }",
      "52:14: 'world' has a meaning already; choose another name"),
    PlantedMistake(
      "tools.json5", "{ raise: \"'this book is not lent'\" }", "{ for: \"in\", in: \"[1]\", do: [] }",
      "52:14: 'in' is a word of the language and cannot be a name"),
    PlantedMistake(
      "tools.json5", "{ raise: \"'this book is not lent'\" }", "{ for: \"a b\", in: \"[1]\", do: [] }",
      "52:14: 'a b' is not a name: only letters, digits and '_' may be in it"),
    PlantedMistake(
      "tools.json5", "{ raise: \"'this book is not lent'\" }", "{ for: 1, in: \"[1]\", do: [] }",
      "52:14: '[2].steps[1].for': expected a string, found an integer"),
    PlantedMistake(
      "tools.json5", "{ raise: \"'this book is not lent'\" }", "{ for: \"x\", in: \"[1]\", do: {} }",
      "52:34: '[2].steps[1].do': expected a list, found an object"),
    PlantedMistake(
      "tools.json5", "{ raise: \"'this book is not lent'\" }",
      "{ if: \"true\", then: [{ let: { x: \"1\" } }] }, { return: \"x\" }",
      "52:62: there is no 'x' here, in 'x'. Known are 'args', 'now', 'world'"),
    PlantedMistake(
      "user_tools.json5", "steps:", "step:", "2:3: '[0]': 'steps' is missing",
      "3:5: unknown key 'step' in '[0]'. Did you mean 'steps'?"),
    PlantedMistake(
      "user_tools.json5", "\"'M1'\"", "\"M1\"", "3:23: there is no 'M1' here, in 'M1'. Known are 'args', 'now', 'world'"
    ),
  ]
}
