/// The orders which the scenarios are about.
enum PinnedOrders {
  private typealias Row = (
    id: String, customer: String, status: Order.Status, paid: String, parcels: [(String, Int)], items: [String]
  )

  private static let rows: [Row] = [
    (
      "#W2917310", "noor_haddad_7834", .delivered, "paypal_1243815", [("106456083634", 2)],
      ["Compact Keyboard: clicky, 75%, black", "Travel Mug: 470 ml, slate, flip"]
    ),
    (
      "#W7325517", "noor_haddad_7834", .cancelled, "paypal_1243815", [],
      ["Table Lamp: black, round, no"]
    ),
    (
      "#W1465660", "tomas_quiroga_7212", .pending, "credit_card_2212138", [],
      ["Picnic Basket: 4, checked, yes", "Travel Mug: 350 ml, coral, flip"]
    ),
    (
      "#W1737407", "tomas_quiroga_7212", .delivered, "credit_card_2212138", [("698720949052", 1)],
      ["Cast-Iron Skillet: 10 inch, seasoned, none"]
    ),
    (
      "#W3045661", "ayesha_rahman_2485", .pending, "gift_card_7983453", [],
      ["Wool Blanket: throw, rust, herringbone"]
    ),
    (
      "#W9238291", "ayesha_rahman_2485", .pending, "gift_card_7983453", [],
      ["Wool Blanket: throw, rust, herringbone"]
    ),
    (
      "#W2564006", "dmitri_volkov_7364", .pending, "credit_card_8761513", [],
      ["Chess Set: walnut, solid, weighted"]
    ),
    (
      "#W3797956", "keiko_tanabe_2372", .processed, "credit_card_1499790", [("604824938830", 1)],
      ["Studio Headphones: on-ear, black, bluetooth"]
    ),
    (
      "#W7941977", "liam_oconnell_8879", .pending, "paypal_2893894", [],
      [
        "Pour-Over Kettle: 0.9 L, stainless steel, silver", "Cast-Iron Skillet: 10 inch, seasoned, none",
        "Travel Mug: 590 ml, ivory, screw",
      ]
    ),
    (
      "#W7780669", "priya_raghavan_9146", .delivered, "credit_card_1189703", [("371739204068", 2)],
      ["Rain Jacket: M, navy, mesh", "Trail Boots: 9, brown, regular"]
    ),
    (
      "#W8938332", "mateo_fuentes_3346", .delivered, "credit_card_6746603", [("239556529416", 1)],
      ["Tunnel Tent: 2, three-season, green"]
    ),
    (
      "#W6698898", "ingrid_solberg_9164", .delivered, "paypal_7790698", [("677572310111", 1)],
      ["Table Lamp: black, round, yes"]
    ),
    (
      "#W6321978", "kwame_boateng_8059", .delivered, "credit_card_7449475", [("310919889563", 1)],
      ["Table Lamp: brass, round, yes"]
    ),
    (
      "#W8038700", "leilani_kahale_6185", .delivered, "paypal_3257420", [("132718609381", 3)],
      [
        "Chef's Knife: 8 inch, carbon, walnut", "Cast-Iron Skillet: 12 inch, seasoned, none",
        "Linen Shirt: M, white, classic",
      ]
    ),
    (
      "#W5365813", "fatou_diallo_1664", .delivered, "credit_card_3837512", [("869355178668", 1)],
      ["Wool Blanket: queen, grey, plain"]
    ),
    (
      "#W1382284", "marek_nowicki_8722", .delivered, "credit_card_7945512", [("310606405119", 1)],
      ["Studio Headphones: over-ear, black, bluetooth"]
    ),
    (
      "#W3609344", "sofia_papadakis_6167", .processed, "paypal_2252909", [("113860973264", 1)],
      ["Pour-Over Kettle: 0.9 L, copper, copper"]
    ),
    (
      "#W5766088", "yousef_mansour_1515", .delivered, "credit_card_1696059", [("895952282481", 2)],
      ["Chess Set: maple, folding, standard", "Travel Mug: 470 ml, slate, screw"]
    ),
    (
      "#W6961734", "meiling_chow_6803", .pending, "credit_card_1320679", [],
      ["Linen Shirt: M, sky blue, band", "Rain Jacket: M, moss green, mesh"]
    ),
    (
      "#W5101469", "oluwaseun_adeyemi_8451", .pending, "paypal_5469660", [],
      ["Trail Boots: 10, brown, regular", "Cast-Iron Skillet: 8 inch, seasoned, none"]
    ),
    (
      "#W9368856", "hannah_lindqvist_3308", .modified, "credit_card_2934494", [],
      ["Wool Blanket: queen, rust, herringbone", "Travel Mug: 350 ml, slate, flip"]
    ),
    (
      "#W2759686", "rajesh_iyer_2786", .pending, "credit_card_7185475", [],
      ["Tunnel Tent: 3, three-season, green"]
    ),
    (
      "#W9383179", "camila_duarte_4266", .pending, "paypal_3997855", [],
      ["Wool Blanket: king, cream, plain"]
    ),
    (
      "#W3059962", "camila_duarte_4266", .delivered, "credit_card_1180634", [("662004711333", 1)],
      ["Picnic Basket: 2, striped, no"]
    ),
    (
      "#W5203592", "elif_yildiz_9762", .delivered, "credit_card_4799311", [("317830846630", 1)],
      ["Rain Jacket: L, navy, mesh"]
    ),
    (
      "#W9897828", "thabo_mokoena_6664", .pending, "credit_card_9731248", [],
      ["Picnic Basket: 4, striped, yes"]
    ),
    (
      "#W8327885", "anneke_devries_7447", .pending, "credit_card_7886748", [],
      ["Tunnel Tent: 4, three-season, sand"]
    ),
    (
      "#W1390070", "viktor_horvath_8430", .processed, "credit_card_1112853",
      [("797398476613", 1), ("776583396524", 2)],
      [
        "Chef's Knife: 10 inch, damascus, olive wood", "Cast-Iron Skillet: 12 inch, enamel blue, glass",
        "Travel Mug: 470 ml, slate, flip",
      ]
    ),
    (
      "#W3679799", "amara_nwosu_9235", .delivered, "paypal_6477212", [("325649780420", 1)],
      ["Linen Shirt: S, white, classic"]
    ),
    (
      "#W9959113", "walter_brandt_4356", .delivered, "credit_card_4578522", [("338965396889", 2)],
      ["Chess Set: walnut, folding, magnetic", "Table Lamp: white, square, no"]
    ),
    (
      "#W9885532", "walter_brandt_4356", .pending, "credit_card_4578522", [],
      ["Compact Keyboard: tactile, 60%, white"]
    ),
    (
      "#W4626753", "jisoo_han_7393", .delivered, "credit_card_6375331", [("696361612861", 1)],
      ["Rain Jacket: M, signal red, fleece"]
    ),
    (
      "#W3289514", "minjun_han_1256", .pending, "paypal_2388693", [],
      ["Studio Headphones: over-ear, sand, bluetooth"]
    ),
    (
      "#W4903360", "chloe_beranger_1608", .delivered, "paypal_8070204", [("915677955968", 2)],
      ["Table Lamp: white, square, no", "Travel Mug: 350 ml, coral, flip"]
    ),
    (
      "#W6831690", "samuel_abebe_1465", .pending, "credit_card_8196323", [],
      ["Compact Keyboard: clicky, full, black"]
    ),
    (
      "#W4038940", "samuel_abebe_1465", .delivered, "credit_card_8196323", [("762781631216", 2)],
      ["Trail Boots: 11, brown, wide", "Rain Jacket: L, moss green, fleece"]
    ),
    (
      "#W6284628", "linh_pham_9734", .delivered, "paypal_3357202", [("337059367753", 2)],
      ["Linen Shirt: XL, sand, band", "Wool Blanket: throw, grey, plain"]
    ),
    (
      "#W4263872", "patrick_doyle_8709", .delivered, "credit_card_9694161", [("206891177647", 1)],
      ["Studio Headphones: over-ear, black, wired"]
    ),
    (
      "#W3247009", "rosa_delgado_9070", .cancelled, "credit_card_8372279", [],
      ["Pour-Over Kettle: 0.6 L, stainless steel, silver"]
    ),
    (
      "#W5015584", "arjun_banerjee_5754", .delivered, "paypal_9627096", [("899433178675", 1)],
      ["Chef's Knife: 6 inch, carbon, walnut"]
    ),
    (
      "#W2478817", "arjun_banerjee_5754", .pending, "credit_card_5303580", [],
      ["Cast-Iron Skillet: 10 inch, enamel red, glass", "Pour-Over Kettle: 1.2 L, stainless steel, matte black"]
    ),
    (
      "#W5353645", "beatriz_almeida_7245", .delivered, "credit_card_3368109", [("204745228379", 1)],
      ["Compact Keyboard: clicky, full, black"]
    ),
    (
      "#W8294687", "farid_karimi_9588", .pending, "credit_card_9349141", [],
      ["Tunnel Tent: 2, four-season, orange"]
    ),
  ]

  /// What was paid or refunded after an order was placed.
  private static let changes: [String: [Order.Payment]] = [
    "#W9368856": [Order.Payment(isRefund: false, cents: 960, method: "credit_card_2934494")]
  ]

  static func all(products: [Product], customers: [Customer]) -> [Order] {
    let items = itemsByLabel(of: products)
    return rows.map { row in
      guard let customer = customers.first(where: { $0.id == row.customer }) else {
        preconditionFailure("no customer is called '\(row.customer)'")
      }
      return Order(
        id: row.id, customer: row.customer, address: customer.address,
        items: row.items.map { label in
          guard let item = items[label] else { preconditionFailure("no item is called '\(label)'") }
          return item
        },
        status: row.status, parcels: row.parcels, changes: changes[row.id] ?? [], paid: row.paid)
    }
  }

  /// The items under names such as `Travel Mug: 470 ml, slate, flip`.
  private static func itemsByLabel(of products: [Product]) -> [String: Order.Item] {
    let items = products.flatMap { product in product.variants.map { Order.Item(product: product, variant: $0) } }
    return Dictionary(
      uniqueKeysWithValues: items.map { item in
        (item.product.name + ": " + item.variant.options.map(\.value).joined(separator: ", "), item)
      })
  }
}
