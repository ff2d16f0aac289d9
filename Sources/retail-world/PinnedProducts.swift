/// The products whose variants, prices and numbers the scenarios rely on.
enum PinnedProducts {
  private typealias Row = (id: String, options: [String], cents: Int, isAvailable: Bool)

  static let all = [
    product(
      "7294919105", "Compact Keyboard", ["switches", "layout", "color"],
      [
        ("3522798642", ["clicky", "75%", "black"], 11_840, true),
        ("7493598146", ["clicky", "full", "black"], 12_400, true),
        ("4405809747", ["tactile", "75%", "black"], 12_175, true),
        ("5699224467", ["silent", "75%", "black"], 12_890, true),
        ("2303098497", ["silent", "75%", "white"], 12_890, false),
        ("9979361573", ["silent", "full", "white"], 13_520, true),
        ("9769809255", ["tactile", "60%", "white"], 10_930, true),
      ]),
    product(
      "9513455924", "Rain Jacket", ["size", "color", "lining"],
      [
        ("9438570424", ["S", "navy", "mesh"], 8600, true),
        ("3269380278", ["M", "navy", "mesh"], 8600, true),
        ("1255770067", ["L", "navy", "mesh"], 8950, true),
        ("7287550638", ["XL", "navy", "mesh"], 8950, false),
        ("4618196973", ["M", "moss green", "mesh"], 8825, true),
        ("3229621088", ["L", "moss green", "fleece"], 10_475, true),
        ("8044999245", ["L", "signal red", "mesh"], 9100, false),
        ("3146509353", ["M", "signal red", "fleece"], 10_340, true),
      ]),
    product(
      "3845199087", "Trail Boots", ["size", "color", "width"],
      [
        ("6489667868", ["8", "brown", "regular"], 14_260, true),
        ("4608698330", ["9", "brown", "regular"], 14_260, true),
        ("8334986492", ["9", "brown", "wide"], 14_995, true),
        ("2241417136", ["10", "brown", "regular"], 14_260, true),
        ("9891542208", ["10", "grey", "wide"], 15_120, true),
        ("4291181424", ["11", "brown", "wide"], 14_995, true),
        ("2719704081", ["9", "grey", "regular"], 14_500, true),
      ]),
    product(
      "8931016284", "Pour-Over Kettle", ["capacity", "material", "color"],
      [
        ("2660063002", ["0.6 L", "stainless steel", "silver"], 4780, true),
        ("5114760733", ["0.9 L", "stainless steel", "silver"], 5630, true),
        ("1002340482", ["0.9 L", "stainless steel", "matte black"], 5990, true),
        ("4909588191", ["0.9 L", "copper", "copper"], 8425, true),
        ("7313547272", ["1.2 L", "stainless steel", "silver"], 6345, false),
        ("7001892043", ["1.2 L", "stainless steel", "matte black"], 6610, true),
      ]),
    product(
      "9903631892", "Wool Blanket", ["size", "color", "pattern"],
      [
        ("3703488257", ["throw", "grey", "plain"], 6490, true),
        ("6453644632", ["throw", "rust", "herringbone"], 7130, true),
        ("5669248787", ["throw", "cream", "herringbone"], 7130, true),
        ("2428444401", ["queen", "grey", "plain"], 10_900, true),
        ("9435643128", ["queen", "rust", "herringbone"], 11_860, true),
        ("1506770417", ["king", "cream", "plain"], 13_950, true),
      ]),
    product(
      "1433990593", "Table Lamp", ["color", "base", "dimmer"],
      [
        ("5552207508", ["brass", "round", "yes"], 7820, true),
        ("8718148638", ["black", "round", "no"], 6175, true),
        ("3402154336", ["black", "round", "yes"], 6940, true),
        ("5857466635", ["white", "square", "yes"], 6940, false),
        ("8059702706", ["white", "square", "no"], 6010, true),
        ("5795365311", ["green", "round", "yes"], 7485, true),
      ]),
    product(
      "1914251117", "Travel Mug", ["capacity", "color", "lid"],
      [
        ("4800466732", ["350 ml", "slate", "flip"], 2430, true),
        ("1904993522", ["350 ml", "coral", "flip"], 2430, true),
        ("1430925917", ["470 ml", "slate", "flip"], 2795, true),
        ("5249018436", ["470 ml", "slate", "screw"], 2640, true),
        ("6210840603", ["590 ml", "ivory", "screw"], 2980, true),
        ("2109293664", ["590 ml", "coral", "flip"], 3115, false),
      ]),
    product(
      "6567672464", "Studio Headphones", ["style", "color", "connection"],
      [
        ("1315244400", ["over-ear", "black", "bluetooth"], 17_900, true),
        ("1387050327", ["over-ear", "sand", "bluetooth"], 18_450, true),
        ("2043732568", ["on-ear", "black", "bluetooth"], 13_990, true),
        ("7877461735", ["over-ear", "black", "wired"], 14_925, true),
        ("2946513985", ["on-ear", "sand", "wired"], 11_940, true),
        ("3467764733", ["over-ear", "midnight blue", "bluetooth"], 18_900, false),
      ]),
    product(
      "9016666708", "Tunnel Tent", ["sleeps", "season", "color"],
      [
        ("5956973457", ["2", "three-season", "green"], 21_900, true),
        ("4901650223", ["2", "four-season", "orange"], 31_840, true),
        ("1815187656", ["3", "three-season", "green"], 27_460, true),
        ("9375769727", ["3", "four-season", "orange"], 36_600, true),
        ("9083943439", ["4", "three-season", "sand"], 32_990, true),
        ("3592159721", ["4", "four-season", "orange"], 42_175, false),
      ]),
    product(
      "2810144999", "Chef's Knife", ["blade", "steel", "handle"],
      [
        ("1445988042", ["6 inch", "carbon", "walnut"], 9400, true),
        ("9756134681", ["8 inch", "carbon", "walnut"], 11_250, true),
        ("9429652896", ["8 inch", "stainless", "resin"], 8890, true),
        ("8321113027", ["10 inch", "stainless", "resin"], 10_135, true),
        ("6398693998", ["8 inch", "damascus", "walnut"], 16_480, true),
        ("7856770577", ["10 inch", "damascus", "olive wood"], 18_920, true),
      ]),
    product(
      "1295391205", "Cast-Iron Skillet", ["diameter", "finish", "lid"],
      [
        ("6275922107", ["8 inch", "seasoned", "none"], 3160, true),
        ("3638411376", ["10 inch", "seasoned", "none"], 3985, true),
        ("2203533128", ["10 inch", "enamel red", "glass"], 6240, true),
        ("1071188213", ["12 inch", "seasoned", "none"], 4820, true),
        ("6451146405", ["12 inch", "enamel blue", "glass"], 7415, true),
        ("2914290650", ["12 inch", "enamel red", "cast iron"], 8190, true),
      ]),
    product(
      "1259654723", "Linen Shirt", ["size", "color", "collar"],
      [
        ("6051971519", ["S", "white", "classic"], 5400, true),
        ("1565125450", ["M", "white", "classic"], 5400, true),
        ("2555401614", ["M", "sky blue", "band"], 5725, true),
        ("9121526442", ["L", "white", "classic"], 5400, false),
        ("9506154484", ["L", "sky blue", "classic"], 5610, true),
        ("5371822290", ["XL", "sand", "band"], 5875, true),
        ("9204300026", ["M", "sand", "classic"], 5540, false),
        ("8305610603", ["XL", "white", "classic"], 5400, true),
        ("5135070017", ["S", "sky blue", "band"], 5725, true),
      ]),
    product(
      "9681242054", "Picnic Basket", ["serves", "lining", "cooler"],
      [
        ("3732391716", ["2", "striped", "no"], 5830, true),
        ("3071186680", ["2", "striped", "yes"], 7190, true),
        ("8432432245", ["4", "striped", "no"], 7960, true),
        ("2369684368", ["4", "checked", "yes"], 9845, true),
        ("5292208344", ["4", "striped", "yes"], 9620, true),
        ("5618219000", ["6", "checked", "yes"], 12_700, true),
      ]),
    product(
      "7640429005", "Chess Set", ["wood", "board", "pieces"],
      [
        ("4165414498", ["maple", "folding", "standard"], 6675, true),
        ("4022328200", ["walnut", "folding", "standard"], 7350, true),
        ("9224873447", ["walnut", "solid", "weighted"], 11_820, true),
        ("2511115941", ["maple", "solid", "weighted"], 11_295, true),
        ("8237646756", ["rosewood", "solid", "weighted"], 17_160, true),
        ("4869060923", ["walnut", "folding", "magnetic"], 6980, true),
      ]),
  ]

  private static func product(_ id: String, _ name: String, _ options: [String], _ rows: [Row]) -> Product {
    Product(
      id: id, name: name,
      variants: rows.map { row in
        let values = zip(options, row.options).map { Variant.Option(name: $0, value: $1) }
        return Variant(id: row.id, options: values, cents: row.cents, isAvailable: row.isAvailable)
      })
  }
}
