/// Verbs of meeting and talking. The form of the rows is described at `VerbTable`.
extension VerbTable {
  static let consultation = """
    CONSULT - 040 | recip to=with group=meet
      meet, meet ~up, meet >with, meet :counterpart, convene, sit ~down >with, huddle, gather +for, caucus, confer,
      confer >with, consult, consult >with, deliberate, liaise >with, coordinate >with, shake :hand, dine >with,
      lunch >with, have :dinner/lunch/breakfast, hold :@meeting
    - - - | group=fulfil
      meet :demand/deadline/target/goal/need/requirement/standard/criterion/obligation/challenge/condition
    - - - | group=encounter
      meet :resistance/criticism/opposition
    CONSULT - 040 | recip to=with/to group=talks
      talk, talk >to/with, converse, converse >with, chat, chat >with, speak >to/with, talk +about,
      speak ~directly >to/with, raise >with
    CONSULT - 040 | recip to=with group=talks
      discuss, debate, talk ~over, take ~up +with, go ~over, exchange :view/opinion
    CONSULT - 046 | recip to=with group=talks
      negotiate, negotiate >with, bargain >with, haggle >with, parley, renegotiate, hold :talks,
      reopen :@talks/dialogue/channel/communication, resume :@talks/dialogue, restart :@talks, revive :@talks,
      open :@talks, begin :@talks, start :@talks, enter +talks, continue :@talks, launch :@talks
    CONSULT - 045 | to=between/with group=mediate
      mediate, mediate +between, arbitrate, broker, intercede, intercede +with, intervene +between, moderate
    - - - | group=host
      host
    CONSULT visit 043 | group=host
      receive :delegation/@person, welcome :delegation, welcome +to
    CONSULT visit 042 | to=to/in group=visit
      visit, pay >to :visit, call ~by, stop ~over, call ~in >on
    - - - | group=tour
      tour
    STATE - 010 | say=claim group=describe
      call
    CONSULT phone 041 | group=call
      phone, telephone, ring, ring ~up, call ~up, video-call, text, email, message
    CONSULT phone 040 | to=to/with group=contact
      write >to, contact, reach ~out >to, get ~through >to, correspond >with, communicate >with
    - - - | group=attend
      attend
    CONSULT multilateral 040 | to=with group=attend
      join :@talks
    COOPERATE - 060 | to=with group=accompany
      accompany
    - - - | to=with group=accompany
      escort, reunite, reunite >with
    CONSULT phone 041 | to=to/with group=call
      call :@person, call ~back, speak +on :phone, telephone >to
    CONSULT visit 043 | to=for/with group=host
      host :@meeting/@person/delegation/dinner/banquet/reception
    """
}
