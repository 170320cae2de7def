import Questions
import Testing

@Suite struct QuestionTextTests {
  @Test(arguments: [
    ("Who did Trump call?", "Who did Trump call?"),
    ("who did trump call", "who did trump call?"),
    ("  who \n did\tTrump\u{0} call ??!", "who did Trump call?"),
    ("whats new since monday", "what is new since Monday?"),
    ("didnt Norway sign in june 2025", "did not Norway sign in June 2025?"),
    ("what happened in may", "what happened in May?"),
    ("what happened on 3 may", "what happened on 3 May?"),
    ("what happened on may 3, 2025", "what happened on May 3, 2025?"),
    ("who may march on tuesday", "who may march on Tuesday?"),
    ("who refused to march", "who refused to march?"),
    ("Who met Zoë?", "Who met Zoë?"),
    ("???", ""),
    ("", ""),
  ])
  func peopleTypeInAHurry(typed: String, normalised: String) {
    #expect(QuestionText.normalised(typed) == normalised)
  }

  @Test func normalisedTwiceIsNormalisedOnce() {
    for text in ["whos Ann Lee", "what happened between 1 may and 3 june", "Didn't they meet?!"] {
      let once = QuestionText.normalised(text)
      #expect(QuestionText.normalised(once) == once)
    }
  }
}
