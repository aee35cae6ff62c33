import type { GapReason } from '../dossier/coverage.ts';
import type { Trilingual } from '../kinds/kind.ts';
import type { CountWords } from './count-words.ts';

/** What a list of gaps says in its own voice: that nothing is told, never that there is nothing. */
export const coverageWords = {
  coverage: {
    ar: 'ما لا تذكره المصادر المحفوظة',
    en: 'What no source of the store tells',
    az: 'Saxlanılan mənbələrin bildirmədikləri',
  },
  none: {
    ar: 'لا ثغرات معروفة بالقياس إلى الأزواج الأخرى.',
    en: 'No gap is known, measured by the other pairs.',
    az: 'Digər cütlərlə müqayisədə məlum boşluq yoxdur.',
  },
  /** Where there are too few other pairs to tell what is usual. */
  wanted: {
    ar: 'ممّا ينبغي أن يضمّه كل ملف',
    en: 'every dossier should have it',
    az: 'hər dosyedə olmalıdır',
  },
  known: { ar: 'المعروف: {date}', en: 'known: {date}', az: 'məlum olan: {date}' },
} as const satisfies Record<string, Trilingual>;

/** What is not told. `{numbers}` are those of sessions, `{date}` is what is known. */
export const gapWords: Readonly<Record<GapReason, Trilingual>> = {
  usual: {
    ar: 'لا يذكر ذلك أيٌّ من المصادر المحفوظة',
    en: 'no source of the store tells',
    az: 'saxlanılan mənbələrin heç biri bunu bildirmir',
  },
  wanted: {
    ar: 'لا يذكر ذلك أيٌّ من المصادر المحفوظة',
    en: 'no source of the store tells',
    az: 'saxlanılan mənbələrin heç biri bunu bildirmir',
  },
  day: {
    ar: 'لا يذكر أيٌّ من المصادر المحفوظة يومه',
    en: 'no source of the store tells the day',
    az: 'saxlanılan mənbələrin heç biri gününü bildirmir',
  },
  side: {
    ar: 'لا يذكر أيٌّ من المصادر المحفوظة شيئًا من جانب {states}',
    en: 'no source of the store tells of any from {states}',
    az: 'saxlanılan mənbələrin heç biri {states} tərəfindən olanı bildirmir',
  },
  numbers: {
    ar: 'لا يذكر أيٌّ من المصادر المحفوظة الدورات ذات الأرقام: {numbers}',
    en: 'no source of the store tells of number {numbers}',
    az: 'saxlanılan mənbələrin heç biri {numbers} nömrəli olanları bildirmir',
  },
  old: {
    ar: 'لا يذكر أيٌّ من المصادر المحفوظة رقمًا أحدث من {date}',
    en: 'no source of the store tells a figure later than {date}',
    az: 'saxlanılan mənbələrin heç biri {date} tarixindən sonrakı rəqəmi bildirmir',
  },
  undated: {
    ar: 'لا يذكر أيٌّ من المصادر المحفوظة تاريخًا لذلك',
    en: 'no source of the store tells a date',
    az: 'saxlanılan mənbələrin heç biri tarixini bildirmir',
  },
};

/** How many of those that are told of have no date. */
export const undatedWords: Trilingual = {
  ar: '{count} من {of}',
  en: '{count} of {of}',
  az: '{of} qeyddən {count}',
};

/** "known of 4 of the 6 other pairs": the noun belongs to the second number. */
export const pairsWords: CountWords = {
  ar: {
    two: 'معروف عن {count} من زوجين آخرين',
    few: 'معروف عن {count} من {n} أزواج أخرى',
    many: 'معروف عن {count} من {n} زوجًا آخر',
    other: 'معروف عن {count} من {n} زوج آخر',
  },
  en: { one: 'known of {count} of {n} other pair', other: 'known of {count} of the {n} other pairs' },
  az: { other: 'digər {n} cütdən {count} cüt üçün məlumdur' },
};
