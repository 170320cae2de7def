/// Why a verb or event noun gave no action.
public enum Omission: String, Hashable, Sendable, CaseIterable {
  /// Below a verb of refusing, which is the action: "declined to *sign*".
  case refused = "is what was refused; the refusal is the action"
  /// A state, a feeling, an opinion: nothing that one does to another.
  case noAction = "tells of no act upon anybody"
  case nobody = "has no actor for subject or object"
  /// Its speaker is the attribution of what follows.
  case saying = "says what follows, and is noted there as its attribution"
  case unnamed = "has one side only, unnamed, and no event type"
  case oneSided =
    "is an event without two sides that are known; its time and place go to the other telling, if there is one"
}
