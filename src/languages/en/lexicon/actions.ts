import type { Lexicon } from '../../pack.ts';

/** What is done with money, missions, bodies and promises: verbs and turns that several kinds need. */
export const actions: Lexicon = {
  // Money put by, not yet handed over.
  setAside:
    'set aside, sets aside, earmarked, earmarks, has earmarked, budgeted, ring-fenced, reserved, allotted, allots, put aside',
  loan:
    'loan, loans, soft loan, soft loans, concessional loan, concessional loans, bridging loan, credit, credits, interest-free loan, interest-free loans, low-interest loan, budget loan, export credit, credit line, line of credit, lines of credit, buyer credit',
  gift: 'grant, grants, gift, gifts, donation, donations, non-repayable grant, grant aid, development aid, aid money, aid funds',
  package: 'package, packages, tranche, instalment, installment, envelope',
  disburse:
    'unveiled, unveils, announced, announces, approved, approves, released, releases, disbursed, disburses, authorised, authorises, authorized, mobilised, mobilized, committed, commits, cleared, signed off on, topped up, transferred, transfers, paid out, remitted',
  // Those who are flown out when the ground has shaken.
  rescuers:
    'rescuers, rescue team, rescue teams, search and rescue team, search-and-rescue team, search and rescue teams, rescue workers, firefighters, firefighting team, medics, medical team, medical teams, medical brigade, brigade of doctors, team of doctors, teams of doctors, military doctors, army doctors, surgical team, paramedics, disaster response team, relief workers, army engineers, sappers, deminers, de-mining team, rescue dogs, firefighting planes, firefighting aircraft, water bombers, water-bombing aircraft, helicopters',
  setOff:
    'set off, sets off, left for, leave for, leaves for, flew to, fly to, flies to, arrived, arrives, landed, were sent, was sent, were flown, was flown, were dispatched, was dispatched, departed, headed, headed for, headed to, were deployed, was deployed, deployed, joined, rushed, were rushed, hurried, helped, are helping, is helping, worked, searched, touched down',
  gear:
    'patrol boats, patrol boat, patrol vessels, patrol vessel, trucks, lorries, buses, tractors, helicopters, helicopter, jeeps, motorcycles, bicycles, computers, laptops, tablets, water purifiers, water tankers, solar panels, school books, textbooks, books, wheelchairs, hospital beds, scanners, incubators, respirators, masks, face masks, surgical gowns, gloves, syringes, boats, ferries, uniforms, radios, radar, seeds, fertiliser, fertilizer, cattle, vehicles, police cars, police vehicles, locomotives, coaches, dialysis machines, mosquito nets, water pumps, mine detectors, bulletproof vests, night-vision goggles, sewing machines, desks, hospital equipment, laboratory equipment, construction equipment',
  present:
    'gave, gives, gave away, donated, donates, handed over, hands over, presented, presents, made a gift of, gifted, gifts, sent, sends, turned over, bestowed, passed on, given, handed, made a present of, offered free of charge, supplied free of charge, delivered free of charge, shipped free of charge',
  fieldHospital: 'field hospital, mobile hospital, field hospitals, mobile clinic, mobile clinics, field clinic, hospital ship, field kitchen, field kitchens, tent camp, refugee camp, floating hospital',
  atWork:
    'began to receive, begins to receive, began receiving, opened for business, open for business, opened to the public, went into operation, became operational, took up its work, takes up its work, took up work, takes up work, started operating, began operating, began to operate, started to operate, commenced operations, commenced work, began operations, began its operations, began its activities, started up, was up and running, is up and running, began functioning, started functioning, began to function, became functional, is fully operational, issued its first',
  // Missions that are no more, in words that need no object.
  ceasedWork:
    'ceased work, ceases work, ceased its work, ceased operating, ceased to operate, ceased to exist, ceased operations, ceased its operations, ceased its activities, ceased to function, ceased functioning, stopped work, stopped working, stopped operating, stopped its work, halted its work, suspended its work, suspended its activities, suspended its operations, suspended operations, suspended work, suspended its services, fell victim to, was no more, was wound up, wound up its work, locked its doors, locked its gates, closed its gates, shut its gates, went dark, was vacated, was given up, was done away with, is to go, had to go',
  lastedUntil:
    'functioned until, operated until, existed until, lasted until, worked until, remained open until, stayed open until, remained until, survived until, kept going until, was maintained until, were maintained until, remained in operation until, was active until',
  giveUp:
    'gave up, give up, gives up, given up, giving up, wound up, wind up, winds up, winding up, wound down, wind down, winds down, winding down, did away with, do away with, does away with, shuttered, shutters, shuttering, vacated, vacates, vacate, closed down, closes down, close down, mothballed, mothballs, liquidated, suspended the work of, suspended the activities of, suspended the operations of, suspended the functions of, suspended activities at, halted the work of, stopped the work of, dispensed with, padlocked, discontinued, dissolved, axed, pulled the plug on, parted with, pull out of, pulled out of',
  move:
    'moved, moves, moving, move, transferred, transfers, transferring, transfer, relocated, relocates, relocating, relocate, relocation, shifted, shifts, shifting, shift',
  without:
    'has no, have no, had no, has never had, have never had, never had, has never maintained, have never maintained, never maintained, does not have, do not have, did not have, does not maintain, do not maintain, has never opened, never opened, has yet to open, have yet to open, lacks, lack, has not opened, have not opened, does not keep, keeps no, maintains no, maintain no, there is no, there are no',
  keeps:
    'has had, have had, has maintained, have maintained, maintained, maintains, maintain, has kept, have kept, kept, keeps, has run, has operated, had, has, have, runs, retains, has been running, has been operating',
  // What a body does that has not met for long, and what one does that lives.
  asleep:
    'in abeyance, into abeyance, into disuse, lain idle, lain dormant, lay dormant, lies dormant, lies idle, lying idle, dormant, moribund, inactive, defunct, idle, on paper only, on paper alone, exists only on paper, existed only on paper, only on paper, ceased to meet, stopped meeting, no longer meets, no longer meet, ground to a halt, lapsed, gone quiet, has withered, is paralysed, paralysed, ceased to function, ceased its work',
  meetsRegularly:
    'meets regularly, meets yearly, meets annually, meets every, meets once, meets twice, meets alternately, meets in turn, convenes every, convenes annually, convenes once, convenes alternately, sits every, sits alternately, gathers every, holds regular, meet every, meets at least, meets each, convenes regularly, meets by turns',
  oversees:
    'oversees, oversee, steers, coordinates, governs, supervises, guides, monitors, is the main, serves as, looks after, keeps watch over, is responsible for, is in charge of, follows up, reviews regularly, provides the framework, is the framework, promotes',
  // Treaties that are sought, by what they are about.
  treatyTopic:
    'double taxation agreement, double taxation treaty, double taxation convention, extradition treaty, extradition agreement, air services agreement, free trade agreement, trade agreement, social security agreement, investment treaty, investment agreement, investment protection agreement, fisheries agreement, fisheries accord, readmission agreement, visa agreement, defence pact, defence agreement, peace treaty, border treaty, border agreement, trade deal, free trade deal, labour agreement, cultural agreement, maritime agreement, transit agreement, prisoner transfer agreement, agreement on the transfer of prisoners, agreement on double taxation, treaty on extradition, agreement on extradition, tax treaty, bilateral agreement, agreement on air services, agreement on social security, framework agreement',
  friendshipBody:
    'friendship group, friendship groups, parliamentary friendship group, friendship society, friendship association, business council, joint business council, chamber of commerce, joint chamber of commerce, parliamentary group of friendship, league of friendship, friendship committee',
  // They act for themselves.
  laymen:
    'doctor, doctors, nurse, nurses, farmer, farmers, cook, cooks, scientist, scientists, engineer, engineers, cleaner, cleaners, couple, couples, parents, pupils, poet, poets, writer, writers, baker, bakers, families, fishermen, fisherman, researchers, band, bands, musician, musicians, actors, climbers, neighbours, buyer, seller, teacher, teachers, children, women, men, youths, friends, lovers, twins, brothers, sisters, tailor, shopkeeper, owner, owners, collector, inventor, student, students, tourists, visitor, visitors',
  bizObject:
    'company, companies, brewery, bank, banks, factory, factories, mine, mines, port, ports, hotel, hotels, refinery, newspaper, vineyard, vineyards, firm, firms, chain, plant, business, mill, airline, operator, farm, farms, insurer, shipyard, airport, terminal, field, fields, oilfield, gas field, winery, dairy, cement works, network, lender, retailer, producer, start-up',
  undertaking: 'undertaking, undertakings, promise, promises, pledge, pledges, assurance, assurances, guarantee, guarantees, word, commitment, commitments, solemn promise',
  decideThat: 'agreed that, agreed also that, also agreed that, decided that, resolved that, settled that, arranged that, undertook that, pledged that, promised that, vowed that, determined that, accepted that, decree that, decide that, agree that',
  itWasDecided:
    'it was decided, it was agreed, it was resolved, it was settled, they agreed, they decided, the two agreed, the ministers agreed, the ministers decided, the leaders agreed, the presidents agreed, the two sides agreed, the two sides decided, both sides agreed, the parties agreed, according to the agreement, under the agreement, under the accord, under the deal, under the pact, under the treaty, under the memorandum, under the arrangement, under the plan, under the protocol, by the terms of the agreement, under the terms of the agreement, under the terms of the treaty, under the terms of the deal, in accordance with the agreement',
};
