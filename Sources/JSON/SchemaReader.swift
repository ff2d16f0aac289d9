/// Builds a schema from a value and collects everything that is wrong with it.
struct SchemaReader {
  private(set) var problems: [SchemaError.Problem] = []

  private static let keywords = [
    "type", "enum", "required", "properties", "additionalProperties", "items", "minItems", "maxItems", "minimum",
    "maximum", "pattern", "format", "title", "description", "default", "examples",
  ]

  mutating func schema(_ value: Value, at path: Path) -> Schema {
    var schema = Schema(anythingFor: value)
    guard let object = value.object else {
      report(path, "a schema must be an object, found \(value.kind)")
      return schema
    }
    for entry in object.entries { read(entry, into: &schema, at: path.appending(.key(entry.key))) }
    checkTogether(schema, at: path)
    return schema
  }

  private mutating func read(_ entry: Object.Entry, into schema: inout Schema, at path: Path) {
    let value = entry.value
    switch entry.key {
    case "type": schema.types = types(value, at: path)
    case "enum": schema.choices = choices(value, at: path)
    case "required": schema.required = names(value, at: path)
    case "properties": schema.properties = properties(value, at: path)
    case "additionalProperties": schema.additionalProperties = rest(value, at: path)
    case "items": schema.items = .matching(self.schema(value, at: path))
    case "minItems": schema.leastItems = count(value, at: path) ?? 0
    case "maxItems": schema.mostItems = count(value, at: path) ?? .max
    case "minimum": schema.minimum = number(value, at: path)
    case "maximum": schema.maximum = number(value, at: path)
    case "pattern": schema.pattern = pattern(value, at: path)
    case "format": schema.format = format(value, at: path)
    case "title", "description": _ = text(value, at: path)
    case "examples": _ = list(value, at: path)
    case "default": break
    default: report(path, "unknown keyword '\(entry.key)'\(suggestion(for: entry.key, among: Self.keywords))")
    }
  }

  /// What only shows when all keywords are known.
  private mutating func checkTogether(_ schema: Schema, at path: Path) {
    if schema.leastItems > schema.mostItems { report(path, "'minItems' is more than 'maxItems'") }
    if let minimum = schema.minimum?.number, let maximum = schema.maximum?.number, minimum > maximum {
      report(path, "'minimum' is more than 'maximum'")
    }
    if case .nothing = schema.additionalProperties {
      for name in schema.required where schema.property(name) == nil {
        let names = schema.properties.map(\.name)
        report(path, "'\(name)' is required but not among the properties\(suggestion(for: name, among: names))")
      }
    }
    let examples = schema.value["examples"]?.elements?.enumerated().map { (".examples[\($0)]", $1) } ?? []
    let given = (schema.value["default"].map { [(".default", $0)] } ?? []) + examples
    for (place, value) in given {
      for misfit in schema.misfits(of: value) { report(path, "'\(place.dropFirst())' does not fit: \(misfit)") }
    }
  }

  private mutating func report(_ path: Path, _ message: String) {
    problems.append(SchemaError.Problem(path: path, message: message))
  }
}

// MARK: - Keywords

extension SchemaReader {
  private mutating func types(_ value: Value, at path: Path) -> [SchemaType] {
    if let name = value.text { return type(named: name, at: path).map { [$0] } ?? [] }
    guard let elements = value.elements, !elements.isEmpty else {
      report(path, "must be a type or a list of types, found \(value.elements == nil ? value.kind : "an empty list")")
      return []
    }
    return elements.enumerated().compactMap { index, element in
      let path = path.appending(.index(index))
      return text(element, at: path).flatMap { type(named: $0, at: path) }
    }
  }

  private mutating func type(named name: String, at path: Path) -> SchemaType? {
    let type = SchemaType(rawValue: name)
    if type == nil { reportUnknown("type", name, among: SchemaType.allCases.map(\.rawValue), at: path) }
    return type
  }

  private mutating func format(_ value: Value, at path: Path) -> Format? {
    guard let name = text(value, at: path) else { return nil }
    let format = Format(rawValue: name)
    if format == nil { reportUnknown("format", name, among: Format.allCases.map(\.rawValue), at: path) }
    return format
  }

  private mutating func reportUnknown(_ what: String, _ name: String, among known: [String], at path: Path) {
    let list = known.map { "'\($0)'" }.joined(separator: ", ")
    let ending = suggestion(for: name, among: known)
    report(path, "unknown \(what) '\(name)'\(ending.isEmpty ? "; known are \(list)" : ending)")
  }

  private mutating func choices(_ value: Value, at path: Path) -> [Value]? {
    let choices = list(value, at: path)
    if choices?.isEmpty == true { report(path, "must have at least one choice, or nothing would fit") }
    return choices
  }

  private mutating func names(_ value: Value, at path: Path) -> [String] {
    guard let elements = list(value, at: path) else { return [] }
    return elements.enumerated().compactMap { index, element in text(element, at: path.appending(.index(index))) }
  }

  private mutating func properties(_ value: Value, at path: Path) -> [Schema.Property] {
    guard let object = value.object else {
      report(path, "must be an object, found \(value.kind)")
      return []
    }
    return object.entries.map { entry in
      Schema.Property(name: entry.key, schema: schema(entry.value, at: path.appending(.key(entry.key))))
    }
  }

  private mutating func rest(_ value: Value, at path: Path) -> Schema.Rest {
    if case .bool(let isAllowed) = value { return isAllowed ? .anything : .nothing }
    if value.object != nil { return .matching(schema(value, at: path)) }
    report(path, "must be a boolean or a schema, found \(value.kind)")
    return .anything
  }

  private mutating func pattern(_ value: Value, at path: Path) -> Pattern? {
    guard let source = text(value, at: path) else { return nil }
    do throws(Pattern.Failure) {
      return try Pattern(source)
    } catch {
      report(path, error.description)
      return nil
    }
  }
}

// MARK: - Plain values

extension SchemaReader {
  private mutating func text(_ value: Value, at path: Path) -> String? {
    if value.text == nil { report(path, "must be a string, found \(value.kind)") }
    return value.text
  }

  private mutating func list(_ value: Value, at path: Path) -> [Value]? {
    if value.elements == nil { report(path, "must be a list, found \(value.kind)") }
    return value.elements
  }

  private mutating func number(_ value: Value, at path: Path) -> Value? {
    guard value.number == nil else { return value }
    report(path, "must be a number, found \(value.kind)")
    return nil
  }

  private mutating func count(_ value: Value, at path: Path) -> Int? {
    if let number = value.number, let count = Int(exactly: number), count >= 0 { return count }
    report(path, "must be a whole number that is not negative, found \(value)")
    return nil
  }
}
