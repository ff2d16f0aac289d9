/// A city in the United States with some of its zip codes.
struct Place {
  let city: String
  let state: String
  let zips: [String]

  init(_ city: String, _ state: String, _ zips: String...) {
    (self.city, self.state, self.zips) = (city, state, zips)
  }

  static let all = [
    Place("Albuquerque", "NM", "87104", "87106", "87110"), Place("Anchorage", "AK", "99501", "99503", "99508"),
    Place("Asheville", "NC", "28801", "28804", "28806"), Place("Atlanta", "GA", "30306", "30312", "30318"),
    Place("Austin", "TX", "78702", "78704", "78745"), Place("Baltimore", "MD", "21211", "21218", "21230"),
    Place("Boise", "ID", "83702", "83705", "83706"), Place("Boston", "MA", "02116", "02118", "02130"),
    Place("Buffalo", "NY", "14201", "14213", "14222"), Place("Burlington", "VT", "05401", "05408"),
    Place("Charleston", "SC", "29401", "29403", "29407"), Place("Chicago", "IL", "60614", "60622", "60640"),
    Place("Cincinnati", "OH", "45202", "45208", "45223"), Place("Dallas", "TX", "75204", "75206", "75218"),
    Place("Denver", "CO", "80205", "80211", "80218"), Place("Des Moines", "IA", "50309", "50311", "50312"),
    Place("Detroit", "MI", "48201", "48207", "48226"), Place("El Paso", "TX", "79901", "79902", "79912"),
    Place("Fargo", "ND", "58102", "58103"), Place("Honolulu", "HI", "96813", "96816", "96822"),
    Place("Indianapolis", "IN", "46202", "46203", "46220"), Place("Kansas City", "MO", "64108", "64110", "64111"),
    Place("Las Vegas", "NV", "89102", "89109", "89117"), Place("Little Rock", "AR", "72201", "72205", "72207"),
    Place("Los Angeles", "CA", "90019", "90026", "90042"), Place("Louisville", "KY", "40202", "40204", "40206"),
    Place("Madison", "WI", "53703", "53704", "53711"), Place("Memphis", "TN", "38104", "38111", "38112"),
    Place("Miami", "FL", "33127", "33133", "33137"), Place("Minneapolis", "MN", "55406", "55408", "55418"),
    Place("New Haven", "CT", "06510", "06511", "06513"), Place("New Orleans", "LA", "70115", "70117", "70119"),
    Place("New York", "NY", "10009", "10025", "10034"), Place("Oakland", "CA", "94606", "94609", "94611"),
    Place("Oklahoma City", "OK", "73102", "73106", "73118"), Place("Omaha", "NE", "68102", "68104", "68131"),
    Place("Philadelphia", "PA", "19125", "19130", "19147"), Place("Phoenix", "AZ", "85004", "85014", "85016"),
    Place("Pittsburgh", "PA", "15201", "15206", "15222"), Place("Portland", "ME", "04101", "04102", "04103"),
    Place("Portland", "OR", "97202", "97211", "97214"), Place("Providence", "RI", "02903", "02906", "02909"),
    Place("Richmond", "VA", "23220", "23221", "23227"), Place("Salt Lake City", "UT", "84102", "84103", "84105"),
    Place("San Antonio", "TX", "78205", "78209", "78212"), Place("Seattle", "WA", "98103", "98109", "98118"),
    Place("Sioux Falls", "SD", "57103", "57104", "57105"), Place("Tucson", "AZ", "85701", "85705", "85719"),
  ]

  static let streets = [
    "Alder Street", "Bayview Terrace", "Beacon Hill Road", "Birchwood Avenue", "Canal Street", "Cherry Lane",
    "Clover Court", "College Avenue", "Cottonwood Drive", "Division Street", "Dogwood Way", "East 4th Street",
    "Fairmount Avenue", "Ferry Road", "Foundry Street", "Garden Street", "Grandview Avenue", "Harbor Drive",
    "Hawthorne Boulevard", "Ivy Place", "Juniper Street", "Kingfisher Lane", "Lakeshore Drive", "Larkspur Court",
    "Linden Avenue", "Magnolia Street", "Market Street", "Meridian Avenue", "Mill Road", "Mulberry Street",
    "North 17th Street", "Old Post Road", "Orchard Street", "Pine Ridge Road", "Prospect Avenue", "Quarry Road",
    "Rosewood Drive", "Sycamore Street", "Union Avenue", "Vine Street", "Walnut Street", "West 38th Avenue",
    "Willow Creek Road", "Windmill Lane",
  ]
}
