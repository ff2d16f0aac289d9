extension Schema {
  /// Everything that keeps a value from fitting; nothing when it fits.
  public func misfits(of value: Value) -> [Misfit] {
    var misfits: [Misfit] = []
    check(value, at: Path(), into: &misfits)
    return misfits
  }

  private func check(_ value: Value, at path: Path, into misfits: inout [Misfit]) {
    guard types.isEmpty || types.contains(where: { $0.includes(value) }) else {
      misfits.append(Misfit(path, "must be \(Self.either(types.map(\.phrase))), found \(foundKind(of: value))"))
      return
    }
    if let choices, !choices.contains(value) {
      let list = choices.map(\.shown).joined(separator: ", ")
      misfits.append(Misfit(path, "must be \(choices.count == 1 ? "" : "one of ")\(list); found \(value.shown)"))
      return
    }
    switch value {
    case .int, .double: checkNumber(value, at: path, into: &misfits)
    case .string(let text): checkText(text, at: path, into: &misfits)
    case .array(let elements): checkList(elements, at: path, into: &misfits)
    case .object(let object): checkObject(object, at: path, into: &misfits)
    case .null, .bool: break
    }
  }

  private func checkNumber(_ value: Value, at path: Path, into misfits: inout [Misfit]) {
    guard let number = value.number else { return }
    if let minimum, let bound = minimum.number, number < bound {
      misfits.append(Misfit(path, "must be at least \(minimum), found \(value)"))
    }
    if let maximum, let bound = maximum.number, number > bound {
      misfits.append(Misfit(path, "must be at most \(maximum), found \(value)"))
    }
  }

  private func checkText(_ text: String, at path: Path, into misfits: inout [Misfit]) {
    if let format, !format.includes(text) {
      misfits.append(Misfit(path, "must be \(format.phrase), found \(Value.string(text).shown)"))
    }
    guard let pattern else { return }
    do throws(Pattern.Failure) {
      if try !pattern.matches(text) {
        misfits.append(Misfit(path, "must match the pattern '\(pattern.source)', found \(Value.string(text).shown)"))
      }
    } catch {
      misfits.append(Misfit(path, "cannot be checked: \(error)"))
    }
  }

  private func checkList(_ elements: [Value], at path: Path, into misfits: inout [Misfit]) {
    if elements.count < leastItems {
      misfits.append(Misfit(path, "must have at least \(Self.elements(leastItems)), found \(elements.count)"))
    }
    if elements.count > mostItems {
      misfits.append(Misfit(path, "must have at most \(Self.elements(mostItems)), found \(elements.count)"))
    }
    guard case .matching(let schema) = items else { return }
    for (index, element) in elements.enumerated() {
      schema.check(element, at: path.appending(.index(index)), into: &misfits)
    }
  }

  private func checkObject(_ object: Object, at path: Path, into misfits: inout [Misfit]) {
    for name in required where object[name] == nil { misfits.append(Misfit(path.appending(.key(name)), "is missing")) }
    for entry in object.entries {
      let place = path.appending(.key(entry.key))
      if let schema = property(entry.key) {
        schema.check(entry.value, at: place, into: &misfits)
        continue
      }
      switch additionalProperties {
      case .anything: break
      case .nothing: misfits.append(unknown(entry.key, in: object, at: place))
      case .matching(let schema): schema.check(entry.value, at: place, into: &misfits)
      }
    }
  }

  private func unknown(_ key: String, in object: Object, at place: Path) -> Misfit {
    let unused = properties.map(\.name).filter { object[$0] == nil }
    let what = place.steps.count == 1 ? "argument" : "key"
    return Misfit(place, "is not a known \(what)\(suggestion(for: key, among: unused))")
  }
}

// MARK: - Words

extension Schema {
  /// What a value is where another kind was wanted. `a number` would not say why it is no integer.
  private func foundKind(of value: Value) -> String {
    if case .double = value, types.contains(.integer) { value.description } else { value.kind }
  }

  private static func either(_ phrases: [String]) -> String {
    guard let last = phrases.last, phrases.count > 1 else { return phrases.first ?? "" }
    return phrases.dropLast().joined(separator: ", ") + " or " + last
  }

  private static func elements(_ count: Int) -> String { count == 1 ? "1 element" : "\(count) elements" }
}

extension Value {
  /// The value in a sentence: texts in single quotes, anything else as JSON, long ones cut.
  fileprivate var shown: String {
    let longest = 80
    let whole = if let text { text } else { description }
    let part = whole.count > longest ? whole.prefix(longest) + "…" : whole[...]
    return text == nil ? String(part) : "'\(part)'"
  }
}
