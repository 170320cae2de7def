/// Tags, features, lemmas and names: one linear layer each over the words' states, stacked into one.
struct TagHeads: Sendable {
  /// What is known of a word apart from its place in the tree.
  struct Tags: Hashable, Sendable {
    var partOfSpeech: PartOfSpeech
    var pennTag: String
    var features: String
    var lemmaScript: LemmaScript
    var name: NameTag
  }

  private let scores: Linear
  private let partsOfSpeech: [PartOfSpeech]
  private let pennTags: [String]
  private let features: [String]
  private let lemmaScripts: [LemmaScript]
  private let names: NameDecoder

  init(width: Int, in file: ModelFile) throws {
    scores = try Linear("linear.upos", "linear.xpos", "linear.feats", "linear.lemma", "linear.name", in: file)
    partsOfSpeech = try file.classes("upos") { PartOfSpeech(rawValue: $0) }
    pennTags = try file.classes("xpos") { $0 }
    features = try file.classes("feats") { $0 }
    lemmaScripts = try file.classes("lemma") { LemmaScript($0) }
    names = NameDecoder(tags: try file.classes("name") { NameTag(bio: $0) })
    let classes = partsOfSpeech.count + pennTags.count + features.count + lemmaScripts.count + names.tags.count
    try scores.require(inputs: width, outputs: classes, name: "linear")
  }

  /// The tags of every word, window by window.
  func tags(of states: WordStates) -> [[Tags]] {
    let table = FloatBuffer(count: states.rows * scores.outputs)
    scores.apply(states.values.pointer, rows: states.rows, into: table.pointer)
    return states.windows.map { rows in
      let names = nameTags(table, rows: rows.dropFirst())
      return zip(rows.dropFirst(), names).map { row, name in
        var column = UnsafePointer(table.pointer + row * scores.outputs)
        return Tags(
          partOfSpeech: best(of: partsOfSpeech, &column), pennTag: best(of: pennTags, &column),
          features: best(of: features, &column), lemmaScript: best(of: lemmaScripts, &column), name: name)
      }
    }
  }

  /// The class of the highest score; moves the pointer behind its scores.
  private func best<Class>(of classes: [Class], _ column: inout UnsafePointer<Float>) -> Class {
    defer { column += classes.count }
    return classes[column.indexOfMaximum(count: classes.count)]
  }

  private func nameTags(_ table: FloatBuffer, rows: Range<Int>) -> [NameTag] {
    let count = names.tags.count
    var own: [Float] = []
    own.reserveCapacity(rows.count * count)
    for row in rows {
      own += UnsafeBufferPointer(start: table.pointer + (row + 1) * scores.outputs - count, count: count)
    }
    return own.withUnsafeBufferPointer(names.decode)
  }
}

extension ModelFile {
  /// A list of classes, none of them empty or unreadable.
  func classes<Class>(_ name: String, read: (String) -> Class?) throws -> [Class] {
    let classes = try strings("classes.\(name)").strings.map { text in
      guard let value = read(text) else { throw ModelFileError.unexpected("classes.\(name)", "readable: '\(text)'") }
      return value
    }
    guard !classes.isEmpty else { throw ModelFileError.unexpected("classes.\(name)", "a list of classes") }
    return classes
  }
}
