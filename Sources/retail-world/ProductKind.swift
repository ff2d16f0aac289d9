/// What a product with made-up variants is made from: a price to start with and the options it comes in.
struct ProductKind {
  let name: String
  let cents: Int
  let options: [(name: String, values: [String])]

  init(_ name: String, _ cents: Int, _ options: (name: String, values: [String])...) {
    self.name = name
    self.cents = cents
    self.options = options
  }

  /// Every choice of one value for each option.
  var combinations: [[Variant.Option]] {
    options.reduce([[]]) { partial, option in
      partial.flatMap { chosen in option.values.map { chosen + [(option.name, $0)] } }
    }
  }

  static let all = wear + home + kitchen + outdoors + desk

  private static let wear = [
    ProductKind(
      "Fleece Vest", 4850, ("size", ["S", "M", "L", "XL"]), ("color", ["charcoal", "teal", "plum"]),
      ("pockets", ["two", "four"])),
    ProductKind(
      "Merino Socks", 1790, ("pairs", ["1", "3", "5"]), ("size", ["small", "medium", "large"]),
      ("height", ["ankle", "crew", "knee"])),
    ProductKind(
      "Denim Apron", 3640, ("size", ["regular", "long"]), ("color", ["indigo", "black", "sand"]),
      ("straps", ["neck", "cross-back"])),
    ProductKind(
      "Leather Belt", 4420, ("width", ["1.25 inch", "1.5 inch"]), ("length", ["32", "34", "36", "38", "40"]),
      ("color", ["tan", "dark brown", "black"])),
    ProductKind(
      "Sun Hat", 2975, ("size", ["S/M", "L/XL"]), ("color", ["natural", "navy", "olive"]),
      ("brim", ["short", "wide"])),
    ProductKind(
      "Cycling Gloves", 3310, ("size", ["S", "M", "L", "XL"]), ("fingers", ["half", "full"]),
      ("color", ["black", "lime"])),
    ProductKind(
      "Silk Scarf", 5960, ("shape", ["square", "long"]), ("pattern", ["dots", "waves", "botanical"]),
      ("color", ["blue", "crimson", "ochre"])),
    ProductKind(
      "House Slippers", 3880, ("size", ["6", "7", "8", "9", "10", "11"]), ("material", ["felt", "sheepskin"]),
      ("sole", ["soft", "rubber"])),
  ]

  private static let home = [
    ProductKind(
      "Bath Towel Set", 4690, ("pieces", ["2", "4", "6"]), ("color", ["white", "sage", "clay", "navy"]),
      ("weave", ["terry", "waffle"])),
    ProductKind(
      "Duvet Cover", 7280, ("size", ["twin", "queen", "king"]), ("fabric", ["percale", "linen"]),
      ("color", ["white", "dusk", "moss"])),
    ProductKind(
      "Wall Clock", 4135, ("diameter", ["10 inch", "12 inch", "16 inch"]), ("face", ["numerals", "plain"]),
      ("frame", ["oak", "black metal", "brass"])),
    ProductKind(
      "Floor Cushion", 5270, ("shape", ["round", "square"]), ("color", ["mustard", "slate", "terracotta"]),
      ("filling", ["buckwheat", "foam"])),
    ProductKind(
      "Scented Candle", 1965, ("weight", ["6 oz", "9 oz", "14 oz"]), ("scent", ["cedar", "fig", "unscented"]),
      ("vessel", ["glass", "tin"])),
    ProductKind(
      "Laundry Hamper", 4545, ("capacity", ["15 gallon", "25 gallon"]), ("material", ["seagrass", "canvas"]),
      ("lid", ["none", "hinged"])),
    ProductKind(
      "Room Humidifier", 6890, ("tank", ["2 L", "4 L", "6 L"]), ("mist", ["cool", "warm and cool"]),
      ("color", ["white", "graphite"])),
    ProductKind(
      "Shower Curtain", 2860, ("length", ["72 inch", "84 inch"]), ("pattern", ["plain", "ferns", "stripes"]),
      ("color", ["white", "green", "blue"])),
  ]

  private static let kitchen = [
    ProductKind(
      "Salad Bowl", 3720, ("diameter", ["9 inch", "11 inch", "13 inch"]), ("wood", ["acacia", "olive", "beech"]),
      ("servers", ["with", "without"])),
    ProductKind(
      "Bread Box", 4980, ("size", ["compact", "large"]), ("material", ["bamboo", "steel"]),
      ("color", ["natural", "cream", "black"])),
    ProductKind(
      "Coffee Grinder", 8640, ("burrs", ["steel", "ceramic"]), ("drive", ["hand", "electric"]),
      ("color", ["black", "silver", "red"])),
    ProductKind(
      "Spice Rack", 3390, ("jars", ["8", "12", "20"]), ("mount", ["counter", "wall"]),
      ("material", ["walnut", "steel"])),
    ProductKind(
      "Baking Stone", 4260, ("shape", ["round", "rectangular"]), ("thickness", ["half inch", "three-quarter inch"]),
      ("glaze", ["none", "black"])),
    ProductKind(
      "Storage Jar Trio", 2740, ("volume", ["0.5 L", "1 L", "2 L"]), ("lid", ["cork", "clip", "bamboo"]),
      ("glass", ["clear", "amber"])),
    ProductKind(
      "Kitchen Scale", 3155, ("limit", ["5 kg", "10 kg"]), ("power", ["battery", "usb"]),
      ("color", ["white", "black", "steel"])),
    ProductKind(
      "Tea Set", 6430, ("cups", ["2", "4", "6"]), ("glaze", ["celadon", "white", "tenmoku"]),
      ("tray", ["with", "without"])),
  ]

  private static let outdoors = [
    ProductKind(
      "Sleeping Bag", 11850, ("rating", ["45 F", "30 F", "15 F"]), ("length", ["regular", "long"]),
      ("color", ["red", "forest", "blue"])),
    ProductKind(
      "Trekking Poles", 7460, ("material", ["aluminum", "carbon"]), ("grip", ["cork", "foam"]),
      ("lock", ["twist", "lever"])),
    ProductKind(
      "Dry Bag", 2380, ("volume", ["5 L", "10 L", "20 L", "35 L"]), ("color", ["yellow", "orange", "clear"]),
      ("strap", ["none", "shoulder"])),
    ProductKind(
      "Camp Stove", 5840, ("burners", ["1", "2"]), ("fuel", ["butane", "propane", "multi-fuel"]),
      ("case", ["with", "without"])),
    ProductKind(
      "Hammock", 6120, ("persons", ["1", "2"]), ("color", ["olive", "rainbow", "sky"]),
      ("netting", ["with", "without"])),
    ProductKind(
      "Headlamp", 3985, ("brightness", ["250 lumens", "400 lumens", "600 lumens"]),
      ("power", ["rechargeable", "AAA"]), ("color", ["black", "orange"])),
    ProductKind(
      "Bike Lock", 5410, ("length", ["short", "medium", "long"]), ("kind", ["u-lock", "chain", "folding"]),
      ("key", ["key", "combination"])),
    ProductKind(
      "Garden Shears", 3465, ("blade", ["6 inch", "8 inch", "10 inch"]), ("handle", ["wood", "rubber"]),
      ("edge", ["straight", "wavy"])),
  ]

  private static let desk = [
    ProductKind(
      "Fountain Pen", 5290, ("nib", ["fine", "medium", "broad"]), ("filling", ["cartridge", "piston"]),
      ("color", ["black", "burgundy", "teal"])),
    ProductKind(
      "Dotted Notebook", 1860, ("size", ["A6", "A5", "B5"]), ("cover", ["soft", "hard"]),
      ("color", ["black", "coral", "mint"])),
    ProductKind(
      "Monitor Stand", 6675, ("width", ["20 inch", "24 inch", "32 inch"]), ("wood", ["bamboo", "walnut", "ash"]),
      ("drawer", ["with", "without"])),
    ProductKind(
      "USB Hub", 3925, ("ports", ["4", "7", "10"]), ("plug", ["usb-a", "usb-c"]), ("color", ["grey", "black"])),
    ProductKind(
      "Webcam", 7990, ("resolution", ["1080p", "1440p", "4K"]), ("mount", ["clip", "tripod"]),
      ("cover", ["with", "without"])),
    ProductKind(
      "Bluetooth Tracker", 2690, ("pack", ["1", "2", "4"]), ("color", ["white", "black", "pink"]),
      ("battery", ["replaceable", "rechargeable"])),
    ProductKind(
      "Desk Fan", 4315, ("diameter", ["6 inch", "9 inch"]), ("power", ["mains", "usb"]),
      ("color", ["white", "black", "sage"])),
    ProductKind(
      "Alarm Clock", 3070, ("display", ["analog", "digital"]), ("light", ["none", "sunrise"]),
      ("color", ["white", "wood", "red"])),
  ]
}
