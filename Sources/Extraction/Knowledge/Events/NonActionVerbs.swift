/// Verbs that are no action of one on another. The form of the rows is described at `VerbTable`.
extension VerbTable {
  /// Being, having, thinking, perceiving, moving, rising and falling.
  static let nonActions = """
    - - - | skip=copula
      be, become, seem, appear, look, sound, feel, remain, stay, turn ~out, prove
    - - - | skip=auxiliary
      do, will, would, can, could, may, might, shall, should, must, ought, used
    - - - | skip=stative
      have, own, possess, lack, contain, include, comprise, consist, involve, cover, feature, hold, belong, exist,
      live, reside, dwell, lie, sit, stand, hang, rest, last, matter, depend, rely, vary, differ, cost, weigh,
      measure, total, amount, number, range, span, average, equal, exceed, fit, suit, deserve, resemble, represent,
      constitute, symbolize, reflect, embody, entail, owe, concern, wait, await, sleep, linger, loom, face, underlie,
      surround, border, overlook, stem, derive
    - - - | skip=mental
      think, believe, know, understand, realize, recognize ^that, remember, imagine, suppose, consider, contemplate,
      ponder, weigh ~up, mull, mull ~over, assume, doubt, suspect, regard, view, feel ^to, enjoy, hate, dread, regret,
      worry, care, mind, trust, envy, admire, miss, learn, discover, find ~out, figure ~out, conclude ^that,
      interpret, notice, sense, expect +of
    - - - | to=from group=exclude
      ignore
    - - - | skip=perception
      see, watch, hear, listen, overhear, smell, taste, witness, spot, glimpse, sight, observe +from
    - - - | skip=change
      rise, fall, increase, decrease, grow, shrink, drop, climb, soar, surge, plunge, plummet, decline +by, jump,
      slip, tumble, slump, rally +by, rebound, recover, double, triple, halve, widen, narrow, improve, worsen,
      deteriorate, collapse, expand, accelerate, slow, change, evolve
    - - - | to=from group=hire
      contract
    - - - | skip=happening
      occur, take ~place, unfold, arise, emerge, come ~about, follow, precede, ensue, result, coincide
    - - - | skip=motion
      arrive, depart, leave, go, return, walk, run, drive, fly, travel, move, head, enter, exit, land
    - - - | skip=bodily
      sit ~down, stand ~up, get ~up, wake, eat, drink, smile, laugh, cry, weep, nod, breathe
    - - - | skip=causation
      cause, make ^to, lead +to, result +in, contribute +to, bring ~about, spark, trigger, fuel, drive ~up, affect,
      influence, shape, impact, strike +as, reduce, raise, lower, boost, cut, curb, limit
    """
}
