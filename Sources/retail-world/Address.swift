import JSON
import Simulation

/// Where a parcel goes.
struct Address {
  let street: String
  let unit: String
  let city: String
  let state: String
  let zip: String

  init(_ street: String, _ unit: String, _ city: String, _ state: String, _ zip: String) {
    (self.street, self.unit, self.city, self.state, self.zip) = (street, unit, city, state, zip)
  }

  var value: Value {
    [
      "address1": .string(street), "address2": .string(unit), "city": .string(city), "country": "USA",
      "state": .string(state), "zip": .string(zip),
    ]
  }
}

extension Address {
  /// A made-up house in a real city, with a zip code of that city.
  init(from stream: inout SplitMix64) {
    let place = stream.pick(Place.all)
    let units = ["Apt \(stream.number(in: 1...24))", "Unit \(stream.number(in: 2...60))", "Floor 2", "Suite 300", ""]
    self.init(
      "\(stream.number(in: 11...4870)) \(stream.pick(Place.streets))", stream.pick(units), place.city, place.state,
      stream.pick(place.zips))
  }
}
