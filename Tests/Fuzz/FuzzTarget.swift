// Feeds any bytes to the tokenizer and the CoNLL-U reader and checks what must hold of every text. Compiled together with
// their sources by the script beside this file, so there is no module to import.

/// libFuzzer's entry: called with one input after another.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let text = String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  checkTokenizer(text)
  checkReader(text)
  return 0
}

/// Tokens are the text at their offsets, in order and none twice, and the sentences survive being written and read.
private func checkTokenizer(_ text: String) {
  let scalars = Array(text.unicodeScalars)
  let document = Tokenizer().document(text)
  var end = 0
  for sentence in document.sentences {
    require(!sentence.tokens.isEmpty, "a sentence without tokens")
    require(sentence.start == sentence.tokens[0].start, "a sentence begins with its first token")
    for token in sentence.tokens {
      require(end <= token.start && token.start < token.end && token.end <= scalars.count, "offsets in order")
      require(scalars[token.start..<token.end].elementsEqual(token.form.unicodeScalars), "the text at the offsets")
      end = token.end
    }
    require(sentence.end == end, "a sentence ends with its last token")
    for range in sentence.contractions {
      require(sentence.tokens.indices.contains(range.upperBound - 1), "contractions of tokens")
    }
  }
  checkRoundTrip(ParsedDocument(text: text, sentences: document.sentences))
}

/// What can be read can be written and read again, with the same words.
private func checkReader(_ text: String) {
  guard let documents = try? CoNLLUReader.documents(in: text) else { return }
  for document in documents {
    let scalars = document.document.text.unicodeScalars.count
    for token in document.document.sentences.flatMap(\.tokens) {
      require(0 <= token.start && token.start <= token.end && token.end <= scalars, "offsets within the text")
    }
    checkRoundTrip(document.document)
  }
}

private func checkRoundTrip(_ document: ParsedDocument) {
  let written = CoNLLUWriter.text(of: document)
  do {
    let again = try CoNLLUReader.documents(in: written).flatMap(\.document.sentences)
    let sentences = document.sentences.filter { !$0.tokens.isEmpty }
    require(again.map(\.tokens.count) == sentences.map(\.tokens.count), "the same number of words")
    require(again.map(\.contractions) == sentences.map(\.contractions), "the same contractions")
  } catch {
    fatalError("cannot be read again: \(error)\n\(written)")
  }
}

/// As `precondition`, but says what failed in optimized code too.
private func require(_ condition: Bool, _ rule: String) {
  if !condition { fatalError(rule) }
}
