/// Names that a format uses for itself, beside which attributes of any name are to be written.
///
/// An attribute with a reserved name gets an underscore at its end, and one that already looks like that another:
/// `id` is written `id_`, and `id_` as `id__`. Reading undoes it.
struct ReservedNames {
  private let names: Set<String>

  init(_ names: Set<String>) {
    self.names = names
  }

  func protecting(_ name: String) -> String {
    names.contains(stem(of: name)) ? name + "_" : name
  }

  func unprotecting(_ name: String) -> String {
    name.hasSuffix("_") && names.contains(stem(of: name)) ? String(name.dropLast()) : name
  }

  private func stem(of name: String) -> String {
    guard let last = name.lastIndex(where: { $0 != "_" }) else { return name }
    return String(name[...last])
  }
}
