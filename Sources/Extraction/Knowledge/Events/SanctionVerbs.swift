/// Verbs of reduced relations. The form of the rows is described at `VerbTable`.
extension VerbTable {
  static let sanctions = """
    SANCTION discontinue 163 | to=for group=sanction
      sanction, sanction :@person/official/company/bank/state/country/firm
    SANCTION - 160 | to=for group=punish
      penalize, fine, punish, discipline
    SANCTION discontinue 163 | to=on/against group=sanction
      impose :@sanction, slap >on :@sanction, introduce :@sanction, tighten :@sanction, extend :@sanction,
      announce :@sanction, level :@sanction, expand :@sanction, toughen :@sanction, reimpose :@sanction,
      renew :@sanction, adopt :@sanction, raise :tariff/duty/tax, hike :tariff, increase :tariff,
      impose :tariff/duty/tax/levy/quota
    SANCTION discontinue 163 | to=with group=sanction
      hit +with :@sanction/tariff, target +with :@sanction, embargo, blacklist, add >to :blacklist
    SANCTION discontinue 162 | to=to/of group=cut-aid
      freeze :asset/account/fund/aid, seize :asset, cut :@aid, suspend :@aid, halt :@aid, slash :@aid, freeze :@aid,
      stop :@aid
    SANCTION discontinue 161 | recip to=with group=break-relations
      cut ~off, cut :@relations, sever :@relations, break ~off :@relations, suspend :@relations, downgrade :@relations
    SANCTION withdraw 161 | to=from/in group=recall-ambassador
      recall :ambassador/envoy/diplomat/commissioner/consul, withdraw :ambassador/diplomat/observer/embassy, close :embassy/consulate
    - - - | group=recall
      recall :product/car/vehicle/toy/drug/model
    SANCTION expel 166 | to=from group=expel
      send ~home :@person, expel, expel :diplomat/ambassador/envoy/observer/agency/member, eject, kick ~out, throw ~out, boot ~out,
      oust +from
    SANCTION expel 166 | to=from group=suspend
      declare :persona, strip +of, suspend +from, suspend :@person, suspend :@territory, disqualify, exclude +from, banish, excommunicate, disbar, relegate
    SANCTION withdraw 164 | to=with group=halt-talks
      break ~off :@talks, walk ~out +of :@talks, end :@talks, quit :@talks, halt :@talks, suspend :@talks,
      abandon :@talks
    SANCTION withdraw 166 | to=from group=leave-body
      leave :union/alliance/organisation/bloc/group/party, quit :union/alliance/bloc/party/organisation, secede,
      secede >from, withdraw +from :union/alliance/organisation/bloc/agency, defect, defect >to/from,
      break ~away >from, desert
    SANCTION convict 116 | to=of group=convict
      hold ~liable
    COERCE arrest 173 | to=of group=convict
      convict, convict +of, condemn >to, find ~guilty, find +guilty, find :guilty
    COERCE arrest 173 | to=for group=sentence
      sentence, sentence >to,
      jail, imprison, incarcerate, lock ~up, put +behind :bar, send >to :prison/jail
    SANCTION expel 160 | to=from/as group=dismiss
      dismiss :@person/minister/official/chief/government, sack, fire :@person, axe, oust, depose, remove +from
    - - - | to=as/with group=replace
      lay ~off, demote, replace, make ~redundant, furlough, shut ~out
    SANCTION expel 160 | to=as/with group=dismiss
      unseat, topple, overthrow, dethrone
    - - - | to=with/of group=cancel
      cancel, call ~off, terminate, cancel :contract/order/flight/licence/license/event/concert
    SANCTION discontinue 160 | to=with/of group=cancel
      revoke, annul :contract
    SANCTION discontinue 160 | to=from/with group=reduce-relations
      reduce :@relations, scale ~back :@relations, downgrade, divest, divest >from, disinvest,
      pull :funding/investment
    - - - | to=from/with group=split
      abandon, ditch, dump, disown, split >from/with, part ~ways >with, break ~up >with, divorce, separate >from
    SANCTION - 160 | to=with group=cancel
      cancel :contract/agreement/@deal/licence, terminate :contract/@deal
    """
}
