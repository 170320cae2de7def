/// How the pictures look: colours, fonts and sizes, all in one place.
///
/// Colours are from the palette of Okabe and Ito (2008), which people with any kind of colour vision can tell apart,
/// darkened on white and lightened on black until words in them can be read. Nothing is said by colour alone: kinds of
/// actor differ in shape, co-operation and conflict in their arrowheads, and what did not happen in the style of its line.
public enum Theme: String, CaseIterable, Sendable {
  /// An SVG is light or dark as its reader's screen is; other formats are light.
  case auto
  case light, dark

  func color(_ swatch: Swatch) -> String {
    self == .dark ? swatch.dark : swatch.light
  }

  /// DejaVu Sans, in which the boxes are measured; the others are for viewers that lack it. Verdana has its widths.
  static let font = "DejaVu Sans"
  static let fonts = font + ",Verdana,sans-serif"

  enum Size {
    static let title = 18
    static let name = 12
    static let label = 11
    static let small = 9
  }

  /// Rules that turn the light colours of an SVG into the dark ones on a dark screen.
  ///
  /// Graphviz writes every colour into the attributes of its elements, which a rule outdoes.
  static func stylesheet(scope: String) -> String {
    let rules = Swatch.all.flatMap { swatch in
      ["fill", "stroke"].map {
        "\(scope)[\($0)=\"\(swatch.light.lowercased())\"]{\($0):\(swatch.dark.lowercased())}"
      }
    }
    return whenDark(rules.joined())
  }

  /// The style element of an SVG that is a file of its own.
  var standaloneStyle: String {
    switch self {
    case .auto: Self.automaticStyle
    case .light: "<style>:root{color-scheme:light}</style>\n"
    case .dark: "<style>:root{color-scheme:dark}</style>\n"
    }
  }

  private static let automaticStyle = "<style>:root{color-scheme:light dark}\(stylesheet(scope: ""))</style>\n"

  /// The colours by name, for the rest of a page: `--paper`, `--cooperative-ink` …
  static var properties: String {
    let light = Swatch.all.map { "--\($0.name):\($0.light.lowercased());" }.joined()
    let dark = Swatch.all.map { "--\($0.name):\($0.dark.lowercased());" }.joined()
    return ":root{\(light)}" + whenDark(":root{\(dark)}")
  }

  /// Paper is never dark.
  private static func whenDark(_ rules: String) -> String {
    "@media screen and (prefers-color-scheme:dark){\(rules)}"
  }
}

/// A colour by its two looks, `#RRGGBB` each. No two swatches share the light one, so that the dark one is known by it.
struct Swatch: Hashable, Sendable {
  let name: String
  let light: String
  let dark: String

  static let ink = Swatch(name: "ink", light: "#1A1A1A", dark: "#ECEEF1")
  static let quietInk = Swatch(name: "quiet-ink", light: "#5A5A5A", dark: "#B4BAC4")
  static let faintInk = Swatch(name: "faint-ink", light: "#8C8C8C", dark: "#7E8691")
  static let hairline = Swatch(name: "hairline", light: "#D4D4D4", dark: "#3A3F47")
  static let paper = Swatch(name: "paper", light: "#FFFFFF", dark: "#15181D")
  static let warningInk = Swatch(name: "warning-ink", light: "#A3000B", dark: "#FF7B72")

  static let personFill = Swatch(name: "person-fill", light: "#FFF3B8", dark: "#443A10")
  static let personOutline = Swatch(name: "person-outline", light: "#9A7B00", dark: "#E3C04B")
  static let stateFill = Swatch(name: "state-fill", light: "#CFE8F7", dark: "#12384F")
  static let stateOutline = Swatch(name: "state-outline", light: "#0A5C8C", dark: "#6DB7E8")
  static let organisationFill = Swatch(name: "organisation-fill", light: "#F6DCE9", dark: "#482439")
  static let organisationOutline = Swatch(name: "organisation-outline", light: "#A34A7C", dark: "#E08FBC")
  static let groupFill = Swatch(name: "group-fill", light: "#D3F0E5", dark: "#0F3F34")
  static let groupOutline = Swatch(name: "group-outline", light: "#00735A", dark: "#4CC9A4")
  static let placeFill = Swatch(name: "place-fill", light: "#EFEAE0", dark: "#38332A")
  static let placeOutline = Swatch(name: "place-outline", light: "#7A6A48", dark: "#BFAE88")
  static let otherFill = Swatch(name: "other-fill", light: "#EDEDED", dark: "#33363B")
  static let otherOutline = Swatch(name: "other-outline", light: "#6B6B6B", dark: "#A0A6AE")

  static let cooperativeInk = Swatch(name: "cooperative-ink", light: "#0072B2", dark: "#62BBF0")
  static let cooperativeFill = Swatch(name: "cooperative-fill", light: "#EAF4FA", dark: "#14293A")
  static let hostileInk = Swatch(name: "hostile-ink", light: "#C44F00", dark: "#FF9A4D")
  static let hostileFill = Swatch(name: "hostile-fill", light: "#FDEFE4", dark: "#3B2413")
  static let neutralInk = Swatch(name: "neutral-ink", light: "#5F5F5F", dark: "#B0B5BD")
  static let neutralFill = Swatch(name: "neutral-fill", light: "#F4F4F4", dark: "#25292F")

  static let clusterFill = Swatch(name: "cluster-fill", light: "#F8F8F6", dark: "#1C2026")

  static let all = [
    ink, quietInk, faintInk, hairline, paper, warningInk, personFill, personOutline, stateFill, stateOutline,
    organisationFill, organisationOutline, groupFill, groupOutline, placeFill, placeOutline, otherFill, otherOutline,
    cooperativeInk, cooperativeFill, hostileInk, hostileFill, neutralInk, neutralFill, clusterFill,
  ]
}
