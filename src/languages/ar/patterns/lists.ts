import type { PatternTable } from '../../pack.ts';

/** Lines of lists and registers, whose heading or label says what they are. */
export const lists: PatternTable = {
  'visit': [
    { id: 'ar.visit.listed', match: '<#in-visit> ..8 {person|office|state} ..8 {date}', last: true, weight: 0.72, example: 'الزيارات: رئيس كينيا، نيودلهي، 3 مارس 2020.' },
  ],
  'meeting': [
    { id: 'ar.meeting.listed', match: '<#in-meeting> ..8 {person|office|state} ..10 {date}', last: true, weight: 0.7, example: 'اللقاءات: وزيرا خارجية كينيا والهند، نيودلهي، 3 مارس 2020.' },
  ],
  'agreement-signed': [
    { id: 'ar.agreement-signed.column', match: '<instrument> ..40 <#col-agreement-signed> {date}', weight: 0.85, example: '1 | اتفاقية النقل الجوي بين كينيا والهند | 22 يونيو 1973 | 1 يوليو 1973' },
    { id: 'ar.agreement-signed.column-alone', match: '<#col-agreement-signed> {date}', weight: 0.78, example: '4 | الشراكة الاقتصادية | 14 نوفمبر 2000 | 1 يناير 2001' },
    { id: 'ar.agreement-signed.listed', match: '<#in-agreement-signed> ..6 <instrument> ..16 {date}', last: true, weight: 0.72, example: 'الاتفاقيات: اتفاقية النقل بين كينيا والهند، عام 2012.' },
  ],
  'mission-opened': [
    { id: 'ar.mission-opened.listed', match: '<#in-mission-opened> ..8 {state|place} ..8 {date}', last: true, weight: 0.7, example: 'السفارات: سفارة كينيا في نيودلهي منذ 1964.' },
  ],
  'consultations': [
    { id: 'ar.consultations.listed', match: '<#in-consultations> ..14 {date}', last: true, weight: 0.75, example: 'المشاورات السياسية: نيروبي، مايو 2019، بين كينيا والهند.' },
  ],
  'commission-session': [
    { id: 'ar.commission-session.listed', match: '<#in-commission-session> ..14 {date}', last: true, weight: 0.75, example: 'دورات اللجنة: الأولى بين كينيا والهند، نيروبي، عام 2011.' },
  ],
  'trade-figure': [
    { id: 'ar.trade-figure.listed', match: '<#in-trade-figure> ..14 {quantity}', last: true, weight: 0.72, example: 'التبادل التجاري: بين كينيا والهند 90 مليون دولار في 2021.' },
  ],
  'relations-established': [
    { id: 'ar.relations-established.listed', match: '<#in-relations-established> ..14 {date}', last: true, weight: 0.8, example: 'إقامة العلاقات: كينيا والهند، 14 ديسمبر 1963.' },
  ],
  'recognition': [
    { id: 'ar.recognition.listed', match: '<#in-recognition> ..14 {date}', last: true, weight: 0.78, example: 'الاعتراف: الهند بكينيا، عام 1963.' },
  ],
  'tourism-figure': [
    { id: 'ar.tourism-figure.listed', match: '<#in-tourism-figure> ..10 {quantity}', unit: 'tourist', last: true, weight: 0.72, example: 'السياح: 6 آلاف سائح من الهند في كينيا عام 2023.' },
  ],
  'agreement-tally': [
    { id: 'ar.agreement-tally.listed', match: '<#in-agreement-tally> ..8 {quantity}', unit: 'agreement', last: true, weight: 0.75, example: 'عدد الاتفاقيات: 19 بين كينيا والهند.' },
  ],
  'cultural-event': [
    { id: 'ar.cultural-event.listed', match: '<#in-cultural-event> ..8 <culture> ..14 {date}', last: true, weight: 0.72, example: 'الثقافة: أسبوع ثقافي كيني في نيودلهي، نوفمبر 2023.' },
  ],
  'agreement-in-force': [
    { id: 'ar.agreement-in-force.column', match: '<instrument> ..40 <#col-agreement-in-force> {date}', weight: 0.85, example: '1 | اتفاقية النقل الجوي بين كينيا والهند | 22 يونيو 1973 | 1 يوليو 1973' },
    { id: 'ar.agreement-in-force.column-alone', match: '<#col-agreement-in-force> {date}', weight: 0.78, example: '4 | الشراكة الاقتصادية | 14 نوفمبر 2000 | 1 يناير 2001' },
  ],
};
