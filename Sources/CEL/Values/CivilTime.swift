/// A date in the Gregorian calendar, extended to all years.
struct CivilDate {
  let year: Int
  let month: Int
  let day: Int

  /// Counts in eras of 400 years that begin in March, so that the leap day comes last.
  var daysSince1970: Int {
    let shifted = month <= 2 ? year - 1 : year
    let (era, yearOfEra) = shifted.flooredDivision(by: 400)
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  init(daysSince1970 days: Int) {
    let (era, dayOfEra) = (days + 719_468).flooredDivision(by: 146_097)
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// A date that exists; `nil` for the 30th of February.
  init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), day >= 1 else { return nil }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard day <= lengths[month - 1] else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
  }
}

/// What a calendar and a clock on the wall show.
struct CivilTime {
  let date: CivilDate
  let days: Int
  let hour: Int
  let minute: Int
  let second: Int

  init(secondsSince1970 seconds: Int) {
    let (days, rest) = seconds.flooredDivision(by: 86_400)
    self.days = days
    date = CivilDate(daysSince1970: days)
    hour = rest / 3600
    minute = rest / 60 % 60
    second = rest % 60
  }

  /// Counted from 0 at the first of January.
  var dayOfYear: Int { days - (CivilDate(year: date.year, month: 1, day: 1)?.daysSince1970 ?? days) }

  /// Counted from 0 on Sunday; 1970 began on a Thursday.
  var dayOfWeek: Int { (days + 4).flooredDivision(by: 7).remainder }
}
