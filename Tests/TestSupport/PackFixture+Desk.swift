extension PackFixture {
  /// Books, members and loans; tools that use every verb; two scenarios.
  static let deskFiles: [String: String] = [
    "domain.json5": domain, "policy.md": policy, "world.json": world, "tools.json5": tools,
    "user_tools.json5": userTools, "scenarios/borrow.json5": borrow, "scenarios/bring-back.json5": bringBack,
  ]

  private static let domain = """
    {
      name: "library",
      about: "The desk of a small library.",
      now: "2026-03-14T10:00:00Z",
      opening: { from: "agent", say: "Hello!" },
      transfer: "call_librarian",
      topics: {
        card: ["card( number)?"],
        title: ["title", "which book"],
      },
      functions: {
        loans_of: { of: ["member"], is: "world.loans.filter(l, l.member == member)" },
        may_borrow: { of: ["member"], is: "loans_of(member).size() < world.members[member].limit" },
      },
    }
    """

  private static let policy = """
    # The desk

    [card-first] Ask for the card.
    [one-copy] A book that is lent cannot be lent again.
    """

  private static let world = """
    {
      "books": {
        "B1": { "title": "Momo", "lent": false },
        "B2": { "title": "Emil", "lent": true },
        "B3": { "title": "Heidi", "lent": false }
      },
      "members": {
        "M1": { "name": "Ada Lind", "limit": 2, "fees": 0.0 },
        "M2": { "name": "Bo Ek", "limit": 1, "fees": 1.5 }
      },
      "loans": [ { "book": "B2", "member": "M2", "due": "2026-03-01" } ]
    }
    """

  private static let userTools = """
    [
      { name: "read_card", effect: "read", description: "Shows the card.", parameters: { type: "object" },
        steps: [{ return: "'M1'" }] },
    ]
    """

  private static let borrow = """
    {
      title: "Borrow a book",
      user: {
        goal: "Borrow Momo.",
        known: { card: "M1", title: "Momo" },
        unknown: ["phone"],
        moves: [{ when: "asks('card')", say: "It is {known.card}.", times: 1 }],
        otherwise: "agenda",
      },
      world: { patch: { "members.M1.limit": "world.members.M1.limit + 1" } },
      reference: [
        { name: "find_book", arguments: { title: "Momo" } },
        { name: "lend", arguments: { book: "B1", member: "M1" } },
        { say: "Here you are." },
      ],
      expect: { state: { equals_reference: true } },
      limits: { turns: 10 },
    }
    """

  private static let bringBack = """
    {
      title: "Bring a book back",
      user: { moves: [{ say: "I bring back Emil." }, { when: "turn > 2", end: "satisfied" }], otherwise: "end" },
      reference: [{ name: "give_back", arguments: { book: "B2" } }],
    }
    """
}
