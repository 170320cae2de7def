import Language
import Testing

@Suite struct TokenTests {
  @Test(arguments: [
    Case("I don't", "I do n't"),
    Case("We won’t, can’t", "We wo n’t , ca n’t"),
    Case("cannot gonna", "can not gon na"),
    Case("Trump's and Harris’s", "Trump 's and Harris ’s"),
    Case("the teachers’ leader", "the teachers ’ leader"),
    Case("the readers' letters", "the readers ' letters"),
    Case("‘the readers’ said", "‘ the readers ’ said"),
    Case("'the readers' said", "' the readers ' said"),
    Case("He’d’ve gone", "He ’d ’ve gone"),
    Case("PG&E's U.S.'s", "PG&E 's U.S. 's"),
    Case("the 1960's and the '90s", "the 1960's and the '90s"),
    Case("get 'em", "get 'em"),
    Case("dont", "do nt"),
    Case("O'Connor L’Enfant d’état", "O'Connor L’Enfant d’état"),
  ])
  func contractions(_ example: Case) {
    #expect(reading(example.text) == example.expected)
  }

  @Test(arguments: [
    Case("two-hour 30-day", "two - hour 30 - day"),
    Case("Badr al-Busaidi", "Badr al - Busaidi"),
    Case("father-in-law's", "father - in - law 's"),
    Case("e-mail co-founder anti-American", "e-mail co-founder anti-American"),
    Case("mid-1980s Non-Proliferation", "mid-1980s Non-Proliferation"),
    Case("F-16 COVID-19", "F - 16 COVID - 19"),
    Case("2024-25", "2024 - 25"),
    Case("713-853-3989", "713-853-3989"),
    Case("and/or s/he n/a", "and / or s/he n/a"),
    Case("the Macron–Xi call", "the Macron – Xi call"),
    Case("this—and that--too", "this — and that -- too"),
    Case("U.S.-led", "U.S. - led"),
  ])
  func compounds(_ example: Case) {
    #expect(reading(example.text) == example.expected)
  }

  @Test(arguments: [
    Case("$5 and $5m", "$ 5 and $ 5 m"),
    Case("€4.1bn", "€ 4.1 bn"),
    Case("US$3.5 million", "US$ 3.5 million"),
    Case("380p a share", "380 p a share"),
    Case("1,000 or 12,50,000", "1,000 or 12,50,000"),
    Case("[13,14]", "[ 13 , 14 ]"),
    Case("58% -5 .5", "58 % - 5 .5"),
    Case("20th 1990s 35mm 9pm", "20th 1990s 35 mm 9 pm"),
    Case("at 20.40 or 9:30pm", "at 20.40 or 9:30 pm"),
    Case("24°C", "24 ° C"),
    Case("9/11, 11/28/2000, 2025-05-23", "9/11 , 11/28/2000 , 2025-05-23"),
    Case("#1 and # 2", "# 1 and # 2"),
  ])
  func numbers(_ example: Case) {
    #expect(reading(example.text) == example.expected)
  }

  @Test(arguments: [
    Case("see https://example.com/a_(b)?x=1, ok", "see https://example.com/a_(b)?x=1 , ok"),
    Case("(www.example.org)", "( www.example.org )"),
    Case("mail jane.doe@example.co.uk.", "mail jane.doe@example.co.uk ."),
    Case("Amazon.com fell", "Amazon.com fell"),
    Case("bbc.co.uk/news today", "bbc.co.uk/news today"),
    Case("minutes.pdf", "minutes.pdf"),
    Case("@POTUS and #IStandWithAhmed", "@POTUS and #IStandWithAhmed"),
    Case("http:// alone", "http : / / alone"),
  ])
  func addresses(_ example: Case) {
    #expect(reading(example.text) == example.expected)
  }

  @Test(arguments: [
    Case("Wait... what?! No…", "Wait ... what ?! | No …"),
    Case("“Yes,” he “said”", "“ Yes , ” he “ said ”"),
    Case("\"Yes\" ``no''", "\" Yes \" `` no ''"),
    Case("([a])", "( [ a ] )"),
    Case("=====", "====="),
    Case("nice :-) :)", "nice :-) :)"),
    Case("👨‍👩‍👧🇺🇦👍🏽❤️", "👨‍👩‍👧 🇺🇦 👍🏽 ❤️"),
    Case("• one", "• one"),
    Case("a & b R&D", "a & b R&D"),
  ])
  func punctuation(_ example: Case) {
    #expect(reading(example.text) == example.expected)
  }

  @Test(arguments: [
    Case("10\u{A0}million", "10 million"),
    Case("co\u{AD}oper\u{AD}ate \u{AD}now\u{AD}.", "co\u{AD}oper\u{AD}ate now ."),
    Case("\u{FEFF}Hello\u{200B} there", "Hello there"),
    Case("cafe\u{301} don't", "cafe\u{301} do n't"),
    Case("café Łukasz Nguyễn", "café Łukasz Nguyễn"),
    Case("a\0b", "a b"),
  ])
  func invisibleScalars(_ example: Case) {
    #expect(reading(example.text).unicodeScalars.elementsEqual(example.expected.unicodeScalars))
  }

  @Test func contractionsAreRangesOfWords() {
    let sentences = Tokenizer().sentences(of: "The U.S.'s men don't. They'd've gone to Smith-Jones's.")
    #expect(sentences.map(\.contractions) == [[1..<3, 4..<6], [0..<3, 7..<9]])
  }
}
