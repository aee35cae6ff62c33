import type { Lexicon } from '../../pack.ts';

/** Matters, forms of instruments and kinds of missions, as titles, promises, visa rules, positions and aid reports name them in English. */
export const topics: Lexicon = {
  'topic.double-taxation':
    'double taxation, avoidance of double taxation, elimination of double taxation, double tax, double-taxation, fiscal evasion, tax evasion, taxes on income, tax treaty, tax convention, tax agreement',
  'topic.investment-protection':
    'protection of investments, protection of investment, investment protection, promotion and protection of investments, reciprocal protection of investments, encouragement and protection of investments, promotion and reciprocal protection, investment guarantees, bilateral investment treaty, investor-state',
  'topic.investment':
    'investment, investments, foreign direct investment, fdi, joint investment fund, investment fund, investment cooperation, investment opportunities, investors, investor, investment climate, investment projects',
  'topic.trade':
    'trade, trade agreement, bilateral trade, mutual trade, commerce, commercial exchange, trade exchange, trade cooperation, trade facilitation, foreign trade, e-commerce',
  'topic.free-trade':
    'free trade, free-trade, free trade agreement, free-trade agreement, free trade area, fta, comprehensive economic partnership agreement, cepa, economic partnership agreement, preferential trade, preferential trade agreement, trade liberalisation, trade liberalization',
  'topic.customs':
    'customs cooperation, customs matters, customs affairs, on customs, in customs, and customs, customs union, customs duties, customs procedures, customs tariffs, tariffs, customs administrations, customs authorities, customs clearance, authorised economic operator',
  'topic.economic-technical':
    'economic and technical cooperation, economic cooperation, technical cooperation, technical assistance, economic and trade cooperation, economic and technical, scientific and technical cooperation, commercial and economic cooperation, economic partnership',
  'topic.banking':
    'banking, banks, banking sector, banking cooperation, financial services, interbank, correspondent accounts, financial sector, capital markets, stock exchange, fintech, payment systems, insurance sector',
  'topic.central-banks':
    'central bank, central banks, cooperation between central banks, currency swap, swap line, monetary policy, banking supervision, national currencies',
  'topic.standards':
    'standardisation, standardization, metrology, accreditation, conformity assessment, quality control, technical regulations, product standards, mutual recognition of certificates of conformity, certification of products, halal certification',
  'topic.intellectual-property':
    'intellectual property, copyright, copyrights, patents, patent, trademarks, trademark, industrial property, patent office, authors rights',
  'topic.small-business':
    'small and medium enterprises, small and medium-sized enterprises, small and medium businesses, smes, sme, small business, entrepreneurship, entrepreneurs, startups, start-ups, micro-enterprises',
  'topic.industry':
    'industry, industrial cooperation, industrial, manufacturing, industrial parks, industrial park, industrial production, light industry, industrial sector',
  'topic.privatisation':
    'privatisation, privatization, state property, state-owned enterprises, denationalisation, denationalization, public-private partnership, public-private partnerships',
  'topic.chambers-of-commerce':
    'chamber of commerce, chambers of commerce, chamber of commerce and industry, chambers of commerce and industry, chamber of trade, business council, federation of chambers, business forum, business communities',
  'topic.oil-gas':
    'oil and gas, natural gas, gas supplies, oil supplies, crude oil, petroleum, hydrocarbons, hydrocarbon, pipeline, pipelines, lng, oil products, oil sector, gas exports, exports of oil',
  'topic.electricity':
    'electricity, electric power, power grid, electricity grid, electrical interconnection, power interconnection, electricity interconnection, power transmission, power plant, power plants, power station, electricity supply, energy system, hydropower',
  'topic.renewables':
    'renewable energy, renewables, renewable, green energy, clean energy, solar power, solar energy, wind power, wind energy, wind farm, solar plant, green hydrogen, alternative energy, energy transition',
  'topic.nuclear':
    'nuclear energy, atomic energy, peaceful uses of nuclear energy, peaceful use of nuclear energy, peaceful uses of atomic energy, nuclear power, nuclear cooperation, nuclear safety, civil nuclear, nuclear fuel, nuclear plant, nuclear reactor, iaea',
  'topic.petrochemicals':
    'petrochemicals, petrochemical, petrochemistry, petrochemical industry, fertilisers, fertilizers, chemical industry, urea, polymers, refinery, refineries',
  'topic.mining':
    'mining, mineral resources, minerals, critical minerals, rare earths, geology, geological survey, gold mining, phosphate, metallurgy, mines and quarries',
  'topic.agriculture':
    'agriculture, agricultural, agro-industrial, agribusiness, farming, livestock, crop, agrarian, agricultural products, farmers, seeds',
  'topic.irrigation':
    'irrigation, melioration, land reclamation, irrigation systems, irrigation canals, dam, dams, reservoir, drainage',
  'topic.veterinary-plant-health':
    'veterinary, veterinary medicine, plant protection, plant quarantine, plant health, phytosanitary, sanitary and phytosanitary, animal health, quarantine of plants, animal quarantine',
  'topic.fisheries':
    'fisheries, fishery, fishing, fish farming, aquaculture, fishing rights, sturgeon, fish stocks, fishing vessels, marine fisheries',
  'topic.food-security':
    'food security, food supply, grain, wheat, food products, food industry, food supplies, grain corridor, grain deal, food crisis',
  'topic.water':
    'water resources, water management, water supply, drinking water, water security, transboundary waters, transboundary rivers, water, desalination, wastewater, sanitation, watercourses',
  'topic.environment':
    'environment, environmental, environmental protection, protection of the environment, ecology, ecological, biodiversity, nature conservation, desertification, pollution, waste management, forests, forestry',
  'topic.climate':
    'climate, climate change, climate action, global warming, carbon, emissions, paris agreement, cop29, cop28, cop30, climate finance, greenhouse gas, green agenda, decarbonisation, decarbonization',
  'topic.air-services':
    'air services, air service, air services agreement, air transport, civil aviation, aviation, open skies, open-skies, air traffic, traffic rights, air navigation, air transport services, air communication',
  'topic.maritime':
    'maritime transport, merchant shipping, maritime navigation, maritime, shipping, sea transport, seafarers, merchant marine, navigation, seafarers certificates, shipbuilding, ferry, maritime traffic',
  'topic.ports':
    'ports, seaport, seaports, port authority, port authorities, port management, port operations, dry port, dry ports, container terminal, deep-water port, harbour, harbours, port services, commercial port',
  'topic.rail':
    'railway, railways, railroad, rail link, rail links, rail transport, rail, high-speed rail, high-speed train, rail freight, metro, freight trains, block trains',
  'topic.road':
    'road transport, international road transport, motorway, motorways, highway, highways, road traffic, driving licences, driving licenses, driving licence, road haulage, road carriers, trucks, freight permits, road freight',
  'topic.transit':
    'transit, transit corridor, transit trade, transit transport, transit of goods, transport corridor, transport corridors, middle corridor, north-south corridor, zangezur corridor, transit cargo, trans-caspian, tir convention, new silk road',
  'topic.transport':
    'transport, transportation, transport cooperation, transport links, transport infrastructure, logistics, freight, cargo transport, carriage of goods, carriage of passengers, multimodal transport, combined transport',
  'topic.space':
    'outer space, space exploration, space cooperation, space agency, space research, space industry, space technology, space technologies, satellite, satellites, astronauts, remote sensing, peaceful uses of outer space, spacecraft, aerospace',
  'topic.information-technology':
    'information technology, information technologies, ict, information and communication technologies, information and communications technology, digital economy, digitalisation, digitalization, digital transformation, e-government, electronic government, software, digital technologies, high technologies, innovation',
  'topic.cybersecurity':
    'cybersecurity, cyber security, cyber-security, cybercrime, cyber crime, information security, cyber attacks, cyberattacks, cyberspace, cyber defence, cyber threats',
  'topic.post-telecom':
    'postal services, postal, post and telecommunications, telecommunications, telecommunication, telecom, roaming, fibre-optic, fiber-optic, submarine cable, postage stamps, postage stamp, mobile operators',
  'topic.artificial-intelligence':
    'artificial intelligence, ai governance, ai cooperation, generative ai, machine learning, ai, ai technologies, ai research',
  'topic.tourism':
    'tourism, tourist, tourists, tourism cooperation, tourist exchange, tourism promotion, hospitality industry, tour operators, tourism flows, hotels',
  'topic.visa-exemption':
    'visa exemption, visa-free, visa free, visa waiver, waiver of visas, abolition of visas, abolition of visa requirements, abolition of visa, exemption from visa, exemption from visas, visa liberalisation, visa liberalization, without a visa, without visas, lifting of visa',
  'topic.visa-diplomatic':
    'diplomatic passports, diplomatic passport, service passports, service passport, official passports, official passport, special passports, special passport, diplomatic and service passports, service and special passports, holders of diplomatic passports',
  'topic.e-visa':
    'electronically, online visa, e-visa, e-visas, evisa, electronic visa, electronic visas, online visa, electronic travel authorisation, electronic travel authorization, electronic visa system, visa portal, asan visa',
  'topic.visa-fee':
    'visa fee, visa fees, visa charge, visa charges, fee for a visa, free of charge visa, gratis visa, visa free of charge, cost of a visa, cost of the visa, waiver of visa fees',
  'topic.residence-labour':
    'migrant workers, labour migration, labor migration, guest workers, work permits, work permit, residence permit, residence permits, employment, labour, manpower, recruitment of workers, domestic workers, seasonal workers, workforce',
  'topic.readmission-migration':
    'readmission, illegal migration, irregular migration, migration, migrants, human smuggling, readmission of persons, illegal migrants, return of persons, repatriation of migrants, legal migration, asylum seekers',
  'topic.consular':
    'consular affairs, consular convention, consular services, consular matters, consular cooperation, consular relations, consular consultations, consular protection, consular issues, nationals abroad, consular assistance',
  'topic.culture':
    'culture, cultural, cultural cooperation, cultural exchange, cultural exchanges, arts, music, theatre, theater, folklore, carpet, literature, book fair',
  'topic.cultural-days':
    'cultural days, days of culture, culture days, cultural week, weeks of culture, cultural season, year of culture, culture week, days of azerbaijani culture, culture year, cultural festival',
  'topic.archives-libraries':
    'archives, archive, archival, national archives, library, libraries, national library, manuscripts, archival documents, state archives, book exchange',
  'topic.museums-heritage':
    'museum, museums, cultural heritage, archaeology, archeology, archaeological, antiquities, unesco world heritage, heritage, historical monuments, restoration of monuments, illicit trafficking in cultural property, intangible cultural heritage, cultural property, restoration of cultural heritage',
  'topic.media-news-agencies':
    'news agencies, media cooperation, mass media, journalists, press agencies, information exchange between news agencies, information policy, journalism, in media, and media, media exchange, media organisations, news exchange',
  'topic.radio-television':
    'television, radio, radio and television, broadcasting, television channels, broadcasters, television channel, tv, television programmes, audiovisual',
  'topic.cinema':
    'cinema, film, films, cinematography, film production, co-production, film festival, film industry, film days, film week, documentaries, motion pictures',
  'topic.education':
    'education, educational, education cooperation, schools, school, teachers, curricula, vocational training, vocational education, technical education, textbooks, general education',
  'topic.higher-education':
    'higher education, university, universities, university cooperation, inter-university, academic cooperation, academic exchange, academic exchanges, academic mobility, rectors, joint degree, dual degree',
  'topic.scholarships':
    'scholarship, scholarships, fellowships, fellowship, study grants, scholarship programme, state scholarships, educational grants, tuition-free, study quota, full scholarships',
  'topic.language-teaching':
    'language teaching, teaching of the language, language courses, arabic language, azerbaijani language, language centre, language department, teaching of arabic, azerbaijani studies, arabic studies, language and literature, translation studies, teaching arabic',
  'topic.science':
    'science, scientific, scientific cooperation, scientific research, research, academies of sciences, academy of sciences, scientific and technological cooperation, science and technology, research institutes, researchers',
  'topic.diplomatic-training':
    'diplomatic academy, diplomatic academies, diplomatic institute, diplomatic institutes, diplomatic training, foreign service institute, foreign service academy, training of diplomats, diplomatic studies, young diplomats, ada university',
  'topic.youth':
    'youth, young people, youth exchange, youth policy, youth cooperation, youth organisations, youth organizations, youth camp, youth forum, volunteers',
  'topic.sport':
    'sport, sports, physical culture, physical education, football, olympic, olympic committees, sports federations, athletes, sports cooperation, world cup, championship',
  'topic.women-family':
    'women, women empowerment, empowerment of women, gender equality, family affairs, rights of women, children, child, motherhood, violence against women, child protection, gender, family policy',
  'topic.social-protection':
    'social protection, social security, social insurance, pensions, pension, social welfare, social affairs, persons with disabilities, disability, social services, poverty reduction, social development, zakat',
  'topic.health':
    'health, healthcare, health care, medical, public health, hospital, hospitals, medicine, doctors, physicians, medical sciences, medical equipment, clinic, epidemics',
  'topic.pharmaceuticals':
    'pharmaceuticals, pharmaceutical, medicines, medicinal products, drugs registration, pharmacy, pharmaceutical products, medical products, generic medicines, pharmacology',
  'topic.medical-tourism':
    'medical tourism, health tourism, treatment abroad, health resorts, health resort, wellness tourism, spa, sanatoriums, sanatorium, therapeutic tourism',
  'topic.islamic-affairs':
    'islamic affairs, religious affairs, waqf, awqaf, endowments, religious endowments, religious cooperation, religious organisations, caucasus muslims, grand mufti, mufti, mosque, mosques, imams, fatwa',
  'topic.hajj':
    'hajj, umrah, pilgrimage, pilgrims, hajj affairs, hajj quota, hajj season, hajj and umrah, pilgrim',
  'topic.justice':
    'justice, judicial cooperation, judicial, ministries of justice, ministry of justice, courts, court, judiciary, prosecutors, prosecutor general, public prosecution, legal cooperation, judges, constitutional court, supreme court',
  'topic.legal-assistance':
    'legal assistance, mutual legal assistance, judicial assistance, legal relations, criminal matters, civil matters, legal aid, civil and commercial matters, assistance in criminal matters, letters rogatory, enforcement of judgments, civil and criminal matters',
  'topic.extradition':
    'extradition, extradite, extradited, surrender of offenders, extradition treaty, surrender of fugitives, extradition of offenders, extradition of criminals',
  'topic.prisoner-transfer':
    'transfer of sentenced persons, transfer of prisoners, transfer of convicted persons, sentenced persons, convicted persons, prisoner transfer, transfer of convicts, sentenced prisoners, exchange of prisoners, prisoner exchange, prisoner swap, transfer of persons sentenced',
  'topic.anti-corruption':
    'anti-corruption, anticorruption, fight against corruption, combating corruption, corruption, preventing corruption, bribery, integrity authority, asset recovery',
  'topic.money-laundering':
    'money laundering, money-laundering, anti-money laundering, terrorist financing, financing of terrorism, financial intelligence, financial intelligence unit, financial intelligence units, financial monitoring, illicit finance, proceeds of crime',
  'topic.anti-terrorism':
    'counter-terrorism, counterterrorism, anti-terrorism, antiterrorism, fight against terrorism, combating terrorism, terrorism, extremism, countering terrorism, counter terrorism, violent extremism, terrorist organisations, terrorist organizations, radicalisation',
  'topic.organised-crime':
    'organised crime, organized crime, transnational crime, transnational organised crime, transnational organized crime, trafficking in persons, human trafficking, fight against crime, combating crime, smuggling, cross-border crime, illicit trafficking',
  'topic.drugs':
    'drugs, narcotics, narcotic drugs, drug trafficking, illicit drugs, psychotropic substances, drug smuggling, precursors, drug control, anti-narcotics, illicit trafficking in narcotic',
  'topic.police-security':
    'police, police cooperation, security cooperation, law enforcement, law-enforcement, public security, internal security, ministries of interior, ministries of the interior, interior ministries, security agencies, security agreement, intelligence services, special services, policing',
  'topic.defence':
    'defence, defense, military cooperation, military-technical cooperation, defence cooperation, defense cooperation, armed forces, defence industry, defense industry, mutual defence, military alliance, military bases, military base, joint defence, status of forces',
  'topic.military-training':
    'military training, military education, training of military personnel, joint exercises, military exercises, military exercise, joint military exercise, joint drills, military academy, training of officers, naval exercise, war games, cadets, joint exercise',
  'topic.arms':
    'arms, weapons, weapon, ammunition, arms sales, arms deal, arms supplies, arms deliveries, military equipment, military aid, military assistance, drones, fighter jets, air-defence systems, armoured vehicles',
  'topic.border':
    'border demarcation, border delimitation, delimitation, demarcation, state border, border crossing, border crossings, border guards, border security, maritime boundary, border treaty, boundary, border checkpoint, common border, border management',
  'topic.civil-defence':
    'civil defence, civil defense, civil protection, emergency situations, emergencies, disaster management, disaster risk reduction, natural disasters, disaster relief, rescue teams, search and rescue, emergency response, firefighting, fire-fighting, wildfires',
  'topic.humanitarian':
    'humanitarian aid, humanitarian assistance, humanitarian relief, relief supplies, relief aid, emergency aid, emergency relief, food aid, food parcels, humanitarian corridor, humanitarian support, humanitarian convoy, tents, blankets, humanitarian cargo',
  'topic.refugees':
    'refugees, refugee, displaced persons, displaced people, internally displaced, idps, asylum, return of refugees, unhcr, unrwa, right of return, refugee camps, great return',
  'topic.demining':
    'demining, de-mining, mine clearance, mine action, landmines, landmine, mines, minefields, minefield maps, anti-personnel mines, unexploded ordnance, mine threat, humanitarian demining',
  'topic.reconstruction':
    'reconstruction, rebuilding, restoration of liberated territories, liberated territories, restoration and reconstruction, recovery and reconstruction, post-war reconstruction, post-conflict reconstruction, rebuild',
  'topic.development-loans':
    'development loan, development loans, concessional loan, concessional loans, soft loan, loan agreement, credit line, development fund, development bank, loan, loans, grant agreement, financing agreement, islamic development bank, budget support',
  'topic.parliament':
    'parliament, parliaments, parliamentary, inter-parliamentary, interparliamentary, parliamentary friendship group, friendship groups, speakers of parliament, legislature, parliamentary assembly, parliamentarians, milli majlis',
  'topic.political-consultations':
    'political consultations, political consultation, consultations between foreign ministries, consultations between the foreign ministries, consultations between the ministries of foreign affairs, mechanism of political consultations, foreign ministry consultations, political dialogue, strategic dialogue, political coordination, mechanism of consultations, establishment of political consultations',
  'topic.joint-commission':
    'joint commission, joint committee, joint intergovernmental commission, intergovernmental commission, mixed commission, joint ministerial committee, joint higher committee, joint economic committee, joint economic commission, coordination council, cooperation council, working group, joint working group',
  'topic.regional-local':
    'sister cities, sister city, sister-city, twin cities, twinning, twinned, municipalities, municipality, municipal, local authorities, local government, interregional, friendship between cities, mayors, governorates',
  'topic.housing-construction':
    'housing, urban planning, urban development, urbanism, public works, contractors, building materials, construction companies, architecture, wuf13, world urban forum, contracting companies, housing construction, construction sector, construction industry',
  'topic.free-zones':
    'free zone, free zones, free economic zone, free economic zones, special economic zone, special economic zones, free trade zone, free trade zones, export processing zone, alat free economic zone, industrial zone, industrial zones',
  'topic.statistics':
    'statistical cooperation, field of statistics, area of statistics, statistical offices, statistics offices, statistics authorities, statistical committee, census, statistical data exchange, exchange of statistics, statistical information, in statistics',
  'topic.territorial-integrity':
    'territorial integrity, territorial unity, inviolability of borders, integrity of its territory, inviolability of frontiers, unity of its territory, unity and territorial integrity, internationally recognised borders, internationally recognized borders, occupied territories of azerbaijan',
  'topic.sovereignty':
    'sovereignty, sovereign equality, sovereign rights, violation of sovereignty, respect for sovereignty, sovereign decision, political independence, independence and sovereignty, infringement of sovereignty',
  'topic.non-interference':
    'non-interference, noninterference, non-intervention, interference in internal affairs, interference in the internal affairs, interference in its internal affairs, interference in their internal affairs, interfering in, meddling, domestic affairs, foreign interference, interference in domestic affairs, internal affairs of states',
  'topic.ceasefire':
    'ceasefire, cease-fire, cease fire, truce, cessation of hostilities, halt to hostilities, end to hostilities, end of hostilities, armistice, end to the fighting, humanitarian pause, stop the war',
  'topic.peace-talks':
    'peace talks, peace negotiations, peace treaty, peace agreement, peace process, mediation, mediator, good offices, peace plan, peace initiative, peace deal, normalisation, normalization, peace summit, peace accord',
  'topic.conflict-settlement':
    'settlement of the conflict, resolution of the conflict, conflict resolution, conflict settlement, peaceful settlement, peaceful resolution, political solution, political settlement, settlement of disputes, peaceful means, negotiated solution, diplomatic solution, peaceful solution, resolution of conflicts',
  'topic.palestine':
    'palestinian cause, palestinian question, palestinian issue, palestinian people, palestinian state, state of palestine, two-state solution, two state solution, gaza, gaza strip, west bank, palestinian territories, palestinians, settlements in the west bank, palestine',
  'topic.jerusalem':
    'jerusalem, al-quds, al quds, al-aqsa, al aqsa, east jerusalem, status of jerusalem, holy sites, temple mount, holy city of jerusalem, haram al-sharif',
  'topic.syria':
    'syrian crisis, syrian file, syrian conflict, situation in syria, crisis in syria, war in syria, syrian people, territorial integrity of syria, unity of syria, sovereignty of syria, syria crisis, syrian regime, future of syria',
  'topic.yemen':
    'yemeni crisis, yemen crisis, war in yemen, situation in yemen, conflict in yemen, houthi, houthis, crisis in yemen, yemeni people, yemeni legitimacy, yemeni government legitimacy, unity of yemen, peace in yemen, southern transitional council',
  'topic.lebanon':
    'lebanese crisis, situation in lebanon, lebanese people, stability of lebanon, hezbollah, hizbollah, hizbullah, sovereignty of lebanon, unifil, southern lebanon, attacks on lebanon, aggression against lebanon, lebanese army',
  'topic.iraq':
    'iraqi crisis, situation in iraq, stability of iraq, iraqi people, sovereignty of iraq, reconstruction of iraq, unity of iraq, kurdistan region, security of iraq, iraqi kurdistan, war in iraq, crisis in iraq',
  'topic.libya':
    'libyan crisis, libyan conflict, libyan file, situation in libya, libyan people, crisis in libya, libyan elections, libyan dialogue, stability of libya, haftar, conflict in libya, government of national unity',
  'topic.sudan':
    'sudanese crisis, sudan crisis, situation in sudan, conflict in sudan, war in sudan, rapid support forces, sudanese people, darfur, el fasher, crisis in sudan, unity of sudan, sudanese army',
  'topic.ukraine':
    'war in ukraine, ukrainian crisis, ukraine crisis, ukraine war, conflict in ukraine, russia-ukraine war, russian-ukrainian war, situation in ukraine, ukrainian conflict, crimea, donbas, donbass, invasion of ukraine, war against ukraine, territorial integrity of ukraine',
  'topic.iran-nuclear':
    'iran nuclear, iran nuclear deal, iranian nuclear, iranian nuclear programme, iranian nuclear program, iranian nuclear file, jcpoa, joint comprehensive plan of action, nuclear talks with iran, nuclear programme of iran, uranium enrichment, snapback',
  'topic.karabakh':
    'karabakh, nagorno-karabakh, nagorno karabakh, garabagh, karabakh conflict, karabakh war, khojaly, lachin corridor, armenia-azerbaijan conflict, armenian-azerbaijani conflict, 44-day war, liberation of karabakh, second karabakh war, armenian occupation',
  'topic.western-sahara':
    'western sahara, moroccan sahara, sahara issue, polisario, autonomy plan, minurso, autonomy initiative, sahrawi, saharan provinces, sahara dispute, laayoune, dakhla',
  'topic.cyprus':
    'cyprus question, cyprus problem, cyprus issue, cyprus dispute, cyprus settlement, reunification of cyprus, turkish cypriots, turkish cypriot, northern cyprus, turkish republic of northern cyprus, trnc, greek cypriots, cyprus talks',
  'topic.kashmir':
    'kashmir, jammu and kashmir, kashmir issue, kashmir dispute, line of control, kashmiri people, kashmiris, kashmiri',
  'topic.korea':
    'korean peninsula, denuclearisation of the korean peninsula, denuclearization of the korean peninsula, north korean missile, north korea missile, dprk missile, ballistic missile launches, north korean nuclear, inter-korean, korean nuclear issue, korean reunification, dprk nuclear',
  'topic.taiwan':
    'one-china, one china, one china principle, one china policy, one-china principle, one-china policy, taiwan question, taiwan issue, taiwan strait, taiwan independence, reunification of china, across the strait, part of china',
  'topic.red-sea-shipping':
    'red sea, bab al-mandab, bab el-mandeb, bab al-mandeb, attacks on shipping, attacks on ships, freedom of navigation, red sea shipping, maritime security, commercial vessels, merchant vessels, safety of navigation, strait of hormuz, gulf of aden',
  'topic.sanctions':
    'sanctions, sanction, embargo, lifting of sanctions, economic sanctions, unilateral coercive measures, coercive measures, blockade, arms embargo, asset freeze, restrictive measures, section 907, boycott',
  'topic.condemnation-attack':
    'terrorist attack, terrorist attacks, terror attack, terror attacks, bombing, bombings, suicide attack, aggression, shelling, missile attack, drone attack, car bomb, explosion, airstrikes, attack on',
  'topic.condolence':
    'condolence, condolences, sympathy, sympathies, mourning, heartfelt condolences, solidarity with the victims, families of the victims, bereaved families, speedy recovery, martyrs',
  'topic.candidacy':
    'candidature, candidatures, candidacy, candidacies, non-permanent member, non-permanent seat, nominee, bid to host, bid for membership, support for its candidate, mutual support in elections, election to the, executive board election, hosting of expo, world expo',
  'topic.un-reform':
    'reform of the security council, security council reform, un security council reform, un reform, reform of the un, reform of the united nations, expansion of the security council, enlargement of the security council, permanent seat, veto power, right of veto, reform of the un security council, permanent member seat',
  'topic.human-rights':
    'human rights, human rights council, fundamental freedoms, rights and freedoms, civil liberties, death penalty, political prisoners, freedom of expression, minorities, human rights situation, torture, ombudsman',
  'topic.islamophobia-tolerance':
    'islamophobia, tolerance, interfaith dialogue, inter-religious dialogue, interreligious dialogue, intercultural dialogue, dialogue of civilisations, dialogue of civilizations, dialogue among civilizations, alliance of civilizations, multiculturalism, hate speech, desecration of the quran, quran burning, peaceful coexistence',
  'topic.disarmament':
    'disarmament, non-proliferation, nonproliferation, nuclear weapons, nuclear-weapon-free, weapons of mass destruction, chemical weapons, biological weapons, arms control, npt, nuclear-free zone, conference on disarmament, nuclear disarmament, nuclear test ban, cluster munitions',
  'topic.oil-production':
    'opec, opec+, opec plus, production cuts, output cuts, oil output, oil production, production quota, production quotas, production cut, output quota, crude production, barrels per day, oil market stability, declaration of cooperation',
  'topic.debt':
    'debt, debts, debt relief, debt restructuring, debt swap, debt forgiveness, debt cancellation, write-off of debt, debt rescheduling, external debt, outstanding debt',
  'topic.covid':
    'covid, covid-19, coronavirus, pandemic, vaccine, vaccines, vaccination, vaccine nationalism, doses of vaccine, covax, sinopharm, fight against the pandemic',
  'topic.earthquake':
    'earthquake, earthquakes, quake, seismic, earthquake victims, earthquake-hit, aftershocks, earthquake survivors, earthquake-affected',
  'topic.floods':
    'flood, floods, flooding, flash floods, landslide, landslides, flood victims, torrential rains, hurricane, cyclone, storm daniel, mudflow',
  'topic.direct-flights':
    'direct flight, direct flights, direct air link, direct air links, direct air service, direct air services, non-stop flights, nonstop flights, regular flights, scheduled flights, weekly flights, resumption of flights, charter flights, direct air communication, flights between',
  'topic.airlines':
    'airline, airlines, air carrier, air carriers, national carrier, flag carrier, low-cost carrier, airways, designated airlines, code-share, codeshare',
  'topic.students':
    'students, student, student exchange, student exchanges, foreign students, international students, exchange students, exchange of students, student mobility, graduates, alumni, studying in',
  'topic.friendship-cooperation':
    'treaty of friendship, treaty on friendship, friendship treaty, treaty of friendship and cooperation, friendship and cooperation, friendship and good-neighbourliness, friendship and brotherhood, good-neighbourliness, good neighbourliness, good-neighborliness, good neighborliness, principles of relations',
  'topic.strategic-partnership':
    'strategic partnership, comprehensive strategic partnership, strategic alliance, allied relations, alliance, strategic cooperation, strategic partners, allied interaction, shusha declaration, privileged partnership, comprehensive partnership',
  'topic.recognition-of-documents':
    'recognition of diplomas, recognition of qualifications, recognition of degrees, recognition of certificates, equivalence of diplomas, equivalence of degrees, mutual recognition of documents, recognition of educational documents, recognition of academic, legalisation of documents, legalization of documents, apostille, authentication of documents, recognition of documents, mutual recognition of diplomas',
  'topic.flow-export':
    'exports, export, exported, exporting, export volume, exports to, export value, re-exports, supplied to',
  'topic.flow-import':
    'imports, import, imported, importing, import volume, imports from, import value, purchases from',
  'topic.flow-turnover':
    'trade turnover, turnover, commodity turnover, trade volume, volume of trade, bilateral trade, two-way trade, mutual trade, trade exchange, total trade, foreign trade turnover, trade between, trade exchanges, overall trade, commercial exchange',
  'topic.flow-non-oil':
    'non-oil, non oil, non-oil trade, non-oil exports, non-petroleum, non-hydrocarbon, excluding oil, outside the oil sector, non-energy, non-oil sector, other than oil',
  'topic.flow-surplus':
    'trade surplus, surplus, trade deficit, deficit, trade balance, balance of trade, positive balance, negative balance, in favour of, in favor of',
  'topic.visitors-all':
    'visitors, visitor, foreign visitors, international visitors, foreign citizens, foreign arrivals, international arrivals, foreign nationals, travellers, travelers, foreigners, foreign travellers, people visited, visitor arrivals, number of arrivals',
  'topic.tourists-proper':
    'tourists, tourist, foreign tourists, tourist arrivals, holidaymakers, for tourism purposes, international tourists, holiday-makers, inbound tourists, tourist numbers',
  'topic.overnight-stays':
    'overnight stays, overnight stay, overnights, guest nights, bed nights, hotel nights, room nights, tourist nights, nights spent, nights in hotels, bed-nights, person-nights',
  'form.treaty':
    'treaty, treaties, pact, pacts',
  'form.agreement':
    'agreement, agreements, accords, framework agreement, framework agreements, intergovernmental agreement, arrangement, arrangements, accord on, accord with, accord between, a deal, the deal',
  'form.memorandum':
    'memorandum, memoranda, memorandums, memorandum of understanding, memoranda of understanding, memorandums of understanding, mou, mous, memorandum of cooperation, m.o.u, aide-memoire',
  'form.protocol':
    'protocol, protocols, additional protocol, protocol of cooperation, cooperation protocol, amending protocol, supplementary protocol, final protocol',
  'form.joint-declaration':
    'joint declaration, joint declarations, declaration, declarations, political declaration, joint political declaration, declaration of partnership, declaration on strategic partnership',
  'form.joint-statement':
    'joint statement, joint statements, joint communiqué, joint communique, communiqué, communique, joint press statement, final communiqué, final communique',
  'form.programme':
    'executive programme, executive program, executive programmes, programme of cooperation, program of cooperation, cooperation programme, cooperation program, work programme, exchange programme, exchange program, programme of work, work program',
  'form.action-plan':
    'action plan, action plans, plan of action, joint action plan, work plan, road map, road maps, roadmap, roadmaps, implementation plan, plan of measures, plan of activities',
  'form.minutes':
    'agreed minutes, minutes of the meeting, minutes of meeting, minutes of meetings, minutes of the session, minutes of the, minutes of a, minutes of cooperation, signed minutes, record of discussions, agreed record, final minutes',
  'form.letter-of-intent':
    'letter of intent, letters of intent, declaration of intent, declarations of intent, statement of intent, protocol of intent, expression of interest',
  'form.exchange-of-notes':
    'exchange of notes, exchange of letters, exchange of diplomatic notes, exchanged notes, notes verbales, note verbale, exchanged diplomatic notes, exchanges of notes, exchanges of letters, exchange of verbal notes',
  'form.convention':
    'convention, conventions, multilateral convention, framework convention, international convention, international conventions, united nations convention',
  'form.contract':
    'contract, contracts, sales contract, purchase contract, supply contract, sale and purchase agreement, production sharing agreement, concession, concession agreement',
  'form.charter':
    'charter, charters, statute, statutes, founding charter, partnership charter, articles of agreement',
  'form.embassy':
    'embassy, embassies, high commission, high commissions, chancery, resident embassy',
  'form.consulate-general':
    'consulate general, consulate-general, consulates general, consulates-general, general consulate, general consulates',
  'form.consulate':
    'consulate, consulates, consular office, consular offices, consular mission, consular section, consular post, vice-consulate',
  'form.honorary-consulate':
    'honorary consulate, honorary consulates, honorary consul, honorary consuls, honorary consulate-general, honorary consulate general, honorary consular post',
  'form.permanent-mission':
    'permanent mission, permanent missions, permanent representation, permanent representations, permanent delegation, mission to the united nations, permanent observer mission',
  'form.liaison-office':
    'liaison office, liaison offices, liaison mission, interests section, interest section, representative office, representation office',
  'form.trade-office':
    'trade office, trade offices, trade mission, trade missions, trade representation, commercial office, commercial offices, trade representative office, trade house, commercial attaché office, commercial representation',
  'form.cultural-centre':
    'cultural centre, cultural center, cultural centres, cultural centers, culture centre, culture center, cultural institute, cultural mission, house of culture, cultural house',
  'topic.energy': 'energy cooperation, energy sector, energy security, in energy, field of energy, energy field',
  'topic.economy': 'economic cooperation, economy and trade, in the economy, economic field',
  'topic.security': 'security cooperation, security field, field of security, in security',
  'topic.taxes': 'tax matters, tax cooperation, taxation, fiscal evasion, exchange of tax information',
  'form.document': 'document, documents, papers, instruments',
};
