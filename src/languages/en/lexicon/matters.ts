import type { Lexicon } from '../../pack.ts';

/** Instruments, bodies, money, people and transport, organisations. */
export const matters: Lexicon = {
  instrument:
    "agreement, accord, treaty, convention, protocol, memorandum of understanding, memorandum, mou, m.o.u, contract, joint declaration, declaration, joint statement, joint communiqué, joint communique, communiqué, communique, road map, roadmap, action plan, plan of action, executive programme, executive program, cooperation programme, cooperation program, work programme, letter of intent, declaration of intent, minutes, agreed minutes, exchange of notes, exchange of letters, charter, pact, arrangement, deal, framework agreement, partnership agreement, joint vision, document, instrument, statement of intent, loan agreement, compact, notes, concordat, understanding, letter of understanding, partnership and cooperation agreement, papers, paper, programme of cooperation, joint action plan",
  instruments:
    'agreements, accords, treaties, conventions, protocols, memoranda, memorandums, memoranda of understanding, memorandums of understanding, mous, contracts, documents, deals, pacts, instruments, declarations, arrangements, papers',
  sign:
    'sign, signed, signs, signing, conclude, concluded, concluding, ink, inked, initial, initialled, initialed, adopt, adopted, issue, issued, put their signatures to, put his signature to, signature, exchange, exchanged, seal, sealed, struck, strike, reached, conclusion, co-sign, endorsed, affixed their signatures to, finalised, finalized, put their names to, put his name to, put her name to, put pen to',
  signNoun: 'signing of, signature of, conclusion of, adoption of, signing ceremony',
  signPast: 'signed, concluded, inked, initialled, initialed, adopted, sealed, reached, struck, issued',
  force: 'force, into force, in force, into effect, effective, in effect, operative, operational, effect',
  enter:
    'enter, entered, enters, came, come, comes, became, become, becomes, been, took, take, takes, entry, coming, brought, put, remains, went, having entered',
  ratify: 'ratify, ratified, ratifies, ratification, ratifications, approve, approved, exchanged ratifications, instruments of ratification, exchange of ratifications',
  number: 'number of, total of, in total, some, number, total',
  reach:
    "reach, reached, amount, amounted, amounted to, stood at, stand at, stands at, total, totalled, totaled, exceed, exceeded, surpass, surpassed, came to, grew, rose, climb, climbed, increased, fell, dropped, hit, worth, valued at, grow, jumped, hovered, was, were, is, estimated at, declined, doubled, tripled, topped, crossed, passed, up, recorded, to, approached, neared, posted, register, registered, drop to, shrank, shrank to, slid, plunged, soared, topping, climbing, hitting, totalling, exceeding, ran to, worth of",
  commission:
    'joint commission, joint committee, joint intergovernmental commission, intergovernmental commission, joint ministerial committee, joint ministerial commission, higher committee, higher joint committee, joint higher committee, supreme joint committee, joint economic commission, joint economic committee, mixed commission, mixed committee, coordination council, supreme coordination council, strategic council, cooperation council, strategic partnership council, joint council, business council, joint business council, consultative group, strategic consultative group, strategic dialogue, high-level strategic dialogue, ministerial dialogue, 2+2 dialogue, 2+2, working group, joint working group, economic dialogue, joint trade commission, trade commission, high committee, high joint commission, permanent commission, binational commission, bilateral commission, intergovernmental committee, higher coordinating committee, joint cooperation committee, high-level committee, steering committee, friendship group, joint technical committee, high-level cooperation council, the commission, the committee, commission, committee, consultative committee, joint task force, working party, defence committee, defense committee, high-level dialogue, military committee, bi-national commission, inter-governmental commission, inter-governmental committee, joint permanent commission, permanent joint commission, joint ministerial council, joint trade committee, joint cooperation commission, mixed economic commission, joint defence committee, joint military committee, joint business forum, intergovernmental council, cooperation commission, joint working party, joint consultative committee, intergovernmental working group, joint high committee, joint higher council, high joint committee, joint high commission',
  create: 'create, created, set up, establish, established, form, formed, found, founded, institute, instituted, constitute, creation of, establishment of, formation of, setting up, establishing, forming, launch, launched, announced the launch',
  session: 'session, sessions, meeting, sitting, round, meetings, edition',
  dormant:
    'dormant, active, inactive, functions, operates, functioning, operating, suspended, revived, moribund, defunct, idle, reactivated, alive, meets regularly, meets yearly, meets annually, exists',
  agree:
    'agree, agreed to, agreed that they will, agreed, pledge, pledged, pledges, undertake, undertook, undertakes, commit, committed, commits, commit to, committed to, commits to, vow, vowed, promise, promised, resolved to, decided to, resolve, decide, decided, undertaking',
  committedTo:
    'committed to, commit to, commits to, pledged to, pledge to, pledges to, agreed to, agree to, agrees to, undertook to, undertakes to, vowed to, promised to, resolved to, decided to, will continue to, agreed they would, agreed that they, agreed they, agreed on, are renewing, is renewing, will renew, will deepen, are prepared to, is prepared to, stand ready to, stands ready to, ongoing commitment to, continued commitment to, commitment to continue, commitment to continuing, commitment to work, commitment to working, commitment to provide, commitment to pursuing, commitment to pursue, determination to continue, commitment to implement, commitment to the implementation, pledge to, pledge of, works to implement, working to implement, work to implement, undertaking to, assurance that, assurances that, have undertaken to, has undertaken to, undertake to, commits itself to, committed itself to, commit themselves to, committed themselves to, commits himself to, bound itself to, bound themselves to, obliged itself to, obliged themselves to, is committed to, are committed to, gave an undertaking to, came to an understanding to, reached an understanding to, reached agreement to, reached an agreement to, made up their minds to, set themselves the goal of, set themselves the target of, set itself the goal of, set itself the target of, bind themselves to, binds itself to, bind itself to, binding themselves to, guaranteed to, guarantees to, gave their word to, gave its word to, agreed in principle to, agreed in principle on, agreed upon, pledged themselves to, pledged itself to, made a commitment to, gave a commitment to, swore to, engaged themselves to, reached an understanding on, reached an understanding that, struck a bargain to, joined in a pledge to, undertaken to, vowed not to, pledged not to, promised not to, agreed not to, undertook not to',
  should: 'should, would, will, must',
  tallyVerb:
    'link, links, bind, connect, govern, regulate, exist, in force, frame, underpin, are in place, have been signed, were signed so far',
  have: 'have, has signed, have signed, have concluded, had signed, we have, we have signed, maintain',
  framed: 'comprises, comprise, includes, include, consists of, governed by, regulated by, framed by, based on, made up of, underpinned by, rests on, bound by, linked by, tied by',
  largest: 'largest, biggest, main, leading, top, principal, key, most important',
  be: 'is, are, was, were, has been, have been, remains, remain, has also been, has long been, be',
  trade:
    'trade, trade turnover, bilateral trade, trade volume, volume of trade, trade exchange, turnover, non-oil trade, two-way trade, mutual trade, trade balance, trade exchanges, commodity turnover, goods turnover, trade flows, goods trade, exchange of goods',
  private:
    'private firm, private company, coach, football, club, footballer, player, striker, clubs, league, fan, bank robbery, cast, film studio, company, companies, firm, firms, supplier, suppliers, shareholders, factory, brewery, conglomerate, contractor, developer, retailer, carmaker, brewer, insurer, shipbuilder',
  invest: 'invest, invested, investment, investments, investor, fdi, foreign direct investment, foreign capital, venture capital, portfolio, investment company, investment fund, commercial contracts',
  finance: 'finance, financed, finances, fund, funded, loan, loans, credit, credit line, extend, extended, bankroll, underwrite, financing, funding',
  project:
    'project, projects, plant, factory, refinery, port, railway, highway, dam, pipeline, hotel, power plant, hospital, road, motorway, bridge, terminal, solar park, wind farm, water supply, irrigation, infrastructure, airport, stadium, stadiums, housing, school, schools, clinic, clinics, mill, shipyard, cement works, data centre, solar farm, tramway, metro line, resort, shopping centre, mall, apartment blocks, mine, smelter, fish farm, logistics hub, industrial park, free zone, farms',
  build:
    'build, built, construct, constructed, construction of, develop, developing, building, put up, erect, erected, builds',
  aidNoun:
    'aid, assistance, humanitarian aid, humanitarian assistance, relief, relief supplies, grant, grants, donation, donations, medical supplies, food aid, military aid, military assistance, economic assistance, security assistance, military financing, budget support, support package, aid package, relief flight, in-kind support, shipment, consignment, medicines, vaccines, doses, medical equipment, ammunition, weapons, arms supplies, howitzers, tanks, armoured vehicles, artillery, air defence systems, ventilators, oxygen, tents, blankets, ambulances, fire engines, tonnes of rice, tonnes of wheat, rescue team, rescue teams, foodstuffs, emergency supplies, test kits, medical team, medical teams, doctors, brigade of doctors, medical brigade, generators, power generators, relief goods, emergency relief, emergency aid, humanitarian supplies, field hospital, mobile hospital, rescuers, firefighters, vaccine, development programme, development program, development aid, development assistance, technical assistance, financial assistance, financial aid, food assistance, school meals, hygiene kits, winter clothing, medicine, tonnes of medicine, tonnes of aid, baby food, insulin, search and rescue team, food baskets, food parcels, food packages',
  give:
    'give, gave, gives, given, provide, provided, provides, provision, donate, donated, send, sent, sends, deliver, delivered, dispatch, dispatched, allocate, allocated, grant, granted, supply, supplied, extend, extended, contribute, contributed, pledge, pledged, offer, offered, approve, approved, airlift, ship, shipped, second, seconded, hand over, handed over, hands over, handing over, distribute, distributed',
  tourist: 'tourist, tourists, visitor, visitors, holidaymaker, holidaymakers, traveller, travellers, traveler, travelers, arrivals, nationals, citizens',
  tourism: 'tourism, tourist flow, tourist arrivals, visitor numbers, tourist traffic',
  grow:
    'grow, grew, grown, rise, rose, risen, increase, increased, doubled, climb, surge, surged, soared, fall, fell, fallen, decline, declined, drop, dropped, growing, rising, went up, gone up, went down, jumped, swelled, shrank',
  visa: 'visa, visas, visa-free, visa regime, visa waiver, entry visa, entry visas, visa requirement, visa requirements, visa formalities, e-visa, visas on arrival, visa on arrival, electronic visa, entry ban, travel ban, visa exemption, visa facilitation, visa-free regime, visa-free travel, visa-free entry',
  exempt: 'halve, halved, cut, reduce, reduced, tighten, tightened, exempt, exempted, exemption, waive, waived, waiver, abolish, abolished, lift, lifted, scrap, scrapped, obtain, enter, grant, granted, impose, imposed, introduce, introduced, simplify, simplifying, simplified, ease, eased, facilitate, require, required, travel, stay, on arrival, receive, need, allow, allowed, cancelled, remove, removed, abolition, can, issue, issued, rule out, ruled out, agreed, restrict, suspended, suspend, entitled, eligible',
  flight:
    'flight, flights, direct flights, direct flight, direct service, air service, air services, seasonal service, non-stop flights, charter flights, air route, direct route, air link, air links, airspace, ferry service, shipping line, maritime line, rail service, railway line, rail link, railway link, cargo flights, border crossing, land border, border crossings, pipeline, gas pipeline, oil pipeline, transport corridor, interconnector, direct air, air bridge, bus service, passenger service, train service, ports, route, land borders, railway, railroad, rail line, ferry, ferry line, ferry route, ferry link, shuttle bus, bus line, bus route, coach service, charter service, air connection, air connections, direct connection, sea link, container line, freight service, scheduled service, nonstop flights, direct air service, direct trains, direct train, night train, passenger trains, freight trains, weekly service, twice-weekly service, daily service, regular service, weekly flights, daily flights',
  crossing: 'airspace, border, borders, border crossing, border crossings, land border, ports, frontier, port of entry, transit of',
  shut: 'close, closed, closes, closing, closure, shut, reopen, reopened, re-opened, reopening, open, opened, ban, banned, bar, barred',
  operateVerb:
    'operate, operated, operates, launch, launched, launches, start, started, starts, begin, began, begun, resume, resumed, inaugurate, inaugurated, open, opened, introduce, introduced, suspend, suspended, halt, halted, close, closed, run, ran, runs, fly, flies, flew, connect, connects, link, links, linked, cancel, cancelled, increase, increased, carry, carries, ban, banned, add, serve, serves, bar, barred, reopen, reopened, closure, launching, resumption, weekly, transit, transits, double, offers',
  culture:
    'days of culture, culture days, cultural days, culture week, cultural week, exhibition, exhibitions, festival, film week, film festival, film days, concert, photo exhibition, art exhibition, cultural centre, cultural center, book fair, gala, recital, cultural year, year of culture, friendship season, season of culture, cultural season, fashion show, cultural evening, music evening, cultural event, cultural events, performance, museum, library, mosque, food festival, screening, days of, week of culture, cultural forum',
  cultureWord: 'culture, cinema, film, music, art, cuisine, heritage, cultural',
  beHeld:
    'gave, give, gives, hold, held, holds, host, hosted, hosts, organise, organised, organize, organized, open, opened, opens, stage, staged, inaugurate, inaugurated, take place, took place, taken place, opening, opening of, close, closed, launch, launched, run, perform, performed, celebrate, dedicate, dedicated, wrap up, kick off, kicked off, kicks off, got under way, gets under way, on show, on display, on view, wraps up, wrapped up, drew to a close, commence, commenced, begin, began, begins',
  student:
    'student, students, scholar, scholars, trainee, trainees, graduates, undergraduates, cadets, pupils, learners, diplomats, officers, teachers, trainee teachers, civil servants, professionals, apprentices, young people, youths, professors, lecturers, academics, postgraduates',
  study: 'study, studied, studies, studying, enrol, enroll, enrolled, scholarship, scholarships, bursary, bursaries, university, universities, train, trained, fellowship, fellowships, exchange programme, exchange program, places, branch, educated, campus, graduated, number of, quota',
  scholarship: 'scholarship, scholarships, bursary, bursaries, fellowships, university places, study grants, university scholarships',
  member: 'member, members, member state, founding member, founding-member, full member, associate member, observer, observer status, membership, dialogue partner, non-permanent member, permanent member, an observer, observer state',
  join: 'join, joined, joins, accede, acceded, accession, admitted, admission, became a member, become a member, joining, rejoined, entry into, became the, admitted to',
  leave: 'withdraw, withdrew, withdrawn, withdrawal, leave, left, quit, exit',
  vote: 'vote, voted, votes, voting, sponsor, sponsored, co-sponsor, co-sponsored, cosponsored, abstain, abstained, tabled, table',
  candidature:
    'candidature, candidacy, candidate, bid, nomination, candidatures, candidacies, membership bid, presidency, chairmanship, permanent membership, non-permanent membership, permanent seat, non-permanent seat, hosting, accession, entry',
  framework: 'within the framework of, in the framework of, within, in, at, through, in international organisations, in international organizations, in international forums, in international fora, in multilateral forums, in multilateral fora, in international bodies, at the international level',
  cooperate:
    'cooperate, cooperated, cooperates, cooperation, co-operate, co-operation, coordinate, coordinated, coordinates, coordination, work together, worked together, works together, work closely, working closely, participating together, close coordination, support each other, back each other, partner, joint initiative, stand together, act in concert, acting in concert, act jointly, join forces, joined forces, team up, work in tandem, speak with one voice',
  forum: 'international organisations, international organizations, international forums, international fora, multilateral forums, multilateral fora, international bodies, regional organisations, regional organizations, international institutions, regional institutions, regional forums, multilateral institutions, multilateral bodies, international arena, general assembly, security council, human rights council, summit',
  resolution: 'resolution, resolutions, draft resolution, text, motion, declaration',
  cohost:
    'co-host, co-hosted, co-hosts, cohost, cohosted, jointly host, jointly hosted, jointly chair, jointly chaired, co-sponsor, co-sponsored, co-organise, co-organised, jointly organised, co-chair, co-chairs, co-chaired',
  good:
    'strong, close, closer, closest, excellent, friendly, brotherly, fraternal, historic, historical, long-standing, longstanding, deep, deep-rooted, exemplary, strategic, special, solid, robust, cordial, warm, enduring, dynamic, productive, unshakeable, unbreakable, unique, distinguished, privileged, growing, important, vital, critical, outstanding, best period, finest period, highest level, high level, unprecedented level, at their peak, at their best, model, good-neighbourly, good-neighborly, firm, time-honoured, new momentum, momentum, best, flourishing, thriving, multifaceted, essential, indispensable, steady, positive, constructive, golden age, profound, ironclad, unwavering, key, new heights, deepening, of friendship, based on, robustness, mutual trust, mutual respect, lowest point, lowest ebb, low ebb, all-time low, tense, fraught, frosty, turbulent, icy, difficult, rock bottom, good, closer than ever, all-time high, at a high point, better than ever, stronger than ever, record high',
  ally: 'ally, allies, partner, partners, friend, friends, partnership, alliance, friendship',
  develop:
    'develop, developing, developed, develops, expand, expanding, expanded, grow, growing, grew, grown, flourish, flourishing, flourished, deepen, deepened, deepening, strengthened, strengthen, strengthening, evolve, evolved, evolving, progress, progressed, progressing, thrive, gained, prosper, improve, improved, improving, advance, advanced, intensify, rising line, upward trend, upward trajectory, strained, deteriorate, deteriorated, worsened, soured, cooled, growth, new era, new chapter, new phase, new stage, turned a new page',
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
  // Bodies that two states share by their name; a bare commission may be anybody's.
  jointBody:
    'joint commission, joint committee, joint intergovernmental commission, intergovernmental commission, joint ministerial committee, joint ministerial commission, higher committee, higher joint committee, joint higher committee, supreme joint committee, joint economic commission, joint economic committee, mixed commission, mixed committee, supreme coordination council, cooperation council, strategic partnership council, joint council, joint business council, consultative group, strategic consultative group, strategic dialogue, high-level strategic dialogue, ministerial dialogue, 2+2 dialogue, 2+2, working group, joint working group, economic dialogue, joint trade commission, high joint commission, permanent commission, binational commission, bilateral commission, intergovernmental committee, higher coordinating committee, joint cooperation committee, high-level committee, joint technical committee, high-level cooperation council, the commission, the committee, consultative committee, joint task force, working party, defence committee, defense committee, bi-national commission, inter-governmental commission, inter-governmental committee, joint permanent commission, permanent joint commission, joint ministerial council, joint trade committee, joint cooperation commission, mixed economic commission, joint defence committee, joint military committee, joint business forum, intergovernmental council, cooperation commission, joint working party, joint consultative committee, intergovernmental working group, high-level strategic council, high-level business council, joint high committee, joint higher council, high joint committee, joint high commission',
  cochair:
    'co-chair, co-chairs, co-chaired, jointly chaired, jointly chair',
  willGive:
    'will provide, will supply, will grant, will help, will send, would provide, would supply, will train, will finance, will host, will lend',
  // Given in words, not yet in kind.
  pledge:
    'pledge, pledged, pledges, promise, promised, promises, earmark, earmarked, will give, will provide, will send, will donate, will grant, will contribute, will allocate, would send, would give, would provide, would donate, is to give, is to provide, is to send, plans to give, plans to send, plans to provide',
  debt:
    'debt, debts, arrears',
  forgive:
    'wrote off, write off, writes off, written off, cancel, cancelled, canceled, forgive, forgave, forgiven, waive, waived, wiped out, wipe out, wipes out, reschedule, rescheduled',
  creditLine:
    'line of credit, lines of credit, credit line, credit lines, concessional loan, concessional loans, soft loan, soft loans, interest-free loan, low-interest loan',
  artist:
    'painters, painter, artists, artist, musicians, dancers, orchestra, choir, ensemble, troupe, ballet, singers, singer, pianist, folk group, sculptors, photographers, actors, theatre company, quartet, dance company, dance troupe, ballet company, circus, theatre troupe, chorus, drummers, puppeteers',
  perform:
    'exhibit, exhibited, performed, perform, performs, gave a concert, sang, sing, danced, dance, staged, appeared, played, toured, gave a performance, put on',
  harm:
    'killed, arrested, injured, died, jailed, wounded, detained, stranded, abducted, missing, drowned, perished, expelled',
};
