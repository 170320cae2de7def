/// Finds where runs of punctuation, emoticons and emoji end.
struct PunctuationScanner {
  let text: ScalarText

  /// An emoticon such as `:-)` that no word follows.
  func emoticonEnd(from start: Int, before limit: Int) -> Int? {
    let eyes = text.scalar(start, before: limit)
    if eyes == 0x28 {  // "(:" and "(;"
      let next = text.scalar(start + 1, before: limit)
      let isFace = (next == 0x3A || next == 0x3B) && start + 2 == limit
      return isFace ? start + 2 : nil
    }
    guard eyes == 0x3A || eyes == 0x3B || eyes == 0x3D else { return nil }
    var mouth = start + 1
    if text.scalar(mouth, before: limit) == Scalars.hyphen { mouth += 1 }
    let shape = text.scalar(mouth, before: limit)
    guard shape == 0x28 || shape == 0x29 || (eyes != 0x3D && Self.letterMouths.contains(shape)) else { return nil }
    var end = mouth + 1
    while end < limit, text.scalars[end] == text.scalars[mouth] { end += 1 }
    return text.isWord(end, before: limit) ? nil : end
  }

  /// `D P p O o`
  private static let letterMouths: [UInt32] = [0x44, 0x50, 0x70, 0x4F, 0x6F]

  /// One emoji with its modifiers: skin tones, variation selectors, joined figures, and flags of two letters.
  func emojiEnd(from start: Int, before limit: Int) -> Int {
    let isFlag = (0x1F1E6...0x1F1FF).contains(text.scalars[start])
    var end = start + 1
    if isFlag, (0x1F1E6...0x1F1FF).contains(text.scalar(end, before: limit)) { return end + 1 }
    while end < limit {
      let value = text.scalars[end]
      if text.classes[end] == .mark || (0x1F3FB...0x1F3FF).contains(value) {
        end += 1
      } else if value == 0x200D, end + 1 < limit, text.classes[end + 1] == .emoji || text.scalars[end + 1] > 0x2190 {
        end += 2
      } else {
        break
      }
    }
    return end
  }

  /// The end of the run that begins with the mark at `start`; a mark that does not repeat is a run of one.
  func runEnd(from start: Int, before limit: Int) -> Int {
    let value = text.scalars[start]
    var end = start + 1
    if value == Scalars.period || value == Scalars.ellipsis {
      while end < limit, text.scalars[end] == Scalars.period || text.scalars[end] == Scalars.ellipsis { end += 1 }
    } else if Scalars.isExclamation(value) {
      while end < limit, Scalars.isExclamation(text.scalars[end]) { end += 1 }
    } else if Self.ruleMarks.contains(value) {
      while end < limit, Self.ruleMarks.contains(text.scalars[end]) { end += 1 }
      if end - start > 2 || isArrow(start, end) { return end }
      end = start + 1
      while end < limit, text.scalars[end] == value { end += 1 }
    } else if Scalars.isDash(value) || value == 0x2022 || text.classes[start] == .currency {
      while end < limit, text.scalars[end] == value { end += 1 }
    } else if Self.pairs.contains(value), text.scalar(end, before: limit) == value {
      end += 1
    }
    return end
  }

  private func isArrow(_ start: Int, _ end: Int) -> Bool {
    guard end - start == 2 else { return false }
    let (first, second) = (text.scalars[start], text.scalars[start + 1])
    return (second == 0x3E && (first == 0x2D || first == 0x3D)) || (first == 0x3C && second == 0x2D)
  }

  /// Marks that rules and arrows are drawn with: `- = * _ ~ # < > | +`.
  private static let ruleMarks: Set<UInt32> = [0x2D, 0x3D, 0x2A, 0x5F, 0x7E, 0x23, 0x3C, 0x3E, 0x7C, 0x2B]
  /// Single quotes, two of which are typed for a double one.
  private static let pairs: Set<UInt32> = [0x27, 0x60, 0x2018, 0x2019]
}
