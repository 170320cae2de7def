/// Gives every document an id of its own: a second "notes" becomes "notes-2".
struct UniqueIDs {
  private var taken: Set<String> = []
  /// How often each id was asked for, so that many of the same name do not all count from 2.
  private var uses: [String: Int] = [:]

  mutating func unique(_ id: String) -> String {
    var number = uses[id, default: 0] + 1
    var candidate = number == 1 ? id : "\(id)-\(number)"
    while !taken.insert(candidate).inserted {
      number += 1
      candidate = "\(id)-\(number)"
    }
    uses[id] = number
    return candidate
  }
}
