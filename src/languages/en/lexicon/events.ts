import type { Lexicon } from '../../pack.ts';

/** The words of diplomatic events. Regular verbs stand in their base form. */
export const events: Lexicon = {
  relations: 'relations, relation, ties, relationship, relationships, links, bonds',
  diplomatic: 'diplomatic, formal, official, consular, full diplomatic, ambassadorial, ambassador-level, diplomatic and consular',
  establish: 'establish, set up, launch, inaugurate, formalise, formalize, enter into, entered into, initiate, institute, opened, begun, forge',
  began: 'began, begun, started, taken up, came into being, came about, goes back to, go back to, date back, dates back, dating back, were launched',
  establishing: 'establishment, establishing, inception, launch, inauguration, opening',
  sever:
    'sever, cut, cut off, cuts, cutting, break off, broke off, broken off, breaking off, breaks off, breaking, broke, broken, rupture, suspend, terminate, discontinue, dissolve, break, severed, interrupt',
  severing: 'severance, rupture, breach, break, suspension, termination, interruption, breakdown, cutting, severing, breaking off',
  restore:
    'restore, resume, re-establish, reestablish, renew, normalise, normalize, mend, restored, resumption, restoration, normalisation, normalization, re-establishment, reestablishment, resuming, reinstate, reinstated, reinstates, patch up, patched up, repaired, unfroze, reknit',
  anniversary:
    'anniversary, jubilee, years since, years of, centenary, bicentenary, golden jubilee, silver jubilee, diamond jubilee',
  mark: 'mark, celebrate, commemorate, celebration, fall, falls, on the occasion of, observe, coincide, celebrating, marking',
  recognise: 'recognise, recognize, recognized, recognised, recognizes, recognises, extended recognition to, granted recognition to, accorded recognition to, acknowledge',
  recognition: 'recognition, diplomatic recognition, formal recognition',
  independence: "independence, sovereignty, statehood, independent state, independent states, sovereign state, independent nation, independent republic, self-rule, nationhood, full sovereignty",
  gainIndependence:
    'gain, regain, obtain, achieve, attain, declare, proclaim, proclamation, declaration, win, won, restore, restoration, achieved, secured, granted, received, become, became, became an, became a, becoming, recover',
  secede: 'secede, seceded from, broke away from, withdrew from the federation, withdrew from the union, split from, separated from, split off from, split away from, parted from, parted ways with, united to form, merged to form, unified with, merged with',
  mission:
    'embassy, embassies, legation, consulate, consulates, consulate general, consulate-general, consulates general, consular agency, diplomatic mission, diplomatic missions, mission, chancery, representative office, representation office, trade office, interests section, liaison office, permanent mission, honorary consulate, high commission, trade representation, consular post, resident mission, diplomatic presence',
  open: 'open, opened, opens, opening, reopen, re-open, inaugurate, establish, set up, begin work, started work, create, reopened',
  opening: 'opening, reopening, establishment, inauguration, re-opening, founding',
  operate: 'operate, operated, operates, function',
  raise: 'raise, elevate, upgrade, elevation, upgrading, raising, promote, elevating',
  close: 'close, closed, closing, shut, shut down, closure, suspend operations, suspended operations, cease operations, ceased operations, ceased to function, withdraw, withdrew, evacuate, abolish, discontinue, downgrade',
  closure: 'closure, closing, shutting, suspension, abolition',
  credentials: "credentials, letter of credence, letters of credence, letters of accreditation, credential letters, exequatur, letter of credentials, letters of credentials, copies of his credentials, credentials to",
  appoint: 'appoint, appointed, appointment, name, named, nominate, nominated, nomination, designate, commission, commissioned, accredit, accredited, assign, assume his post, assumed his post, took up his post, confirmed, confirm',
  envoy:
    "ambassador, ambassadors, ambassador-designate, envoy, consul, consul general, consul-general, minister plenipotentiary, minister resident, chargé d'affaires, charge d'affaires, charge, high commissioner, envoy extraordinary and minister plenipotentiary, envoy extraordinary, consular agent, diplomatic agent, resident minister, special envoy, ambassador extraordinary and plenipotentiary, permanent representative, honorary consul",
  tookUp: 'took up his duties, took up her duties, took up his post, took up her post, assumed his duties, assumed her duties, assumed his post, assumed her post, took up the post, began his mission, began her mission',
  submit: 'present, presented, presents, hand over, handed over, hand, deliver, submit, submitted, receive, received, accept, accepted, presentation, presenting, handed',
  received: 'received, receives, receive, welcomed, welcomes, hosted, hosts, host, was received by, granted an audience to',
  meetVerb: 'met, meets, meet, met with, meet with, meeting with, sat down with, conferred with, confer with, held a bilateral with, held talks with, holds talks with, held a meeting with, held discussions with, hold talks with, held consultations with',
  summitNoun: 'summit, trilateral summit, bilateral meeting, talks, trilateral meeting, quadrilateral meeting',
  meetNoun: 'meeting, meetings, talks, summit, summits, audience, negotiations, discussions, one-on-one, bilateral meeting, bilateral talks, tete-a-tete, trilateral, trilateral meeting, trilateral summit',
  seeYou: "good to see you, great to see you, good to meet you, great to meet you, pleasure to see you, pleasure to meet you, honor to meet you, honour to meet you, nice to see you, get together with you, pleasure to host you, pleased to meet you, good to be with you",
  hold: 'engaged in, engage in, hold, held, holds, holding, convene, convened, convening, take place, took place, taken place, conduct, hosted, host, hosts, opened, chair, chaired, attend, attended, concluded, launch, kick off, kicked off, inaugurate, meet, met, meets, reconvene, begin, began',
  tookPlace: 'was held, were held, is held, been held, be held, took place, take place, takes place, taken place, will be held, opened, held, concluded, convene, met',
  visitVerb: 'visited, visits, toured, paid a visit to, pays a visit to, paid visits to, paid an official visit to, paid a state visit to, paid a working visit to, undertook a visit to, made a visit to, made an official visit to, visiting',
  travel:
    'arrived in, arrives in, arrive in, arrived at, arrived, travelled to, traveled to, travels to, travel to, flew to, came to, left for, departed for, headed to, went on to, go on to, will come to, comes to, come to, went to, journeyed to, led a delegation to, leading a delegation to, heads to, flies to, set off for, came in, was our guest, travelling to, flew on to, travelled on to, traveled on to, continued to, proceeded to, touched down in, touches down in, landed in, lands in, sailed to, was flown to, holidayed in, has been to, have been to, had been to, had already been to, returned to, is heading to, was heading to, sets off for, reaches',
  putOff: 'postponed, put off, put back, rescheduled, deferred, pushed back, moved, delayed, postpone, reschedule',
  visit: 'visit, visits, trip, tour, journey, stay, stopover, trips, two visits',
  pay: 'pay, paid, pays, paying, make, made, makes, undertake, undertook, begin, began, begins, start, started, conclude, concluded, wrap up, complete, completed, on',
  officialVisit: 'official visit, official visits, official trip, official tour, formal visit, two-day official visit',
  stateVisit: 'state visit, state visits',
  workingVisit: 'working visit, working visits, working trip',
  attend: 'attend, attended, participate, participated, took part, take part, takes part, represent, represented',
  neverCloser: 'never been warmer, never been deeper, never been firmer, never been worse, never been colder, never been higher, never been more intense, never been closer, never been stronger, never been better, never been so close, never been so strong',
  phone:
    'phone call, telephone call, phone conversation, telephone conversation, by phone, by telephone, over the phone, on the phone, telephoned, phoned, video call, videoconference, phone talks, telephone talks, telephone contact, called by phone, secure call',
  spoke: 'spoke, speaks, spoken, speak, talked, talks, spoke today, spoke separately',
  call: 'call, calls, conversation',
  message:
    'message, messages, letter, letters, telegram, telegrams, cable, cables, note of condolence, condolences, congratulations, greetings, congratulatory message, congratulatory letter, message of congratulations, congratulatory telegram, verbal message, written message, letter of condolence, sympathies, telegrams of congratulations, letter of congratulations, letters of congratulations, cable of condolence, message of condolence, message of sympathy, letter of sympathy, note of sympathy, notes of sympathy, note of congratulation, handwritten note',
  send:
    'send, sent, sends, deliver, delivered, convey, conveyed, conveys, receive, received, address, addressed, hand, handed, extend, extended, dispatch, forward, transmit, carry, carried, offer, offered, write, wrote, acknowledge, cabled, wired, telegraphed',
  congress: 'congress, parliament, senate, reporters, journalists',
  congratulate: 'congratulate, congratulated, felicitate, congratulating',
  condole: 'condoled, condoles, offered condolences, expressed condolences, expressed his condolences, expressed her condolences, offered his condolences, extended condolences, extended his condolences',
  inviteNoun: 'invitation, invitations',
  inviteVerb: 'invite, invited, invites, inviting',
  convey: 'extend, extended, convey, conveyed, deliver, delivered, issue, issued, renew, renewed, accept, accepted, hand, handed, receive, received, send, sent, at the, at, upon, on the, on, transmit, present, repeat',
  toVisit: 'to visit, to pay, to make, to come to, to travel to, to attend, to a visit, to undertake, to participate, to take part',
  consultations:
    'political consultations, foreign ministry consultations, political dialogue, bilateral consultations, consultations between the foreign ministries, diplomatic consultations, foreign office consultations, inter-ministerial consultations, consular consultations, political and security consultations, interministerial consultations, consultations on consular, political consultation, bilateral political consultation, bilateral political consultations, foreign office consultation, strategic consultations, security consultations',
  round: 'round, rounds, session, meeting',
  support:
    'support, supports, supported, back, backs, backed, endorse, endorsed, stand with, stands with, stood with, stand by, stands by, side with, solidarity, backing, endorsement, stood together, uphold, standing with, stand behind, stood behind, stands behind, standing behind, throw its weight behind, threw its weight behind, stood by, standing by, stand beside, stood beside, stands beside',
  territory: 'territorial integrity, sovereignty, independence, unity, borders, stability, sovereignty and territorial integrity, territorial unity, autonomy plan, autonomy initiative, one china, self-determination, right to self-defence, right to self-defense, right to defend itself',
  condemn:
    'condemn, condemned, condemns, denounce, denounced, deplore, deplored, reject, rejected, rejects, oppose, opposed, opposes, protest, protested, criticise, criticize, criticised, criticized, decry, decried, condemnation, rejection, opposition, rebuke, censure, turn down, turned down, turns down, slam, slammed, slams, lambast, lambasted, object, objected, objects, repudiate, repudiated, disapprove, disapproved',
  concern: 'concern, concerns, alarm, dismay, regret, outrage, deep concern, grave concern',
  callOn: 'call on, called on, calls on, calling on, call upon, called upon, calls upon, appeal to, appealed to, appeals to',
  demand:
    "call for, called for, calls for, calling for, urge, urged, urges, demand, demanded, demands, appeal for, appealed for, insist on, insisted on, warn, warned, warning against, reiterated the need, reiterated the call",
  step: 'decision, initiative, conclusion of, agreement between, agreement reached, normalisation, normalization, ceasefire, truce, resolution, step, steps, announcement, outcome, accord, mediation, efforts, progress in the talks, release, proposal, monitoring mission, election, peace agreement, peace treaty, end of, plan, reforms, dialogue',
  itIsTime: 'it is time to, it is time for, time has come to, time has come for',
  federation: 'federation, union, confederation, republic, empire, commonwealth',
  need: 'need for, need to, importance the, necessity of, necessity to, importance of, urgency of, urgent need, vital importance of, imperative of',
  welcome: 'welcomed, welcomes, welcome, applaud, applauded, applauds, laud, lauded, lauds, praise, praised, praises, commend, commended, commends, hail, hailed, hails, salute, saluted, appreciated, valued',
  affirm:
    'affirm, affirmed, reaffirm, reaffirmed, re-affirm, reiterate, reiterated, express, expressed, voice, voiced, underscore, underscored, emphasise, emphasize, emphasised, emphasized, stress, stressed, underline, underlined, confirm, confirmed, renew, renewed, declare, declared, restated, restate, pledged, highlighted, reaffirming, reiterating, affirming, expressing, underscoring, conveyed, proclaimed, convey, reassured',
  stance: 'commitment, condemnation, attachment, support, position, stance, solidarity, determination, opposition, rejection, respect, resolve, interest in, backing, adherence, conviction, belief, concern, concerns, deep concern, grave concern, readiness, disapproval, confidence, respect for, unity, warning, warning against, warnings',
  agreedThat: 'agreed that, agreed on the need, agreed on the importance, agreed on the vital importance, share the view, shared the view, shared the belief, shared the conviction, are of the view, of the opinion that, believe that, believes that, share the belief, concurred that, shared the position, we both agreed',
  ceasefire:
    'ceasefire, cease-fire, two-state solution, truce, peaceful settlement, political settlement, political solution, diplomatic solution, diplomatic settlement, diplomatic resolution, peaceful solution, negotiated solution, negotiated settlement, peaceful resolution, hostages, de-escalation, normalisation, normalization, peace process, peace treaty, peace agreement, peace talks, dialogue, restraint, hostilities, humanitarian, negotiated peace, just peace, lasting peace, negotiated end, peace settlement, ceasefires',
  war:
    'war, aggression, invasion, annexation, attack, attacks, occupation, strike, strikes, sanctions, violence, violations, coup, terrorism, missile, missiles, nuclear, settlements, blockade, elections, water cannon, use of force, raid, raids, storming, shelling, assassination, executions, bombing, bombings, bombardment, incursion, airstrike, airstrikes, drone, drones, election, referendum, occupation of',
  act:
    'accusation, accusations, allegation, allegations, decision, decisions, interference, statement, statements, remarks, comments, threat, threats, measures, resolution, move, plan, plans, construction, ruling, report, escalation, killing, detention, law, arrest, arrests, imprisonment, trial, sentence, expulsion, harassment, persecution, verdict',
  expel:
    'expel, expelled, expels, recalled its ambassador, recalled its envoy, recall its ambassador, recalls its ambassador, persona non grata, impose sanctions, imposed sanctions, imposes sanctions, imposed new sanctions, personae non gratae',
  summon: 'summon, summoned, summons, summoning, called to the ministry, called to the department, called to the foreign ministry, called into the ministry, called in by the ministry, hauled in, hauled before, carpeted, asked to come to the ministry, invited to the ministry, called on the carpet',
  honour: 'highest civilian honour, highest civilian honor, highest civilian award, highest state award, state honour, order of friendship, medal, decoration, order of merit, highest order, state award, grand cross, collar, grand cordon, order of, highest decoration, highest honour, highest honor, insignia, state decoration, sash, honorary citizenship, honorary doctorate, legion of honour, civilian award, medal of honour, medal of honor, knight grand cross',
  award: 'award, awarded, awards, confer, conferred, bestow, bestowed, decorate, decorated, present, presented, honour with, honoured with, honored with, receive, received, invest, invested, grant, granted, awarding, conferral, conferment',
  born: 'born, was born, birth of',
  die: 'was killed in, were killed in, lost his life, lost her life, died, dies, passed away, death of, demise, passing of, assassination of, assassinated, die, the death',
  accede:
    'acceded to the throne, ascended the throne, ascended to the throne, took office, assumed office, sworn in, was sworn in, sworn in as, assumed the presidency, took the oath, stepped down, left office, assumed power, succeeded to the throne, inauguration as president, elected president, as its first prime minister, as its first president, resigned as president, resigned as prime minister, abdicated, accession to the throne, enthroned, became president, became prime minister, became king, re-elected president, was inaugurated as',
  // Beside a building something else is closed or opened.
  beside:
    'near, past, outside, opposite, in front of, next to, beside, close to, around, round the corner from',
  shareView:
    'share the view, shared the view, shares the view, share the belief, shared the belief, share the conviction, shared the conviction, are of the view, is of the view, are of the opinion, is of the opinion, shared the position, share the position, see eye to eye, saw eye to eye, hold the view, holds the view',
  // Games have their ambassadors too.
  sport:
    'football, match, goal, goalless, league, stadium, dressing room, dressing rooms, tournament, championship, cup, final, captain, team, teams, hundredth cap, penalty, cricket, rugby, tennis, climber, climbers, mountaineer, mountaineers, record, peak, runner, runners, games, swimmer, boxer, marathon',
  // Leaders of something else than a state.
  nonstate:
    'opposition leader, party leader, party chairman, rebel leader, rebel leaders, militia leader, union leader, religious leader, business leader, gang leader, team leader, community leader, spiritual leader, tribal leader, youth leader, faction leader, separatist leader, coup leader',
};
