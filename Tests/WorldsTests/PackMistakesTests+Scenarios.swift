extension PackMistakesTests {
  private static let borrow = "scenarios/borrow.json5"

  static let scenarios: [PlantedMistake] = [
    PlantedMistake(borrow, "limits:", "limit:", "17:3: unknown key 'limit'. Did you mean 'limits'?"),
    PlantedMistake(borrow, "turns: 10", "turn: 10", "17:13: unknown key 'turn' in 'limits'. Did you mean 'turns'?"),
    PlantedMistake(borrow, "turns: 10", "turns: 0", "17:20: 'limits.turns' must be between 1 and 1000000"),
    PlantedMistake(borrow, "title: \"Borrow a book\",", "", "1:1: 'title' is missing"),
    PlantedMistake(
      borrow, "card: \"M1\"", "cart: \"M1\"", "5:20: 'cart' is not one of the domain's topics. Did you mean 'card'?"),
    PlantedMistake(
      borrow, "card: \"M1\"", "shoe_size: \"M1\"",
      "5:25: 'shoe_size' is not one of the domain's topics. Add it to domain.json5."),
    PlantedMistake(borrow, "goal:", "gaol:", "4:5: unknown key 'gaol' in 'user'. Did you mean 'goal'?"),
    PlantedMistake(borrow, "\"agenda\"", "\"model\"", "8:16: 'model' is not one of 'agenda', 'end'"),
    PlantedMistake(
      "scenarios/bring-back.json5", "\"satisfied\"", "\"happy\"",
      "3:75: 'happy' is not one of 'satisfied', 'gave_up', 'transferred', 'out_of_scope'"),
    PlantedMistake(
      "scenarios/bring-back.json5", "say: \"I bring back Emil.\"", "", "3:19: a move needs 'say' or 'end'"),
    PlantedMistake(
      "scenarios/bring-back.json5", "turn > 2", "turns > 2",
      "3:58: there is no 'turns' here, in 'turns > 2'. Did you mean 'turn'?"),
    PlantedMistake(
      borrow, "asks('card')", "asks('card', 'title')",
      "7:21: 'asks' takes 1 argument, not 2, in 'asks('card', 'title')'"),
    PlantedMistake(
      borrow, "asks('card')", "asked('card')",
      "7:21: there is no function 'asked', in 'asked('card')'. Known are 'asks', 'called'"),
    PlantedMistake(
      borrow, "{known.card}", "{know.card}",
      "7:42: there is no 'know' here, in 'It is {know.card}.'. Did you mean 'known'?"),
    PlantedMistake(
      borrow, "{known.card}", "{known.card",
      "7:42: expected a name after '.', found the end at character 19, in 'It is {known.card.'"),
    PlantedMistake(
      borrow, "{known.card}", "{known.}",
      "7:42: expected a name after '.', found '}' at character 14, in 'It is {known.}.'"),
    PlantedMistake(
      borrow, "times: 1", "times: \"once\"", "7:72: 'user.moves[0].times': expected an integer, found a string"),
    PlantedMistake(borrow, "name: \"lend\"", "name: \"lent\"", "13:13: there is no tool 'lent'. Did you mean 'lend'?"),
    PlantedMistake(
      borrow, "member: \"M1\" }", "membr: \"M1\" }", "13:32: 'member' is missing",
      "13:32: 'membr' is not a known argument. Did you mean 'member'?"),
    PlantedMistake(borrow, "book: \"B1\"", "book: 1", "13:32: 'book' must be a string, found an integer"),
    PlantedMistake(
      borrow, "arguments: { title: \"Momo\" }", "argument: { title: \"Momo\" }",
      "12:26: unknown key 'argument' in 'reference[0]'. Did you mean 'arguments'?"),
    PlantedMistake(
      borrow, "say: \"Here you are.\"", "says: \"Here you are.\"", "14:5: 'reference[2]': 'name' is missing",
      "14:7: unknown key 'says' in 'reference[2]'. Did you mean 'say'?"),
    PlantedMistake(
      borrow, "\"members.M1.limit\"", "\"members M1\"",
      "10:35: 'members M1' is not a path: expected '.' or '[', found U+0020"),
    PlantedMistake(
      borrow, "\"members.M1.limit\"", "\"members.M9.limit\"",
      "10:19: the patch of 'members.M9.limit' cannot be made: the world has no place for it"),
    PlantedMistake(
      borrow, "world.members.M1.limit + 1", "world.members.M1.limit +",
      "10:41: expected a value, found the end at character 25, in 'world.members.M1.limit +'"),
    PlantedMistake(
      borrow, "world.members.M1.limit + 1", "world.members.M9.limit + 1",
      "10:19: the patch of 'members.M1.limit' cannot be made: there is no key 'M9'"),
    PlantedMistake(
      borrow, "world.members.M1.limit + 1", "args.limit",
      "10:41: there is no 'args' here, in 'args.limit'. Known are 'now', 'world'"),
    PlantedMistake(borrow, "{ patch:", "{ patches:", "10:12: unknown key 'patches' in 'world'. Did you mean 'patch'?"),
    PlantedMistake(
      borrow, "user: {", "user: [], users: {", "3:9: 'user': expected an object, found a list",
      "3:13: unknown key 'users'. Did you mean 'user'?"),
  ]
}
