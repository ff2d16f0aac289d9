extension PackFixture {
  static let tools = """
    [
      {
        name: "find_book",
        effect: "read",
        description: "Finds a book by its title.",
        parameters: { type: "object", required: ["title"], properties: { title: { type: "string" } } },
        steps: [
          { for: "id", in: "world.books", do: [
            { if: "world.books[id].title == args.title", then: [{ return: "id" }] },
          ] },
          { raise: "'no book has this title'" },
        ],
      },
      {
        name: "lend",
        effect: "write",
        description: "Lends a book.",
        phrase: "lend '{world.books[args.book].title}'",
        parameters: {
          type: "object", additionalProperties: false, required: ["book", "member"],
          properties: { book: { type: "string" }, member: { type: "string" } },
        },
        steps: [
          { raise: "'there is no book ' + args.book", if: "!(args.book in world.books)" },
          { let: { book: "world.books[args.book]" } },
          { set: "world.books[args.book].lent", to: "true" },
          { append: "world.loans", value: "{'book': args.book, 'member': args.member, 'due': '2026-04-11'}" },
          { raise: "book.title + ' is lent'", if: "book.lent" },
          { raise: "'too many loans'", if: "loans_of(args.member).size() > world.members[args.member].limit" },
          { return: "'due on 2026-04-11'" },
        ],
      },
      {
        name: "give_back",
        effect: "write",
        description: "Takes a book back.",
        parameters: { type: "object", required: ["book"], properties: { book: { type: "string" } } },
        steps: [
          { for: "n", in: "lists.range(world.loans.size())", do: [
            { if: "world.loans[n].book == args.book", then: [
              { let: { late: "world.loans[n].due < string(now)", member: "world.loans[n].member" } },
              { remove: "world.loans[n]" },
              { set: "world.books[args.book].lent", to: "false" },
              { if: "late", then: [
                { set: "world.members[member].fees", to: "world.members[member].fees + 0.5" },
              ], else: [
                { return: "'in time'" },
              ] },
              { return: "'late'" },
            ] },
          ] },
          { raise: "'this book is not lent'" },
        ],
      },
      {
        name: "call_librarian",
        effect: "none",
        description: "Hands the visitor over.",
        parameters: { type: "object" },
        steps: [{ return: "'the librarian comes'" }],
      },
    ]
    """
}
