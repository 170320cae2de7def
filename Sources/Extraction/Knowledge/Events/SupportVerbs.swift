/// Verbs of support and concession in words. The form of the rows is described at `VerbTable`.
extension VerbTable {
  static let support = """
    SUPPORT - 051 | group=support
      support, back, endorse, champion, espouse, uphold, stand ~by, stand >with/behind, stick >by, root >for
    SUPPORT - 053 | to=to/for/behind group=support
      rally >behind/around, get ~behind, throw +behind, lend :support/weight, vote >for, speak ~up >for
    SUPPORT - 051 | to=to group=praise
      praise, commend, laud, hail, extol, compliment, acclaim, celebrate, pay :tribute, tout
    SUPPORT - 051 | to=to group=thank
      thank, credit, appreciate, show :gratitude
    SUPPORT - 051 | group=approve
      approve, approve >of, favour, favor, back ~up, bless, greenlight, sanction :plan/move/use
    SUPPORT - 052 | to=against group=defend
      defend, defend :@person/decision/policy/record/move/law/right, justify, vouch >for, stick ~up >for, stand ~up >for
    SUPPORT - 051 | group=embrace
      embrace, hug
    SUPPORT - 052 | group=exonerate
      exonerate, vindicate, absolve
    SUPPORT - 054 | recip to=with group=recognize
      recognize, recognise :state/independence/government, establish :@relations, restore :@relations
    SUPPORT - 050 | recip to=with group=relations
      normalize :@relations, strengthen :@relations, upgrade :@relations, deepen :@relations, improve :@relations,
      resume :@relations, build :@relations, repair :@relations, mend :@relations, forge :@relations
    SUPPORT - 056 | group=forgive
      forgive, excuse
    SUPPORT - 051 | to=for group=nominate
      nominate, propose +as, tip, recommend +for
    - - - | to=to/with group=award
      crown, decorate, award, honour +with, honor +with, knight, induct
    COOPERATE - 060 | to=with group=join
      join, join >in, rejoin, affiliate >with, join :force
    SUPPORT - 050 | to=with group=join
      join :nato/union/alliance/coalition/party/group/force, accede >to
    COOPERATE - 060 | recip to=with group=cooperate
      ally >with, team ~up >with, partner >with, unite >with, band ~together
    SUPPORT - 053 | to=for group=advocate
      promote :cause, advocate, advocate >for, campaign >for, lobby >for, plead >for, fight >for, stump >for
    - - - | group=ordain
      canonize, beatify, baptize, ordain, consecrate
    """

  static let concession = """
    CONCEDE - 055 | to=to/for group=apologize
      apologize, apologise >to, express :apology
    CONCEDE - 080 | to=to group=concede
      concede, yield, relent, give ~in, cave, cave ~in, back ~down, bow, bow >to, bend >to, capitulate, acquiesce
    CONCEDE - 081 | to=to group=pardon
      pardon, amnesty, acquit, exculpate, commute :sentence, grant :amnesty/pardon/clemency/reprieve
    CONCEDE - 081 | to=against group=drop-charges
      reduce :sentence, overturn :conviction/sentence, quash, quash :conviction, drop :@charge, dismiss :@charge
    CONCEDE - 081 | to=on group=ease-restrictions
      ease :restriction/rule/curb/ban/lockdown, relax :restriction/rule, loosen :restriction, lift :@restriction
    CONCEDE - 081 | group=legalize
      legalize, decriminalize, unban, liberalize, deregulate
    RETREAT - 0813 | to=in group=ease-restrictions
      lift :curfew/emergency/martial-law, end :curfew/emergency
    CONCEDE - 080 | to=against group=drop
      drop :demand/objection/opposition/bid/plan/claim, withdraw :demand/objection/motion/complaint/claim
    CONCEDE - 0832 | group=reverse
      retract, recant, take ~back, backtrack, row ~back, walk ~back, reverse :decision/policy/course/ban, u-turn
    CONCEDE - 0832 | group=scrap
      scrap :plan/policy/tax/law/rule, abandon :plan/policy/bid/effort, shelve, repeal, rescind, revoke :law/order,
      abolish
    CONCEDE - 0833 | to=to group=grant
      grant :right/independence/autonomy/citizenship/access/permission/bail/visa/licence/license, restore :right
    - - - | to=to group=grant
      grant
    CONCEDE - 080 | to=to group=comply
      grant :request/wish, comply >with, obey, heed, abide >by, adhere >to, honour :@deal
    - - - | group=implement
      respect, implement
    COOPERATE - 060 | group=implement
      carry ~out :@deal, honor :@deal, observe :@deal, enforce :@truce
    - - - | group=postpone
      extend :deadline, postpone :election/execution/vote, delay, defer, stay :execution
    CONCEDE - 081 | to=from group=exempt
      waive, exempt
    - - - | to=from group=exempt
      spare, relieve
    - - - | group=election
      call :election/referendum/vote, hold :election/referendum/vote, schedule :election
    """
}
