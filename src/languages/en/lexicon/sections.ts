import type { Lexicon } from '../../pack.ts';

/** Words of headings and labels, by the kind of what their lines list. */
export const sections: Lexicon = {
  'section.visit': 'visits, high-level visits, official visits, state visits, exchange of visits, recent visits, bilateral visits, visits exchanged, major visits',
  'section.meeting': 'meetings, bilateral meetings, high-level meetings, recent meetings',
  'section.agreement-signed': 'agreements, bilateral agreements, treaties, legal framework, bilateral treaties, agreements in force, instruments, bilateral instruments, treaty framework, agreements signed',
  'section.mission-opened': 'embassies, missions, diplomatic missions, diplomatic representation, representation, resident missions',
  'section.consultations': 'political consultations, consultations, rounds of consultations, foreign office consultations',
  'section.commission-session': 'sessions, sessions of the joint commission, joint commission sessions, commission sessions',
  'section.trade-figure': 'trade, bilateral trade, trade turnover, two-way trade, trade volume, total trade',
  'section.relations-established': 'diplomatic relations, establishment of relations, establishment of diplomatic relations, relations established, diplomatic relations established, date of establishment of diplomatic relations',
  'section.recognition': 'recognition, recognised, recognized',
  'section.tourism-figure': 'tourism, tourists, tourist arrivals, visitors, visitor arrivals',
  'section.agreement-tally': 'number of agreements, total number of agreements, agreements in total, number of treaties',
  'section.cultural-event': 'culture, cultural events, cultural cooperation, culture and education',
  // Heads of columns.
  'column.agreement-signed': 'signed, date of signature, date signed, date of conclusion, concluded, signature',
  'column.agreement-in-force': 'in force, entry into force, entered into force, effective, date of effect',
};
