import { expect, test } from 'vitest';
import { hear } from '../../src/document/hearing.ts';
import { readText, sourceOf } from '../read-text.ts';

/** Words that only look like the name of a state, a nisba or a capital with an affix. */
test.each([
  ['اجتمع رؤساء البرلمانات مع رئيس وزراء غانا في أكرا يوم 3 مايو 2021.', 'RUS'],
  ['فرضت غانا عقوبات على ثلاث بنوك.', 'GRL'],
  ['التقى رئيس غانا الوزير عدنان الطرابلسي.', 'LBY'],
  ['التقى رئيس غانا الوزير عدنان الطرابلسي.', 'YEM'],
  ['زار رئيس غانا المركز الرياضي مع رئيس توغو.', 'SAU'],
  ['ألزمت المحكمة غانا وجوبا بدفع التعويض إلى توغو.', 'SSD'],
])('%s names no %s', (text, state) => {
  expect(readText(text, { language: 'ar' }).flatMap(({ states }) => states)).not.toContain(state);
});

test.each([
  ['The President of Ghana condemned Hamas.', ['GHA']],
  ['The President of Ghana arrived in Hama.', ['GHA', 'SYR']],
  ['The two Yemens were united.', ['YEM']],
])('%s names %j: a place has no plural, a state has', (text, states) => {
  const named = hear(sourceOf(text), 'en').sentences.flatMap(({ mentions }) =>
    mentions.flatMap((mention) => ('state' in mention && mention.state !== null ? [mention.state] : [])),
  );
  expect([...new Set(named)]).toEqual(states);
});

test.each([
  ['زار وزير الخارجية السوري أكرا يوم 3 مايو 2021 والتقى نظيره الغاني.', 'GHA SYR'],
  ['زار الرئيس الهايتي أكرا يوم 3 مايو 2021.', 'GHA HTI'],
  ['زار الوفد الروسي أكرا يوم 3 مايو 2021.', 'GHA RUS'],
  ['زار رئيس وزراء الأوروغواي أكرا يوم 3 مايو 2021.', 'GHA URY'],
  ['زار المستشار الألماني أكرا يوم 3 مايو 2021.', 'DEU GHA'],
])('%s: %s', (text, states) => {
  const visits = readText(text, { language: 'ar' }).filter(({ kind }) => kind === 'visit');
  expect(visits.map((claim) => claim.states.join(' '))).toEqual([states]);
});

test('a name with initials and a suffix is quoted whole', () => {
  const [claim] = readText(
    'President Joseph R. Biden, Jr. met with the President of Ghana in Accra on 3 May 2021.',
    {
      language: 'en',
    },
  );
  expect(claim?.evidence.quote.startsWith('President Joseph R. Biden, Jr. met')).toBe(true);
});
