import { describe, expect, test } from 'vitest';
import { readText } from '../read-text.ts';

interface Case {
  readonly text: string;
  readonly kind: string;
  readonly modality?: string;
  readonly edtf?: string | null;
  readonly states?: readonly string[];
  readonly roles?: Readonly<Record<string, string>>;
  readonly speaker?: string | null;
}

const check = (it: Case, published: string | null = '2025-01-10'): void => {
  const claim = readText(it.text, { published }).find(({ kind }) => kind === it.kind);
  expect(claim, `no ${it.kind}`).toBeDefined();
  if (it.modality !== undefined) expect(claim?.modality).toBe(it.modality);
  if (it.edtf !== undefined) expect(claim?.time?.edtf ?? null).toBe(it.edtf);
  if (it.states !== undefined) expect(claim?.states).toEqual(it.states);
  if (it.speaker !== undefined) expect(claim?.attribution?.name ?? null).toBe(it.speaker);
  for (const [role, name] of Object.entries(it.roles ?? {}))
    expect(claim?.roles.find((one) => one.role === role)?.name).toBe(name);
};

const table = (title: string, cases: readonly Case[]): void => {
  describe(title, () => {
    test.each(cases.map((one): [string, Case] => [one.text, one]))('%s', (_, one) => check(one));
  });
};

table('what is denied, and what is only planned', [
  {
    text: 'The President of Chile denied that he had visited Lima on 3 May 2024.',
    kind: 'visit',
    modality: 'denied',
  },
  {
    text: 'Some people claim that Japan recognises Western Sahara. That is false.',
    kind: 'recognition',
    modality: 'denied',
    speaker: null,
  },
  {
    text: 'Bəzi media yazıb ki, Azərbaycan Kipri tanıyacaq. Bu, yalandır.',
    kind: 'recognition',
    modality: 'denied',
  },
  {
    text: 'تناقلت وسائل إعلام أن مصر ستغلق سفارتها لدى ليبيا، وهو خبر لا أساس له من الصحة.',
    kind: 'mission-closed',
    modality: 'denied',
  },
  {
    text: 'Bəyannamə 2019-cu ildə Azərbaycan və Gürcüstan arasında imzalanmalı idi.',
    kind: 'agreement-signed',
    modality: 'planned',
  },
  {
    text: 'Deyilənə görə, Ermənistan və Gürcüstan gələn ay saziş imzalayacaq.',
    kind: 'agreement-signed',
    modality: 'planned',
  },
  {
    text: 'Niger said on Thursday it would sever ties with Germany if Berlin did not release the officer.',
    kind: 'relations-severed',
    modality: 'planned',
  },
]);

table('a verb that describes a noun stands under no other verb', [
  {
    text: 'Neither Chile nor Peru has ratified the treaty signed in Lima on 2 December 2021.',
    kind: 'agreement-signed',
    modality: 'asserted',
    edtf: '2021-12-02',
  },
  {
    text: 'Neither Chile nor Peru has ratified the treaty signed in Lima on 2 December 2021.',
    kind: 'agreement-in-force',
    modality: 'denied',
    edtf: null,
  },
  {
    text: 'Ghana called on Kenya to ratify the agreement signed in Accra in 2019.',
    kind: 'agreement-in-force',
    modality: 'hoped',
    edtf: null,
  },
]);

table('a stretch since a date has no day of that date', [
  {
    text: 'The Kenya–Ghana Joint Commission has held ten sessions since 2014.',
    kind: 'commission-session',
    edtf: null,
  },
  {
    text: 'The leaders of Chile and Peru have not met since 2019.',
    kind: 'meeting',
    modality: 'denied',
    edtf: null,
  },
  {
    text: 'لم توقع الهند والعراق أي اتفاقية منذ عام 2010.',
    kind: 'agreement-signed',
    modality: 'denied',
    edtf: null,
  },
]);

table('what was put off lies at its new date', [
  {
    text: 'The visit of the President of Ghana to Kenya scheduled for March was postponed until 10 April 2025.',
    kind: 'visit',
    modality: 'planned',
    edtf: '2025-04-10',
  },
  {
    text: 'زيارة رئيس غانا إلى كينيا التي كانت مقررة في 3 مارس 2025 أرجئت إلى 10 أبريل.',
    kind: 'visit',
    modality: 'planned',
    edtf: '2025-04-10',
  },
  {
    text: 'Qana Prezidentinin Keniyaya səfəri 2025-ci il aprelin 10-na təxirə salınıb.',
    kind: 'visit',
    modality: 'planned',
    edtf: '2025-04-10',
  },
  { text: 'The visit of the President of Ghana to Kenya was postponed.', kind: 'visit', modality: 'denied' },
]);

table('Amman and Oman', [
  {
    text: 'قالت وزارة الخارجية الأردنية إن وزير خارجية العراق سيصل إلى عمّان غدا.',
    kind: 'visit',
    states: ['IRQ', 'JOR'],
  },
  { text: 'وصل إلى عمان أمس وزير خارجية العراق، والتقى ملك الأردن.', kind: 'visit', states: ['IRQ', 'JOR'] },
  {
    text: 'زار وزير خارجية العراق سلطنة عمان أمس، ومنها توجه إلى الأردن.',
    kind: 'visit',
    states: ['IRQ', 'OMN'],
  },
  { text: 'زار وزير خارجية العراق عُمان أمس بعد لقائه نظيره الأردني.', kind: 'visit', states: ['IRQ', 'OMN'] },
]);

table('who did it to whom, and who said so', [
  {
    text: 'أمير قطر تلقى رسالة من رئيس رواندا.',
    kind: 'message',
    roles: { recipient: 'Amir', sender: 'president' },
  },
  {
    text: 'The President of Serbia invited the King of Bahrain to visit Belgrade.',
    kind: 'invitation',
    roles: { sender: 'president', recipient: 'king' },
  },
  {
    text: "Kenya's ambassador to Ghana, Mary Otieno, presented her credentials to President Nana Akufo-Addo on Monday.",
    kind: 'envoy-accredited',
    roles: { envoy: 'Mary Otieno' },
  },
  {
    text: 'أعلنت وزارة الخارجية التونسية أن السفير الجزائري قدم أوراق اعتماده إلى الرئيس التونسي أمس.',
    kind: 'envoy-accredited',
    speaker: null,
  },
  {
    text: 'Bu günədək iki ölkə – Azərbaycan və Küveyt arasında 32 sənəd imzalanıb.',
    kind: 'agreement-tally',
  },
]);

test('a month told as last is not counted from a year that lies ahead', () => {
  check(
    {
      text: 'Trade between Oman and Kazakhstan is expected to reach 500 million dollars by 2030. The Omani foreign minister visited Astana last March.',
      kind: 'visit',
      edtf: null,
    },
    null,
  );
});

test('a count of agreements is not that of the countries', () => {
  const tally = readText('Bu günədək iki ölkə – Azərbaycan və Küveyt arasında 32 sənəd imzalanıb.').find(
    ({ kind }) => kind === 'agreement-tally',
  );
  expect(tally?.quantity).toMatchObject({ value: 32, unit: 'agreement' });
});
