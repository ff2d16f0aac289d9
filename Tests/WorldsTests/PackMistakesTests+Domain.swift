extension PackMistakesTests {
  static let domain: [PlantedMistake] = [
    PlantedMistake("domain.json5", "about:", "abuot:", "3:3: unknown key 'abuot'. Did you mean 'about'?"),
    PlantedMistake("domain.json5", "name: \"library\",", "", "1:1: 'name' is missing"),
    PlantedMistake("domain.json5", "name: \"library\"", "name: 5", "2:9: 'name': expected a string, found an integer"),
    PlantedMistake(
      "domain.json5", "\"2026-03-14T10:00:00Z\"", "\"14 March 2026\"",
      "4:8: '14 March 2026' is not a time such as '2026-03-14T10:00:00Z'"),
    PlantedMistake(
      "domain.json5", "\"2026-03-14T10:00:00Z\"", "\"2026-02-30T10:00:00Z\"",
      "4:8: '2026-02-30T10:00:00Z' is not a time such as '2026-03-14T10:00:00Z'"),
    PlantedMistake(
      "domain.json5", "from: \"agent\"", "from: \"nobody\"", "5:20: 'nobody' is not one of 'user', 'agent'"),
    PlantedMistake("domain.json5", "from: \"agent\", ", "", "5:12: 'opening': 'from' is missing"),
    PlantedMistake(
      "domain.json5", "say: \"Hello!\"", "says: \"Hello!\"",
      "5:29: unknown key 'says' in 'opening'. Did you mean 'say'?"),
    PlantedMistake(
      "domain.json5", "\"call_librarian\"", "\"call_libarian\"",
      "6:13: there is no tool 'call_libarian'. Did you mean 'call_librarian'?"),
    PlantedMistake(
      "domain.json5", "\"card( number)?\"", "\"card( number\"", "8:12: 'card( number' is not a regular expression"),
    PlantedMistake(
      "domain.json5", "[\"card( number)?\"]", "\"card\"", "8:11: 'topics.card': expected a list, found a string"),
    PlantedMistake("domain.json5", "\"library\",", "\"library\"", "3:3: expected ',' or '}', found 'a'"),
    PlantedMistake("domain.json5", "about:", "name:", "3:3: the key 'name' is there twice"),
    PlantedMistake(
      "domain.json5", "loans_of(member).size()", "loan_of(member).size()",
      "13:39: there is no function 'loan_of', in 'loan_of(member).size() < world.members[member].limit'. Did you mean 'loans_of'?"
    ),
    PlantedMistake(
      "domain.json5", "loans_of(member).size()", "loans_of().size()",
      "13:39: 'loans_of' takes 1 argument, not 0, in 'loans_of().size() < world.members[member].limit'"),
    PlantedMistake(
      "domain.json5", "loans_of(member).size()", "may_borrow(member).size()",
      "13:39: there is no function 'may_borrow', in 'may_borrow(member).size() < world.members[member].limit'. Known are 'loans_of'"
    ),
    PlantedMistake(
      "domain.json5", "l.member == member)", "l.member == )",
      "12:37: expected a value, found ')' at character 35, in 'world.loans.filter(l, l.member == )'"),
    PlantedMistake(
      "domain.json5", "l.member == member", "l.member == args.member",
      "12:37: there is no 'args' here, in 'world.loans.filter(l, l.member == args.member)'. Known are 'member', 'now', 'world'"
    ),
    PlantedMistake(
      "domain.json5", ", is: \"world.loans.filter(l, l.member == member)\"", "",
      "12:15: 'functions.loans_of': 'is' is missing"),
    PlantedMistake(
      "domain.json5", "may_borrow: { of: [\"member\"]", "may_borrow: { of: [\"world\", \"member\"]",
      "13:24: 'world' has a meaning already; choose another name"),
    PlantedMistake(
      "domain.json5", "may_borrow: { of: [\"member\"]", "may_borrow: { of: [\"member\", \"member\"]",
      "13:34: 'member' has a meaning already; choose another name"),
    PlantedMistake(
      "domain.json5", "may_borrow: {", "size: {", "13:11: 'size' has a meaning already; choose another name"),
    PlantedMistake(
      "domain.json5", "may_borrow: {", "\"may borrow\": {",
      "13:19: 'may borrow' is not a name: only letters, digits and '_' may be in it"),
  ]
}
