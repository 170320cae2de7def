import Language
import Record

/// Reads the mentions of a document in the order of the text and says which actors each stands for.
///
/// Names are matched by `NameMatching` and the table of the world, nominals by their noun and what it belongs to,
/// pronouns and plurals by the mentions before them. What stays open gets no actor: nothing is guessed.
struct ActorResolver {
  let trees: [SentenceTree]
  let options: Extractor.Options
  var table: MentionTable
  var book = ActorBook()
  private var done: [Bool]
  /// What the text as a whole says that a name is.
  let typeOfName: [[String]: NameType]
  /// Codes of the states that the text names, by whatever name.
  let statesTold: Set<String>

  init(trees: [SentenceTree], options: Extractor.Options) {
    self.trees = trees
    self.options = options
    table = MentionTable(trees: trees)
    for tree in trees { for mention in MentionFinder(tree: tree).mentions() { table.add(mention) } }
    done = [Bool](repeating: false, count: table.all.count)
    statesTold = Set(
      table.all.compactMap { mention in
        mention.name.flatMap { World.shared.state(named: trees[mention.sentence].text($0))?.entry.code }
      })
    typeOfName = NameTyping.types(table, trees)
  }

  mutating func resolveAll() {
    for i in table.all.indices { resolve(i) }
    mergeShortNames()
    mergeHeadline()
    mergeParties()
    for i in table.all.indices {
      var actors: [Int] = []
      for actor in table[i].actors.map(book.current) where !actors.contains(actor) { actors.append(actor) }
      table[i].actors = actors
    }
    for i in book.entities.indices { book[i].affiliations = book[i].affiliations.map(book.current).filter { $0 != i } }
  }

  /// Resolves one mention, and first those that it is an apposition to or of.
  mutating func resolve(_ i: Int) {
    guard !done[i] else { return }
    done[i] = true
    let mention = table[i]
    let tree = trees[mention.sentence]
    switch mention.form {
    case .name: assign(i, named(i))
    case .nominal: assign(i, nominal(i))
    case .pronoun: assign(i, pronoun(i, tree))
    }
    if mention.form != .pronoun { describe(i, tree) }
  }

  /// "Acme" taken for a person's name, in a text about Acme Paper Co.: one word that nothing says a person bears,
  /// and that begins the name of one body, is that body's.
  private mutating func mergeShortNames() {
    for i in book.entities.indices where book[i].kind == .person && book[i].isNamed && book[i].worldKey == nil {
      let entity = book[i]
      guard entity.roles.isEmpty, entity.gender == nil, entity.names.allSatisfy({ $0.count == 1 }),
        let name = entity.names.first
      else { continue }
      let bodies = book.entities.indices.filter { k in
        book[k].kind == .organisation
          && book[k].names.contains {
            $0.count > 1 && (NameMatching.organisationNamesAgree($0, name) || $0.last == name.last)
          }
      }
      if bodies.count == 1 { book.merge(i, into: bodies[0]) }
    }
  }

  private mutating func assign(_ i: Int, _ actors: [Int]) {
    table[i].actors = actors
    for actor in actors { book.note(actor, sentence: table[i].sentence) }
  }

  /// The actors of the mention headed by a token, when there is one.
  mutating func actors(_ sentence: Int, _ token: Int) -> [Int] {
    guard let i = table.index(sentence: sentence, head: token) else { return [] }
    resolve(i)
    return table[i].actors.map(book.current)
  }
}
