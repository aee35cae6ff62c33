import type { Lexicon } from '../../pack.ts';

/** Instruments, bodies, money, people and transport, organisations. */
export const matters: Lexicon = {
  instrument:
    "agreement, accord, treaty, convention, protocol, memorandum of understanding, memorandum, mou, m.o.u, contract, joint declaration, declaration, joint statement, joint communiqué, joint communique, communiqué, communique, road map, roadmap, action plan, plan of action, executive programme, executive program, cooperation programme, cooperation program, work programme, letter of intent, declaration of intent, minutes, agreed minutes, exchange of notes, exchange of letters, charter, pact, arrangement, deal, framework agreement, partnership agreement, joint vision, document, instrument, statement of intent, loan agreement, compact, notes, concordat, understanding, letter of understanding, partnership and cooperation agreement, papers, paper, programme of cooperation, joint action plan",
  instruments:
    'agreements, accords, treaties, conventions, protocols, memoranda, memorandums, memoranda of understanding, memorandums of understanding, mous, contracts, documents, deals, pacts, instruments, declarations, arrangements, papers',
  sign:
    'sign, signed, signs, signing, conclude, concluded, concluding, ink, inked, initial, initialled, initialed, adopt, adopted, issue, issued, put their signatures to, put his signature to, signature, exchange, exchanged, seal, sealed, struck, strike, reached, conclusion, co-sign, endorsed, affixed their signatures to, finalised, finalized',
  signNoun: 'signing of, signature of, conclusion of, adoption of, signing ceremony',
  signPast: 'signed, concluded, inked, initialled, initialed, adopted, sealed, reached, struck, issued',
  force: 'force, into force, in force, into effect, effective, in effect, operative, operational',
  enter: 'enter, entered, enters, came, come, comes, became, become, becomes, been, took, take, takes, entry, coming, brought, put, is, are, was, were, remains, went',
  ratify: 'ratify, ratified, ratifies, ratification, ratifications, approve, approved, exchanged ratifications, instruments of ratification, exchange of ratifications',
  number: 'number of, total of, in total, some, number, total',
  reach: "reach, reached, amount, amounted, amounted to, stood at, stand at, stands at, total, totalled, totaled, exceed, exceeded, surpass, surpassed, came to, grew, rose, climb, climbed, increased, fell, dropped, hit, worth, valued at, grow, jumped, hovered, was, were, is, estimated at, declined, doubled, tripled, topped, crossed, passed, up, recorded, to, approached, neared, posted, register, registered",
  commission:
    'joint commission, joint committee, joint intergovernmental commission, intergovernmental commission, joint ministerial committee, joint ministerial commission, higher committee, higher joint committee, joint higher committee, supreme joint committee, joint economic commission, joint economic committee, mixed commission, mixed committee, coordination council, supreme coordination council, strategic council, cooperation council, strategic partnership council, joint council, business council, joint business council, consultative group, strategic consultative group, strategic dialogue, high-level strategic dialogue, ministerial dialogue, 2+2 dialogue, 2+2, working group, joint working group, economic dialogue, joint trade commission, trade commission, high committee, high joint commission, permanent commission, binational commission, bilateral commission, intergovernmental committee, higher coordinating committee, joint cooperation committee, high-level committee, steering committee, friendship group, joint technical committee, high-level cooperation council, the commission, the committee, commission, committee, consultative committee, defence committee, defense committee, high-level dialogue, military committee',
  create: 'create, created, set up, establish, established, form, formed, found, founded, institute, instituted, constitute, creation of, establishment of, formation of, setting up, establishing, forming, launch, launched, announced the launch',
  session: 'session, sessions, meeting, sitting, round, meetings, edition',
  dormant: 'dormant, active, inactive, functions, operates, functioning, operating, suspended, revived, moribund, defunct, idle, reactivated',
  agree:
    'agree, agreed to, agreed that they will, agreed, pledge, pledged, pledges, undertake, undertook, undertakes, commit, committed, commits, commit to, committed to, commits to, vow, vowed, promise, promised, resolved to, decided to, resolve, decide, decided, undertaking',
  committedTo: 'committed to, commit to, commits to, pledged to, pledge to, pledges to, agreed to, agree to, agrees to, undertook to, undertakes to, vowed to, promised to, resolved to, decided to, will continue to, remain committed to, remains committed to, agreed they would, agreed that they, agreed they, agreed on, are renewing, will provide, will deepen, will work, will join, plans to join, will open, will supply, are prepared to, is prepared to, stand ready to, stands ready to, will consider, shared commitment, ongoing commitment, reaffirmed their commitment, renewed their commitment, continued commitment',
  trade: 'trade, trade turnover, bilateral trade, trade volume, volume of trade, trade exchange, turnover, non-oil trade, two-way trade, mutual trade, commerce, exports, imports, trade balance, trade exchanges, commodity turnover, goods turnover',
  invest: 'invest, invested, investment, investments, investor, fdi, foreign direct investment, capital, portfolio, investment company, investment fund, commercial contracts',
  finance: 'finance, financed, finances, fund, funded, loan, loans, credit, credit line, extend, extended, bankroll, underwrite, financing, funding',
  project: 'project, projects, plant, factory, refinery, port, railway, highway, dam, pipeline, hotel, power plant, hospital, road, motorway, bridge, terminal, solar park, wind farm, water supply, irrigation, infrastructure, airport',
  build: 'build, built, construct, constructed, construction of, develop, developing, building',
  aidNoun: 'aid, assistance, humanitarian aid, humanitarian assistance, relief, relief supplies, grant, grants, donation, donations, medical supplies, food aid, military aid, military assistance, economic assistance, security assistance, budget support, support package, aid package, relief flight, in-kind support, shipment, consignment, medicines, vaccines, doses',
  give: 'give, gave, gives, given, provide, provided, provides, provision, donate, donated, send, sent, sends, deliver, delivered, dispatch, dispatched, allocate, allocated, grant, granted, supply, supplied, extend, extended, contribute, contributed, pledge, pledged, offer, offered, approve, approved, airlift, announced, ship, shipped',
  tourist: 'tourist, tourists, visitor, visitors, holidaymaker, holidaymakers, traveller, travellers, traveler, travelers, arrivals, nationals, citizens',
  tourism: 'tourism, tourist flow, tourist arrivals, visitor numbers, tourist traffic',
  grow: 'grow, grew, grown, rise, rose, risen, increase, increased, doubled, climb, surge, surged, soared, fall, fell, fallen, decline, declined, drop, dropped, growing, rising',
  visa: 'visa, visas, visa-free, visa regime, visa waiver, entry visa, entry visas, visa requirement, visa requirements, visa formalities, e-visa, visas on arrival, visa on arrival, electronic visa, entry ban, travel ban, visa exemption, visa facilitation, visa-free regime, visa-free travel, visa-free entry',
  exempt: 'exempt, exempted, exemption, waive, waived, waiver, abolish, abolished, lift, lifted, scrap, scrapped, obtain, enter, grant, granted, impose, imposed, introduce, introduced, simplify, simplifying, simplified, ease, eased, facilitate, require, required, travel, stay, on arrival, receive, need, allow, allowed, cancelled, remove, removed, abolition, can, issue, issued, rule out, ruled out, agreed, restrict, suspended, suspend, entitled, eligible',
  flight:
    'flight, flights, direct flights, direct flight, direct service, air service, air services, seasonal service, non-stop flights, charter flights, air route, direct route, air link, air links, airspace, ferry service, shipping line, maritime line, rail service, railway line, rail link, railway link, cargo flights, border crossing, land border, border crossings, pipeline, gas pipeline, oil pipeline, transport corridor, interconnector, direct air, air bridge, bus service, passenger service, train service, ports, route, land borders',
  operateVerb:
    'operate, operated, operates, launch, launched, launches, start, started, starts, begin, began, begun, resume, resumed, inaugurate, inaugurated, open, opened, introduce, introduced, suspend, suspended, halt, halted, close, closed, run, ran, runs, fly, flies, flew, connect, connects, link, links, linked, cancel, cancelled, increase, increased, carry, carries, ban, banned, add, serve, serves, bar, barred, reopen, reopened, closure, launching, resumption, weekly, transit, transits, double, offers',
  culture:
    'days of culture, culture days, cultural days, culture week, cultural week, exhibition, exhibitions, festival, film week, film festival, film days, concert, photo exhibition, art exhibition, cultural centre, cultural center, book fair, gala, recital, cultural year, year of culture, friendship season, season of culture, cultural season, fashion show, cultural evening, music evening, cultural event, cultural events, performance, museum, library, mosque, food festival, screening, days of, week of culture, cultural forum',
  cultureWord: 'culture, cinema, film, music, art, cuisine, heritage, cultural',
  beHeld: 'hold, held, holds, host, hosted, hosts, organise, organised, organize, organized, open, opened, opens, stage, staged, inaugurate, inaugurated, take place, took place, taken place, opening, opening of, close, closed, launch, launched, run, perform, performed, celebrate, dedicate, dedicated, wrap up',
  student: 'student, students, scholar, scholars, trainee, trainees, graduates, undergraduates, cadets, pupils, learners, diplomats',
  study: 'study, studied, studies, studying, enrol, enroll, enrolled, scholarship, scholarships, bursary, bursaries, university, universities, train, trained, fellowship, fellowships, exchange programme, exchange program, places, branch, educated, campus, graduated, number of, quota',
  scholarship: 'scholarship, scholarships, bursary, bursaries, fellowships, university places, study grants, university scholarships',
  member: 'member, members, member state, founding member, founding-member, full member, associate member, observer, observer status, membership, dialogue partner, non-permanent member, permanent member, an observer, observer state',
  join: 'join, joined, joins, accede, acceded, accession, admitted, admission, became a member, become a member, joining, rejoined, entry into, became the, admitted to',
  leave: 'withdraw, withdrew, withdrawn, withdrawal, leave, left, quit, exit',
  vote: 'vote, voted, votes, voting, sponsor, sponsored, co-sponsor, co-sponsored, cosponsored, abstain, abstained, tabled, table',
  candidature: 'candidature, candidacy, candidate, bid, nomination, candidatures, candidacies, membership bid, accession, presidency, chairmanship, entry, permanent membership, non-permanent membership, permanent seat, non-permanent seat, hosting',
  framework: 'within the framework of, in the framework of, within, in, at, through, in international organisations, in international organizations, in international forums, in international fora, in multilateral forums, in multilateral fora, in international bodies, at the international level',
  cooperate: 'cooperate, cooperated, cooperates, cooperation, co-operate, co-operation, coordinate, coordinated, coordinates, coordination, work together, worked together, works together, work closely, working closely, participating together, close coordination, support each other, back each other, worked tirelessly, partner, joint initiative, stand together',
  forum: 'international organisations, international organizations, international forums, international fora, multilateral forums, multilateral fora, international bodies, regional organisations, regional organizations, inter-american institutions, international institutions, regional forums, multilateral institutions, multilateral bodies, international arena, general assembly, security council, human rights council, summit',
  resolution: 'resolution, resolutions, draft resolution, text, motion, declaration',
  cohost: 'co-host, co-hosted, co-hosts, co-chair, co-chairs, co-chaired, cohost, cohosted, jointly host, jointly hosted, jointly chair, jointly chaired, co-sponsor, co-sponsored, co-organise, co-organised, jointly organised',
  good:
    'strong, close, closer, closest, excellent, friendly, brotherly, fraternal, historic, historical, long-standing, longstanding, deep, deep-rooted, exemplary, strategic, special, solid, robust, cordial, warm, enduring, dynamic, productive, unshakeable, unbreakable, unique, distinguished, privileged, growing, important, vital, critical, outstanding, best period, finest period, highest level, high level, unprecedented level, at their peak, at their best, model, good-neighbourly, good-neighborly, firm, time-honoured, new momentum, momentum, best, flourishing, thriving, multifaceted, essential, indispensable, steady, positive, constructive, golden age, profound, ironclad, unwavering, great, greatest, key, new heights, deepening, of friendship, friendship, robustness, mutual trust, mutual respect',
  ally: 'ally, allies, partner, partners, friend, friends, partnership, alliance, friendship',
  develop:
    'develop, developing, developed, develops, expand, expanding, expanded, grow, growing, grew, grown, flourish, flourishing, flourished, deepen, deepened, deepening, strengthened, strengthen, strengthening, evolve, evolved, evolving, progress, progressed, progressing, thrive, gained, prosper, improve, improved, improving, advance, advanced, intensify, rising line, upward trend, upward trajectory, strained, deteriorate, deteriorated, worsened, soured, cooled, growth',
  satisfied: 'satisfaction, pride, pleased, gratification, appreciation, delighted',
  'subject.trade': 'trade, commerce, commercial, customs, economic, economy, tariff',
  'subject.security': 'security, defence, defense, military, crime, terrorism, police, counterterrorism, weapons',
  'subject.culture': 'culture, cultural, heritage, archaeology, media, information, museum',
  'subject.education': 'education, educational, scientific, science, research, university, universities, student, academic',
  'subject.energy': 'energy, oil, gas, electricity, nuclear, power, renewable, renewables, pipeline',
  'subject.tourism': 'tourism, tourist, tourists',
  'subject.transport': 'transport, aviation, air, maritime, shipping, railway, rail, transit, flights',
  'subject.investment': 'investment, investments, double taxation, taxation, investors',
  'subject.health': 'health, medical, medicine, vaccines, pandemic',
  'subject.agriculture': 'agriculture, agricultural, farming, irrigation, food',
  'subject.environment': 'environment, environmental, climate, water, ecology',
  'subject.sport': 'sport, sports, youth, football',
  'subject.justice': 'justice, judicial, legal, extradition, prisoners, courts',
};
