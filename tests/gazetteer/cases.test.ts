import { describe, expect, it } from 'vitest';
import {
  findState,
  formsOf,
  type GazetteerForm,
  nameOf,
  officeById,
  officialNameOf,
  organisationById,
  personById,
  placeById,
  stateById,
} from '../../src/gazetteer/gazetteer.ts';
import { nisbaForms } from '../../src/gazetteer/nisba.ts';

describe('findState', () => {
  it.each([
    ['KWT', 'KWT'],
    ['kw', 'KWT'],
    ['الكويت', 'KWT'],
    ['دولة الكويت', 'KWT'],
    ['كويت', 'KWT'],
    ['State of Kuwait', 'KWT'],
    ['أذربيجان', 'AZE'],
    ['اذربيجان', 'AZE'],
    ['آذربيجان', 'AZE'],
    ['Azərbaycan', 'AZE'],
    ['AZƏRBAYCAN', 'AZE'],
    ['azerbaycan', 'AZE'],
    ['UAE', 'ARE'],
    ['BƏƏ', 'ARE'],
    ['bəə', 'ARE'],
    ['الامارات', 'ARE'],
    ['turkey', 'TUR'],
    ['Türkiye', 'TUR'],
    ['Türkiyə', 'TUR'],
    ['تركيا', 'TUR'],
    ['U.S.', 'USA'],
    ['the United States', 'USA'],
    ['ABŞ', 'USA'],
    ['امريكا', 'USA'],
    ['أميركا', 'USA'],
    ['UK', 'GBR'],
    ['انجلترا', 'GBR'],
    ['السعوديه', 'SAU'],
    ['KSA', 'SAU'],
    ["Cote d'Ivoire", 'CIV'],
    ['ساحل العاج', 'CIV'],
    ['South Korea', 'KOR'],
    ['Cabo Verde', 'CPV'],
    ['Soviet Union', 'SUN'],
    ['Upper Volta', 'BFA'],
    ['Burma', 'MMR'],
    ['Persia', 'IRN'],
    ['الحبشة', 'ETH'],
    ['المغرب الأقصى', 'MAR'],
    ['Azərbaycan SSR', 'AZE'],
    ['Cənubi Koreya', 'KOR'],
    ['Kingdom of Hanover', 'HNV'],
    ['Papal States', 'PPS'],
    ['SSRİ', 'SUN'],
    ['مالي', 'MLI'],
    ['عمان', 'OMN'],
  ])('%s is %s', (text, code) => {
    expect(findState(text)).toEqual({ code });
  });

  it.each([
    ['Koweit', 'Kuwait'],
    ['Azerbaijn', 'Azerbaijan'],
    ['ازربيجان', 'أذربيجان'],
    ['Azerbeycan', 'Azərbaycan'],
    ['Frnace', 'France'],
    ['Uzbek', 'Uzbekistan'],
  ])('%s suggests %s first', (text, name) => {
    const found = findState(text);
    expect('suggestions' in found && found.suggestions[0]).toBe(name);
  });

  it('has nothing to say to noise', () => {
    expect(findState('qwertyuiop')).toEqual({ suggestions: [] });
    expect(findState(' ')).toEqual({ suggestions: [] });
  });
});

describe('names', () => {
  it.each([
    ['KWT', 'en', 'Kuwait', 'State of Kuwait'],
    ['KWT', 'ar', 'الكويت', 'دولة الكويت'],
    ['KWT', 'az', 'Küveyt', 'Küveyt Dövləti'],
    ['AZE', 'ar', 'أذربيجان', 'جمهورية أذربيجان'],
    ['BIH', 'en', 'Bosnia and Herzegovina', 'Bosnia and Herzegovina'],
    ['PSE', 'en', 'Palestine', 'State of Palestine'],
  ])('%s in %s: %s, %s', (code, language, name, official) => {
    expect(nameOf('state', code, language)).toBe(name);
    expect(officialNameOf(code, language)).toBe(official);
  });

  it('of an organisation stays when it was renamed', () => {
    expect(organisationById('OIC')?.name).toBe('Organisation of Islamic Cooperation');
  });

  it('of a person are canonical English, with what the person held', () => {
    expect(personById('sabah-al-ahmad-al-jaber-al-sabah')).toMatchObject({
      name: 'Sabah Al-Ahmad Al-Jaber Al-Sabah',
      state: 'KWT',
      offices: [{ office: 'amir', from: 2006, to: 2020 }, {}, {}],
    });
    expect(officeById('amir')?.rank).toBe('head-of-state');
  });

  it('of a historical state come with its end', () => {
    expect(stateById('SUN')).toMatchObject({ kind: 'historical', from: '1922-12-30', to: '1991-12-26' });
  });
});

/** What a spelling means: "type id form", by spelling and language. */
const meanings = (language: string, text: string): string[] =>
  formsOf(language)
    .filter((form: GazetteerForm) => form.text === text)
    .map((form) => `${form.type} ${form.id} ${form.form}`);

describe('an envoy of the United Nations', () => {
  it('speaks for no state', () => {
    for (const id of ['staffan-de-mistura', 'hans-grundberg', 'hanna-tetteh'])
      expect(personById(id), id).toMatchObject({ state: null });
  });
});

describe('forms', () => {
  it.each([
    ['ar', 'كويتية', 'state KWT nisba'],
    ['ar', 'كورية شمالية', 'state PRK nisba'],
    ['ar', 'أتراك', 'state TUR nisba'],
    ['ar', 'باكو', 'state AZE capital'],
    ['ar', 'الكرملين', 'state RUS government'],
    ['ar', 'منظمة المؤتمر الإسلامي', 'organisation OIC alias'],
    ['ar', 'أردوغان', 'person recep-tayyip-erdogan alias'],
    ['ar', 'ناتنياهو', 'person benjamin-netanyahu alias'],
    ['ar', 'حفتر', 'person khalifa-haftar alias'],
    ['en', 'Tebboune', 'person abdelmadjid-tebboune alias'],
    ['az', 'Lapid', 'person yair-lapid alias'],
    ['en', 'Gulf of Mexico', 'place gulf-of-mexico name'],
    ['en', 'UNSMIL', 'organisation UNSMIL alias'],
    ['ar', 'خادم الحرمين الشريفين', 'office king alias'],
    ['ar', 'الدار البيضاء', 'place casablanca name'],
    ['ar', 'طيران الجزيرة', 'carrier jazeera-airways name'],
    ['ar', 'قصر بيان', 'place bayan-palace name'],
    ['en', 'Secretary of State', null],
    ['en', 'secretary of state', 'office foreign-minister alias'],
    ['en', 'White House', 'state USA government'],
    ['en', 'Danish', 'state DNK nisba'],
    ['az', 'küveytli', 'state KWT demonym'],
    ['az', 'xarici işlər naziri', 'office foreign-minister name'],
    ['az', 'BMT', 'organisation UN alias'],
    ['az', 'İƏT', 'organisation OIC alias'],
    ['ar', 'COP29', 'organisation COP29 alias'],
    ['az', 'OPEC', 'organisation OPEC alias'],
    ['az', 'Heydər Əliyev ordeni', 'honour heydar-aliyev-order name'],
    ['ar', 'قلادة مبارك الكبير', 'honour order-of-mubarak-the-great alias'],
  ])('%s %s: %s', (language, text, meaning) => {
    expect(meanings(language, text)).toEqual(meaning === null ? [] : [meaning]);
  });

  it.each([
    ['ar', 'أغرا'],
    ['ar', 'ألات'],
    ['ar', 'كانو'],
    ['az', 'UN'],
    ['ar', 'علييف'],
    ['en', 'Aliyev'],
    ['en', 'Sabah'],
    ['ar', 'ماليه'],
    ['en', 'Victoria'],
    ['en', 'Gallant'],
    ['en', 'Ben Gurion'],
    ['en', 'Gold Coast'],
    ['ar', 'ولايتي'],
    ['ar', 'بقائي'],
    ['ar', 'الكاف'],
  ])('%s %s is left out, for it means too much', (language, text) => {
    expect(meanings(language, text)).toEqual([]);
  });

  it('leave contested places to no state', () => {
    for (const id of ['jerusalem', 'crimea', 'golan-heights', 'kashmir', 'abkhazia'])
      expect(placeById(id), id).toMatchObject({ state: null });
  });
});

describe('nisbaForms', () => {
  it('inflects every word', () => {
    expect(nisbaForms('كوري شمالي')).toContain('كورية شمالية');
    expect(nisbaForms('كويتي')).toEqual([
      'كويتي',
      'كويتية',
      'كويتيون',
      'كويتيين',
      'كويتيات',
      'كويتيان',
      'كويتيتان',
      'كويتيتين',
    ]);
  });
});
