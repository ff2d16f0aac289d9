extension Value {
  /// The part at a path; `nil` when there is none.
  ///
  /// Setting a part that is missing adds it when its container is an object; setting `nil` removes a part. Where the
  /// container itself is missing, nothing happens: `set(_:at:)` says so. What does not lie on the path is not copied.
  public subscript(path: Path) -> Value? {
    get {
      var value = self
      for step in path.steps {
        guard let next = value[step] else { return nil }
        value = next
      }
      return value
    }
    _modify {
      var part: Value?
      change(at: path.steps[...]) {
        part = $0
        if part != nil { $0 = .null }  // so that the part has one owner while it changes
      }
      defer { change(at: path.steps[...]) { $0 = part } }
      yield &part
    }
  }

  /// Puts a value at a path; `false` when the container that the path names is not there.
  @discardableResult
  public mutating func set(_ value: Value, at path: Path) -> Bool {
    var isDone = false
    change(at: path.steps[...]) {
      $0 = value
      isDone = true
    }
    return isDone
  }

  /// Puts a value at the end of the list at a path; `false` when there is no list.
  @discardableResult
  public mutating func append(_ value: Value, at path: Path) -> Bool {
    var isDone = false
    change(at: path.steps[...]) { isDone = $0?.appendElement(value) ?? false }
    return isDone
  }

  /// Removes the part at a path; `false` when there is none. The whole value cannot be removed.
  @discardableResult
  public mutating func remove(at path: Path) -> Bool {
    var isDone = false
    guard !path.steps.isEmpty else { return false }
    change(at: path.steps[...]) {
      isDone = $0 != nil
      $0 = nil
    }
    return isDone
  }

  private subscript(step: Path.Step) -> Value? {
    switch step {
    case .key(let key): self[key]
    case .index(let index): self[index]
    }
  }

  private mutating func appendElement(_ value: Value) -> Bool {
    guard case .array(var elements) = self else { return false }
    self = .null  // so that the list has one owner while it changes
    elements.append(value)
    self = .array(elements)
    return true
  }

  /// Changes the part at the end of some steps in place; does not call `body` when its container is not there.
  private mutating func change(at steps: ArraySlice<Path.Step>, _ body: (inout Value?) -> Void) {
    guard let step = steps.first else {
      var whole: Value? = self
      self = .null
      body(&whole)
      self = whole ?? .null
      return
    }
    guard holdsPlace(for: step) else { return }
    switch step {
    case .key(let key): Self.change(&self[key], at: steps.dropFirst(), body)
    case .index(let index): Self.change(&self[index], at: steps.dropFirst(), body)
    }
  }

  private static func change(_ part: inout Value?, at rest: ArraySlice<Path.Step>, _ body: (inout Value?) -> Void) {
    if rest.isEmpty { body(&part) } else { part?.change(at: rest, body) }
  }

  private func holdsPlace(for step: Path.Step) -> Bool {
    switch (step, self) {
    case (.key, .object): true
    case (.index(let index), .array(let elements)): elements.indices.contains(index)
    default: false
    }
  }
}
