import { expect, test } from 'vitest';
import { readSource } from '../../src/reading/read-source.ts';

const notes = async (text: string, languages?: readonly string[]): Promise<string[]> => {
  const told: string[] = [];
  await readSource(new TextEncoder().encode(text), {
    path: 'doc.txt',
    ...(languages === undefined ? {} : { languages }),
    notice: (sentence) => told.push(sentence),
  });
  return told;
};

const packs = ['ar', 'en', 'az'];
const persian =
  'رئیس جمهور ایران روز سه‌شنبه با نخست وزیر عراق در تهران دیدار کرد و دو طرف درباره گسترش روابط اقتصادی میان دو کشور گفتگو کردند. وی گفت که روابط ایران و عراق در سال‌های گذشته رشد زیادی داشته است.';
const french =
  "Le ministre des Affaires étrangères a rencontré hier à Dakar son homologue du Sénégal. Les deux pays ont signé un accord de coopération et ont décidé d'ouvrir une nouvelle ambassade.";
const turkish =
  'Cumhurbaşkanı Erdoğan, Azerbaycan Cumhurbaşkanı İlham Aliyev ile görüştü. İki ülke arasındaki ilişkiler güçlü. Görüşmede ticaret ve enerji alanlarında iş birliği ele alındı, yeni bir anlaşma imzalandı.';
const strange: readonly (readonly [name: string, text: string])[] = [
  ['Persian', persian],
  ['French', french],
  ['Turkish', turkish],
];

test.each(strange)('a text in %s is told', async (name, text) => {
  expect(await notes(text, packs)).toEqual([
    `doc.txt: It reads like ${name} and like none of the languages that texts are read in (ar, en, az); little or nothing will be found in it.`,
  ]);
});

const own: readonly (readonly [name: string, text: string])[] = [
  [
    'Arabic',
    'أكد سفير أذربيجان لدى الكويت أن العلاقات بين البلدين شهدت تطورا كبيرا منذ إقامتها عام 1994، حيث تم توقيع 25 اتفاقية بين البلدين في مجالات التجارة والطاقة والثقافة والتعليم والسياحة.',
  ],
  [
    'English',
    'The minister said that relations between Azerbaijan and Kuwait were strong, and that talks on a treaty on trade would go on in the spring, when the joint commission meets in Baku for its third session.',
  ],
  [
    'Azerbaijani',
    'Azərbaycan Respublikası ilə Küveyt Dövləti arasında diplomatik münasibətlər 1994-cü ildə qurulub. Ötən dövrdə iki ölkə arasında çoxlu saziş imzalanıb, qarşılıqlı səfərlər baş tutub və əlaqələr inkişaf edib.',
  ],
  ['too little to tell', 'Le ministre a rencontré son homologue.'],
];
test.each(own)('nothing is told of %s', async (_name, text) => {
  expect(await notes(text, packs)).toEqual([]);
});

test('nothing is told where nobody says what is read', async () => {
  expect(await notes(persian)).toEqual([]);
});
