import type { Trilingual } from '../brief/language.ts';

/** What the pages say in their own voice. */
export const ui = {
  name: { ar: 'روابط', en: 'Rawabit', az: 'Rəvabit' },
  dossiers: { ar: 'الملفات', en: 'Dossiers', az: 'Dosyelər' },
  sources: { ar: 'المصادر', en: 'Sources', az: 'Mənbələr' },
  brief: { ar: 'الموجز', en: 'Brief', az: 'İcmal' },
  calendar: { ar: 'التقويم', en: 'Calendar', az: 'Təqvim' },
  local: { ar: 'كل شيء على هذا الجهاز', en: 'Everything stays on this machine', az: 'Hər şey bu cihazdadır' },
  skip: { ar: 'إلى المحتوى', en: 'Skip to content', az: 'Məzmuna keç' },
  swap: { ar: 'تقديم', en: 'Put first:', az: 'Əvvələ keçir:' },
  latest: { ar: 'المصادر', en: 'Sources', az: 'Mənbələr' },
  coverage: {
    ar: 'ما نعرفه وما لا نعرفه',
    en: 'What we know and do not know',
    az: 'Bildiklərimiz və bilmədiklərimiz',
  },
  coverageNote: {
    ar: 'عدد الأقوال بحسب الباب ولغة المصدر. المخطّط: لم يُقرأ شيء بعد.',
    en: 'Claims by section and language of source. Hatched: nothing read yet.',
    az: 'Bölmə və mənbə dili üzrə iddialar. Ştrixlənmiş: hələ heç nə oxunmayıb.',
  },
  none: { ar: 'لا دليل', en: 'no evidence', az: 'dəlil yoxdur' },
  language: { ar: 'اللغة', en: 'Language', az: 'Dil' },
  kind: { ar: 'النوع', en: 'Kind', az: 'Növ' },
  publisher: { ar: 'الناشر', en: 'Publisher', az: 'Nəşr edən' },
  published: { ar: 'نُشر', en: 'Published', az: 'Nəşr tarixi' },
  reliability: { ar: 'الموثوقية', en: 'Reliability', az: 'Etibarlılıq' },
  reader: { ar: 'النصّ والحواشي', en: 'Text and margin', az: 'Mətn və haşiyə' },
  confidence: { ar: 'الثقة', en: 'Confidence', az: 'Əminlik' },
  rule: { ar: 'القاعدة', en: 'Rule', az: 'Qayda' },
  span: { ar: 'الموضع', en: 'Span', az: 'Mövqe' },
  saidBy: { ar: 'القائل', en: 'Said by', az: 'Deyən' },
  place: { ar: 'المكان', en: 'Place', az: 'Yer' },
  participants: { ar: 'المشاركون', en: 'Taking part', az: 'İştirakçılar' },
  evidence: { ar: 'الدليل', en: 'Evidence', az: 'Dəlil' },
  empty: {
    ar: 'لا ملفات بعد: اقرأ وثائق بالأمر rawabit read.',
    en: 'No dossiers yet: read documents with rawabit read.',
    az: 'Hələ dosye yoxdur: sənədləri rawabit read ilə oxuyun.',
  },
  notFound: {
    ar: 'لا صفحة بهذا العنوان.',
    en: 'There is no page at this address.',
    az: 'Bu ünvanda səhifə yoxdur.',
  },
  pairsTitle: { ar: 'ملفات العلاقات', en: 'Dossiers of relations', az: 'Münasibət dosyeləri' },
} as const satisfies Record<string, Trilingual>;

export const languageNames: Readonly<Record<string, Trilingual>> = {
  ar: { ar: 'العربية', en: 'Arabic', az: 'Ərəb' },
  en: { ar: 'الإنجليزية', en: 'English', az: 'İngilis' },
  az: { ar: 'الأذربيجانية', en: 'Azerbaijani', az: 'Azərbaycan' },
};
