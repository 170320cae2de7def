/// How well an action fits a question: the less of each, the better.
struct Fit: Comparable {
  /// Told as asked, planned only, or neither.
  var status = 0
  /// The same verb, another of the same event type and mode, another of the same type.
  var verb = 0
  /// The very actors, those who act for them, others in a sentence that names them, or ``unseen``.
  var actors = 0
  /// The words of things are in what the action says, in its sentence, or nowhere.
  var words = 0

  /// That somebody takes no part; whether the words name them is still to be seen.
  static let unseen = 3

  /// Whether it is told in the words of the question.
  var isSure: Bool { verb == 0 && actors < 2 && words == 0 && status < 2 }

  private var key: [Int] { [words > 1 ? 1 : 0, actors > 1 ? 1 : 0, verb, actors, status, words] }

  static func < (a: Fit, b: Fit) -> Bool { a.key.lexicographicallyPrecedes(b.key) }
}

/// Actions that fit a question, equally well.
struct Findings {
  /// Indices of actions in the order of their days.
  var actions: [Int] = []
  var fit = Fit()
  /// Whether the actions are what somebody tells, not what somebody does.
  var areTold = false

  var isEmpty: Bool { actions.isEmpty }
}
