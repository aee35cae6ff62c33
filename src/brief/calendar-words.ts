import type { EntryKind } from '../dossier/calendar/entry.ts';
import type { Trilingual } from '../kinds/kind.ts';
import type { CountWords } from './count-words.ts';

/** What a calendar says in its own voice. */
export const calendarWords = {
  calendar: { ar: 'التقويم', en: 'Calendar', az: 'Təqvim' },
  undated: {
    ar: 'مقرَّر أو مأمول، ولا مصدر يذكر موعده',
    en: 'Planned or hoped for; no source tells when',
    az: 'Planlaşdırılmış və ya ümid edilmiş; heç bir mənbə vaxtını bildirmir',
  },
  nothing: {
    ar: 'لا يذكر أيٌّ من المصادر المحفوظة موعدًا في هذه المدة.',
    en: 'No source of the store tells of a date in this time.',
    az: 'Saxlanılan mənbələrin heç biri bu müddət üçün tarix bildirmir.',
  },
  milestone: { ar: 'ذكرى بارزة', en: 'milestone', az: 'əlamətdar ildönümü' },
  /** The number of a session that no source states. */
  number: { ar: 'الرقم {n} مستنتج', en: 'number {n} is inferred', az: '{n} nömrəsi nəticə kimi çıxarılıb' },
  /** Other versions of a disputed date. */
  elsewhere: {
    ar: 'في مصادر أخرى: {dates}',
    en: 'other sources say {dates}',
    az: 'başqa mənbələrdə: {dates}',
  },
  disputed: { ar: 'التاريخ مختلف فيه', en: 'the date is disputed', az: 'tarix mübahisəlidir' },
  due: { ar: 'لهذا الموعد', en: 'for this date', az: 'bu vaxt üçün' },
  expected: { ar: 'يُنتظر استنتاجًا', en: 'expected by inference', az: 'nəticə kimi gözlənilir' },
  termEnds: {
    ar: 'نهاية المدة المذكورة في العنوان ({term})',
    en: 'End of the term that the title names ({term})',
    az: 'Adında göstərilən müddətin sonu ({term})',
  },
  /** Between sources. */
  semicolon: { ar: '؛ ', en: '; ', az: '; ' },
} as const satisfies Record<string, Trilingual>;

/** How a calendar program sorts entries. */
export const entryWords: Readonly<Record<EntryKind, Trilingual>> = {
  anniversary: { ar: 'ذكرى', en: 'Anniversary', az: 'İldönümü' },
  planned: { ar: 'مقرَّر أو مأمول', en: 'Planned or hoped for', az: 'Planlaşdırılıb və ya ümid edilir' },
  due: { ar: 'موعد متعهَّد به', en: 'Undertaken', az: 'Öhdəlik vaxtı' },
  expected: { ar: 'متوقَّع', en: 'Expected', az: 'Gözlənilir' },
  'term-ends': { ar: 'نهاية مدة', en: 'End of term', az: 'Müddətin sonu' },
};

/** "33 years since", "مرور ٣٣ عامًا على"; the Azerbaijani noun has an ordinal, which `ordinalSuffix` ends. */
export const sinceWords: CountWords = {
  ar: {
    one: 'مرور عام واحد على',
    two: 'مرور عامين على',
    few: 'مرور {n} أعوام على',
    many: 'مرور {n} عامًا على',
    other: 'مرور {n} عام على',
  },
  en: { one: '{n} year since', other: '{n} years since' },
  az: { other: '{n}-{suffix} ildönümü' },
};

/** What an anniversary is of, as it stands behind (in Azerbaijani before) the number of years: the head of the caption. */
export const anniversaryHeads: Readonly<Record<string, Trilingual>> = {
  'relations-established': {
    ar: 'إقامة العلاقات الدبلوماسية',
    en: 'the establishment of diplomatic relations',
    az: 'Diplomatik münasibətlərin qurulmasının',
  },
  'relations-restored': {
    ar: 'استئناف العلاقات الدبلوماسية',
    en: 'the restoration of diplomatic relations',
    az: 'Diplomatik münasibətlərin bərpasının',
  },
  recognition: {
    ar: 'الاعتراف بالاستقلال',
    en: 'the recognition of independence',
    az: 'Müstəqilliyin tanınmasının',
  },
  statehood: { ar: 'استقلال', en: 'the independence of', az: 'Müstəqilliyin' },
  'mission-opened': {
    ar: 'افتتاح بعثة',
    en: 'the opening of the mission',
    az: 'Diplomatik nümayəndəliyin açılmasının',
  },
  'agreement-signed': { ar: 'توقيع', en: 'the signing', az: 'Sənədin imzalanmasının' },
  meeting: { ar: 'أول لقاء مذكور', en: 'the first recorded meeting', az: 'Qeydə alınan ilk görüşün' },
};

/** What a calendar file leaves out. */
export const leftOutWords: CountWords = {
  ar: {
    one: 'موعد واحد معروف بالشهر أو السنة فقط أو بلا تاريخ، وليس في هذا الملف',
    two: 'موعدان معروفان بالشهر أو السنة فقط أو بلا تاريخ، وليسا في هذا الملف',
    few: '{n} مواعيد معروفة بالشهر أو السنة فقط أو بلا تاريخ، وليست في هذا الملف',
    many: '{n} موعدًا معروفًا بالشهر أو السنة فقط أو بلا تاريخ، وليست في هذا الملف',
    other: '{n} موعد معروف بالشهر أو السنة فقط أو بلا تاريخ، وليست في هذا الملف',
  },
  en: {
    one: '{n} entry without a known day (a month, a year or no date) is not in this file',
    other: '{n} entries without a known day (a month, a year or no date) are not in this file',
  },
  az: { other: 'Günü məlum olmayan {n} qeyd (yalnız ay, il və ya tarixsiz) bu faylda yoxdur' },
};
