extension PackMistakesTests {
  static let otherFiles: [PlantedMistake] = [
    PlantedMistake("policy.md", "[one-copy]", "[card-first]", "4:1: clause 'card-first' stands in line 3 already"),
    PlantedMistake("world.json", "\"books\": {", "books: {", "2:3: expected a key in double quotes, found 'b'"),
    PlantedMistake(
      "world.json", "\"lent\": true }", "\"lent\": true, }",
      "4:42: JSON allows no ',' after the last one; only JSON5 does"),
    PlantedMistake("world.json", "\"B2\": {", "\"B1\": {", "4:5: the key 'B1' is there twice"),
  ]
}
