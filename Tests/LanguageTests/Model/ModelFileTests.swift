import Testing

@testable import Language

@Suite struct ModelFileTests {
  var small: [UInt8] {
    var writer = ModelFileWriter()
    writer.add("weights", floats: [1, -2.5, 3, 4, 5, 6], sizes: [2, 3])
    writer.add("packed", signedBytes: [-128, 127], sizes: [2])
    writer.add("numbers", integers: [7, 4_000_000_000])
    writer.add("words", strings: ["", "né", "a b"])
    return writer.bytes
  }

  func error(_ bytes: [UInt8], _ read: (ModelFile) throws -> Void = { _ in }) -> ModelFileError? {
    do {
      try withModelFile(bytes, read)
      return nil
    } catch {
      return error as? ModelFileError
    }
  }

  @Test func readsWhatWasWritten() throws {
    try withModelFile(small) { (file: ModelFile) throws in
      #expect(try Array(file.floats("weights", sizes: [2, 3])) == [1, -2.5, 3, 4, 5, 6])
      #expect(try Array(file.signedBytes("packed", sizes: [2])) == [-128, 127])
      #expect(try Array(file.integers("numbers")) == [7, 4_000_000_000])
      #expect(try file.strings("words").strings == ["", "né", "a b"])
      #expect(try file.matrixSizes("weights") == (2, 3))
      #expect(file.contains("words") && !file.contains("word"))
    }
  }

  @Test func saysWhatIsWrong() {
    #expect(error([]) == .notAModel)
    #expect(error(Array("DRAMATIC".utf8)) == .notAModel)
    #expect(error(Array("DRAMATIS".utf8)) == .cutShort)
    var other = small
    other[8] = 9
    #expect(error(other) == .unknownVersion(9))
    #expect(error(small) { _ = try $0.floats("other", sizes: [1]) } == .missing("other"))
    #expect(
      error(small) { _ = try $0.floats("weights", sizes: [3, 2]) } == .unexpected("weights", "float32 of sizes [3, 2]"))
    #expect(error(small) { _ = try $0.strings("packed") } == .unexpected("packed", "a list of strings"))
  }

  @Test func refusesEveryShorterFile() {
    for length in 0..<small.count { #expect(error(Array(small[..<length])) != nil) }
  }

  @Test func refusesStringsThatLeaveTheirSection() {
    var writer = ModelFileWriter()
    writer.add("falling", kind: 3, sizes: [2], bytes: [0, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, 65, 66])
    writer.add("long", kind: 3, sizes: [1], bytes: [0, 0, 0, 0, 9, 0, 0, 0, 65])
    writer.add("short", kind: 3, sizes: [9], bytes: [0, 0, 0, 0])
    for name in ["falling", "long", "short"] {
      #expect(error(writer.bytes) { _ = try $0.strings(name) } == .outOfBounds(name))
    }
  }

  @Test func refusesSizesThatOverflow() {
    var writer = ModelFileWriter()
    writer.add("huge", kind: 0, sizes: [4_294_967_295, 4_294_967_295, 4_294_967_295], bytes: [1, 2, 3, 4])
    #expect(error(writer.bytes) == .outOfBounds("huge"))
  }

  @Test func survivesEveryChangedByteOfTheDirectory() {
    let bytes = small
    for place in 0..<160 {
      for value in [0, 1, 0x7F, 0xFF] as [UInt8] {
        var changed = bytes
        changed[place] = value
        _ = error(changed) {
          _ = try $0.floats("weights", sizes: [2, 3]).last
          _ = try $0.integers("numbers").last
          _ = try $0.strings("words").strings
        }
      }
    }
  }
}
