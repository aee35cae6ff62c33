import type { PatternTable } from '../../pack.ts';

/** Lines of lists and registers, whose heading or label says what they are. */
export const lists: PatternTable = {
  'visit': [
    { id: 'az.visit.listed', match: '<#in-visit> ..8 {person|office|state} ..8 {date}', last: true, weight: 0.72, example: 'Səfərlər: Keniya Prezidenti, Dehli, 3 mart 2020.' },
  ],
  'meeting': [
    { id: 'az.meeting.listed', match: '<#in-meeting> ..8 {person|office|state} ..10 {date}', last: true, weight: 0.7, example: 'Görüşlər: Keniya və Hindistan xarici işlər nazirləri, Dehli, 3 mart 2020.' },
  ],
  'agreement-signed': [
    { id: 'az.agreement-signed.column', match: '<instrument> ..40 <#col-agreement-signed> {date}', weight: 0.85, example: '1 | Keniya ilə Hindistan arasında hava nəqliyyatı sazişi | 22 iyun 1973 | 1 iyul 1973' },
    { id: 'az.agreement-signed.column-alone', match: '<#col-agreement-signed> {date}', weight: 0.78, example: '4 | İqtisadi tərəfdaşlıq | 14 noyabr 2000 | 1 yanvar 2001' },
    { id: 'az.agreement-signed.listed', match: '<#in-agreement-signed> ..6 <instrument> ..16 {date}', last: true, weight: 0.72, example: 'Sazişlər: Keniya ilə Hindistan arasında hava nəqliyyatı sazişi, 2012-ci il.' },
  ],
  'mission-opened': [
    { id: 'az.mission-opened.listed', match: '<#in-mission-opened> ..8 {state|place} ..8 {date}', last: true, weight: 0.7, example: 'Səfirliklər: Keniya, Dehli, 1964-cü il.' },
  ],
  'consultations': [
    { id: 'az.consultations.listed', match: '<#in-consultations> ..14 {date}', last: true, weight: 0.75, example: 'Siyasi məsləhətləşmələr: Keniya və Hindistan, Nayrobi, 2019-cu ilin mayı.' },
  ],
  'commission-session': [
    { id: 'az.commission-session.listed', match: '<#in-commission-session> ..14 {date}', last: true, weight: 0.75, example: 'İclaslar: birinci, Keniya və Hindistan, Nayrobi, 2011-ci il.' },
  ],
  'trade-figure': [
    { id: 'az.trade-figure.listed', match: '<#in-trade-figure> ..14 {quantity}', last: true, weight: 0.72, example: 'Ticarət dövriyyəsi: Keniya və Hindistan, 2021-ci ildə 90 milyon dollar.' },
  ],
  'relations-established': [
    { id: 'az.relations-established.listed', match: '<#in-relations-established> ..14 {date}', last: true, weight: 0.8, example: 'Diplomatik münasibətlər: Keniya və Hindistan, 14 dekabr 1963.' },
  ],
  'recognition': [
    { id: 'az.recognition.listed', match: '<#in-recognition> ..14 {date}', last: true, weight: 0.78, example: 'Tanınma: Keniya, Hindistan tərəfindən, 1963-cü ildə.' },
  ],
  'tourism-figure': [
    { id: 'az.tourism-figure.listed', match: '<#in-tourism-figure> ..10 {quantity}', unit: 'tourist', last: true, weight: 0.72, example: 'Turistlər: 2023-cü ildə Hindistandan Keniyaya 6 min turist.' },
  ],
  'agreement-tally': [
    { id: 'az.agreement-tally.listed', match: '<#in-agreement-tally> ..8 {quantity}', unit: 'agreement', last: true, weight: 0.75, example: 'Sazişlərin sayı: Keniya ilə Hindistan arasında 19.' },
  ],
  'cultural-event': [
    { id: 'az.cultural-event.listed', match: '<#in-cultural-event> ..8 <culture> ..14 {date}', last: true, weight: 0.72, example: 'Mədəniyyət: Dehlidə Keniya mədəniyyət günləri, 2023-cü ilin noyabrı.' },
  ],
  'agreement-in-force': [
    { id: 'az.agreement-in-force.column', match: '<instrument> ..40 <#col-agreement-in-force> {date}', weight: 0.85, example: '1 | Keniya ilə Hindistan arasında hava nəqliyyatı sazişi | 22 iyun 1973 | 1 iyul 1973' },
    { id: 'az.agreement-in-force.column-alone', match: '<#col-agreement-in-force> {date}', weight: 0.78, example: '4 | İqtisadi tərəfdaşlıq | 14 noyabr 2000 | 1 yanvar 2001' },
  ],
};
