import type { PatternTable } from '../../pack.ts';

/** Lines of lists and registers, whose heading or label says what they are. */
export const lists: PatternTable = {
  'visit': [
    { id: 'en.visit.listed', match: '<#in-visit> ..8 {person|office|state} ..8 {date}', last: true, weight: 0.72, example: 'Visits: President of Kenya, New Delhi, 3 March 2020.' },
  ],
  'meeting': [
    { id: 'en.meeting.listed', match: '<#in-meeting> ..8 {person|office|state} ..10 {date}', last: true, weight: 0.7, example: 'Meetings: foreign ministers of Kenya and India, New Delhi, 3 March 2020.' },
  ],
  'agreement-signed': [
    { id: 'en.agreement-signed.column', match: '<instrument> ..40 <#col-agreement-signed> {date}', weight: 0.85, example: '1 | Air services agreement between Kenya and India | 22 June 1973 | 1 July 1973' },
    { id: 'en.agreement-signed.column-alone', match: '<#col-agreement-signed> {date}', weight: 0.78, example: '4 | Closer Economic Partnership | 14 November 2000 | 1 January 2001' },
    { id: 'en.agreement-signed.listed', match: '<#in-agreement-signed> ..6 <instrument> ..16 {date}', last: true, weight: 0.72, example: 'Agreements: Air services agreement between Kenya and India, in 2012.' },
  ],
  'mission-opened': [
    { id: 'en.mission-opened.listed', match: '<#in-mission-opened> ..8 {state|place} ..8 {date}', last: true, weight: 0.7, example: 'Embassies: Kenya in New Delhi, since 1964.' },
  ],
  'consultations': [
    { id: 'en.consultations.listed', match: '<#in-consultations> ..14 {date}', last: true, weight: 0.75, example: 'Political consultations: Kenya and India, Nairobi, May 2019.' },
  ],
  'commission-session': [
    { id: 'en.commission-session.listed', match: '<#in-commission-session> ..14 {date}', last: true, weight: 0.75, example: 'Sessions: first, Kenya and India, Nairobi, in 2011.' },
  ],
  'trade-figure': [
    { id: 'en.trade-figure.listed', match: '<#in-trade-figure> ..14 {quantity}', last: true, weight: 0.72, example: 'Bilateral trade: Kenya and India, 90 million dollars in 2021.' },
  ],
  'relations-established': [
    { id: 'en.relations-established.listed', match: '<#in-relations-established> ..14 {date}', last: true, weight: 0.8, example: 'Diplomatic relations: Kenya and India, 14 December 1963.' },
  ],
  'recognition': [
    { id: 'en.recognition.listed', match: '<#in-recognition> ..14 {date}', last: true, weight: 0.78, example: 'Recognition: Kenya by India, in 1963.' },
  ],
  'tourism-figure': [
    { id: 'en.tourism-figure.listed', match: '<#in-tourism-figure> ..10 {quantity}', unit: 'tourist', last: true, weight: 0.72, example: 'Tourists: 6,000 tourists from India in Kenya in 2023.' },
  ],
  'agreement-tally': [
    { id: 'en.agreement-tally.listed', match: '<#in-agreement-tally> ..8 {quantity}', unit: 'agreement', last: true, weight: 0.75, example: 'Number of agreements: 19 between Kenya and India.' },
  ],
  'cultural-event': [
    { id: 'en.cultural-event.listed', match: '<#in-cultural-event> ..8 <culture> ..14 {date}', last: true, weight: 0.72, example: 'Culture: Kenyan cultural week in New Delhi, November 2023.' },
  ],
  'agreement-in-force': [
    { id: 'en.agreement-in-force.column', match: '<instrument> ..40 <#col-agreement-in-force> {date}', weight: 0.85, example: '1 | Air services agreement between Kenya and India | 22 June 1973 | 1 July 1973' },
    { id: 'en.agreement-in-force.column-alone', match: '<#col-agreement-in-force> {date}', weight: 0.78, example: '4 | Closer Economic Partnership | 14 November 2000 | 1 January 2001' },
  ],
};
