/// Verbs of agreement. The form of the rows is described at `VerbTable`.
extension VerbTable {
  static let agreement = """
    AGREE - 030 | to=with group=agree
      agree, agree +to/on/upon, settle +on, come +to :@deal, consent +to
    AGREE - 030 | to=from group=accept
      accept, accept :@deal/proposal/offer/plan/term/invitation/mediation
    SUPPORT - 051 | group=agree-with
      agree >with, concur >with, side >with, align >with, see ~eye-to-eye >with
    CONCEDE - 080 | to=of group=accept-resignation
      accept :resignation
    - - - | to=from group=accept-money
      accept :donation/gift/bribe/money, take :bribe
    CONCEDE - 080 | to=to group=concede
      accept :defeat, concede :defeat/election/race
    AGREE - 030 | recip to=with/between group=agreement
      reach :@deal, strike :@deal/bargain/balance, clinch :@deal, cut :deal, broker :@deal/release
    AGREE - 030 | recip to=with group=agreement
      hammer ~out :@deal, thrash ~out :@deal, seal :@deal, conclude :@deal, secure :@deal, forge :@deal,
      cement :@deal, finalize :@deal, complete :@deal, close :@deal, win :@deal, land :@deal
    SUPPORT - 057 | recip to=with group=agreement
      sign :@deal, ink :@deal, initial :@deal, sign +on, ratify :@deal, ratify
    - - - | group=legislate
      sign :@law/order/decree, sign +into, enact, adopt :@law, pass :@law, approve :@law, endorse :@law
    COOPERATE - 061 | to=from group=sign-player
      sign :player/striker/midfielder/quarterback
    - - - | to=with/for
      sign ~up, enlist, enrol, enroll, register
    - - - | group=settle
      settle
    AGREE - 037 | recip to=with group=settle
      settle +with, settle :lawsuit/suit/case/dispute/claim, resolve :dispute/conflict/crisis/issue/difference,
      mend :fence/tie, bury :hatchet
    AGREE - 037 | recip to=with group=reconcile
      compromise, reconcile, make ~up, make :peace, bargain
    AGREE - 033 | to=to/for group=pledge-aid
      pledge :@aid/money/dollar/euro/billion/million, promise :@aid
    AGREE - 033 | to=to/for group=offer-aid
      offer :@aid/money/loan/reward/protection
    AGREE - 030 | to=to/with group=propose
      offer :@deal/proposal/mediation, propose :@deal/plan/@truce
    AGREE - 036 | to=to/with group=offer
      offer, propose :@talks, offer :@talks
    - - - | to=to group=submit
      table :proposal/motion/resolution/bill, submit :proposal/plan/list/bid/document, put ~forward,
      present :plan/proposal
    AGREE - 036 | to=with group=agree
      agree :@talks, agree +to :@talks
    AGREE - 0356 | recip to=with group=agree
      agree +to/on :@truce
    AGREE - 0353 | recip to=with group=agree
      agree +to/on :swap/exchange/release
    """
}
