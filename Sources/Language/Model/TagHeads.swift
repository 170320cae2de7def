/// Tags, features, lemmas and names: one linear layer each over the words' states, stacked into one.
struct TagHeads: Sendable {
  /// What is known of a word apart from its place in the tree.
  struct Tags: Hashable, Sendable {
    var partOfSpeech: PartOfSpeech
    var pennTag: String
    var features: String
    var lemma: String
    var name: NameTag
  }

  private let scores: Linear
  private let partsOfSpeech: [PartOfSpeech]
  private let pennTags: [String]
  private let features: [String]
  private let lemmatizer: Lemmatizer
  let names: NameDecoder

  /// - Parameter isKnown: Whether the model has a piece for a whole word.
  init(
    width: Int, isKnown: @escaping @Sendable (String) -> Bool, in file: ModelFile, kernels: Kernels
  ) throws {
    scores = try Linear(
      "linear.upos", "linear.xpos", "linear.feats", "linear.lemma", "linear.name", in: file, kernels: kernels)
    partsOfSpeech = try file.classes("upos") { PartOfSpeech(rawValue: $0) }
    pennTags = try file.classes("xpos") { $0 }
    features = try file.classes("feats") { $0 }
    lemmatizer = Lemmatizer(scripts: try file.classes("lemma") { LemmaScript($0) }, isKnown: isKnown)
    names = NameDecoder(tags: try file.classes("name") { NameTag(label: $0) })
    let classes = partsOfSpeech.count + pennTags.count + features.count + lemmatizer.scripts.count + names.tags.count
    try scores.require(inputs: width, outputs: classes, name: "linear")
  }

  /// What is known of a window: the tags of its words, and for each word a row of all name tags' scores.
  struct Window: Sendable {
    var tags: [Tags]
    var nameScores: [Float]
  }

  /// The tags of every word, window by window. `forms` holds the words of each window.
  func windows(of states: WordStates, forms: [[String]]) -> [Window] {
    let table = FloatBuffer(room: states.rows * scores.outputs)
    scores.apply(states.values.pointer, rows: states.rows, into: table.pointer)
    return zip(states.windows, forms).map { rows, forms in
      let own = nameScores(table, rows: rows.dropFirst())
      let path = own.withUnsafeBufferPointer(names.decode)
      let tags = zip(zip(rows.dropFirst(), forms), path).map { word, name in
        self.tags(of: word.1, name: name, scores: UnsafePointer(table.pointer + word.0 * scores.outputs))
      }
      return Window(tags: tags, nameScores: own)
    }
  }

  private func tags(of form: String, name: NameTag, scores: UnsafePointer<Float>) -> Tags {
    var column = scores
    let partOfSpeech = best(of: partsOfSpeech, &column)
    let pennTag = best(of: pennTags, &column)
    let features = best(of: features, &column)
    let lemma = lemmatizer.lemma(
      of: form, partOfSpeech: partOfSpeech, pennTag: pennTag,
      scores: UnsafeBufferPointer(start: column, count: lemmatizer.scripts.count))
    return Tags(partOfSpeech: partOfSpeech, pennTag: pennTag, features: features, lemma: lemma, name: name)
  }

  /// The class of the highest score; moves the pointer behind its scores.
  private func best<Class>(of classes: [Class], _ column: inout UnsafePointer<Float>) -> Class {
    defer { column += classes.count }
    return classes[column.indexOfMaximum(count: classes.count)]
  }

  private func nameScores(_ table: FloatBuffer, rows: Range<Int>) -> [Float] {
    let count = names.tags.count
    var own: [Float] = []
    own.reserveCapacity(rows.count * count)
    for row in rows {
      own += UnsafeBufferPointer(start: table.pointer + (row + 1) * scores.outputs - count, count: count)
    }
    return own
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
