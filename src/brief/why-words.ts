import type { Trilingual } from '../kinds/kind.ts';

/** How a finding explains itself. */
export const whyWords = {
  date: { ar: 'التاريخ', en: 'Date', az: 'Tarix' },
  status: { ar: 'الحال', en: 'Status', az: 'Vəziyyət' },
  voices: { ar: 'أصوات مستقلة', en: 'independent voices', az: 'müstəqil mənbə' },
  credibility: {
    ar: 'مصداقية المعلومة (١–٦)',
    en: 'credibility of the information (1–6)',
    az: 'məlumatın etibarlılığı (1–6)',
  },
  lead: { ar: 'سبب التقديم', en: 'Why this value leads', az: 'Bu dəyərin seçilmə səbəbi' },
  history: { ar: 'مساره', en: 'History', az: 'Gedişat' },
  held: { ar: 'تمّ', en: 'took place', az: 'baş tutub' },
  place: { ar: 'موضعه', en: 'Stands at', az: 'Yeri' },
  reliability: {
    ar: 'موثوقية المصدر (A–F)',
    en: 'Reliability of the source (A–F)',
    az: 'Mənbənin etibarlılığı (A–F)',
  },
  rule: { ar: 'القاعدة', en: 'Read by', az: 'Qayda' },
  confidence: { ar: 'الثقة', en: 'confidence', az: 'əminlik' },
  shares: { ar: 'ما يجمعه بالأول', en: 'Shares with the first', az: 'Birinci ilə ortaq cəhətlər' },
  verdict: { ar: 'حكم', en: 'Verdict', az: 'Qərar' },
  'by-verdict': { ar: 'رجّحه شخص', en: 'a person preferred it', az: 'insan qərarı ilə' },
  'by-voices': {
    ar: 'تقوله أصوات مستقلة أكثر أو مصدر أوثق',
    en: 'more independent voices, or a better source, say so',
    az: 'daha çox müstəqil və ya daha etibarlı mənbə deyir',
  },
  'by-stated': {
    ar: 'مذكور صراحة لا مستنتج',
    en: 'it is stated, not inferred',
    az: 'açıq deyilib, nəticə çıxarılmayıb',
  },
  'by-precise': { ar: 'هو الأدق', en: 'it is the more precise', az: 'daha dəqiqdir' },
  'by-latest': {
    ar: 'هو آخر ما قاله المصدر نفسه أو ما تقرر أخيرًا',
    en: 'it is the latest word of the same hand, or the latest plan',
    az: 'eyni mənbənin son sözü və ya son plandır',
  },
  'by-tied': {
    ar: 'لا مرجّح: لا بد أن تُذكر إحداها أولًا',
    en: 'nothing speaks for it: one of them had to come first',
    az: 'üstünlüyü yoxdur: biri birinci gəlməli idi',
  },
  'by-only': { ar: 'لا قيمة غيره', en: 'no other value is given', az: 'başqa dəyər verilmir' },
  'from-document-date': {
    ar: 'مستنتج من تاريخ النشر',
    en: 'inferred from the date of publication',
    az: 'dərc tarixindən çıxarılıb',
  },
  'from-dateline': {
    ar: 'مستنتج من تاريخ الخبر',
    en: 'inferred from the dateline',
    az: 'xəbərin tarixindən çıxarılıb',
  },
  'from-previous-date': {
    ar: 'مستنتج من تاريخ سبقه',
    en: 'inferred from the date before it',
    az: 'əvvəlki tarixdən çıxarılıb',
  },
  'from-anniversary': {
    ar: 'مستنتج من ذكرى سنوية',
    en: 'inferred from an anniversary',
    az: 'ildönümündən çıxarılıb',
  },
  'from-event': {
    ar: 'مستنتج من الحدث الذي ورد فيه',
    en: 'inferred from the event that it is told of',
    az: 'aid olduğu hadisədən çıxarılıb',
  },
  'from-hijri': {
    ar: 'محوّل من التاريخ الهجري',
    en: 'converted from the Hijri date',
    az: 'hicri tarixdən çevrilib',
  },
  'share-time': { ar: 'التاريخ', en: 'the date', az: 'tarix' },
  'share-people': { ar: 'الأشخاص', en: 'the people', az: 'şəxslər' },
  'share-place': { ar: 'المكان', en: 'the place', az: 'yer' },
  'share-ordinal': { ar: 'رقم الدورة', en: 'the number of the session', az: 'iclasın nömrəsi' },
  'share-quantity': { ar: 'الرقم', en: 'the figure', az: 'rəqəm' },
  'share-matter': { ar: 'الموضوع', en: 'the matter', az: 'mövzu' },
  'share-actor': { ar: 'الطرف الفاعل', en: 'whose doing it is', az: 'edən tərəf' },
  'share-named': { ar: 'الجهة المسماة', en: 'the body named', az: 'adı çəkilən qurum' },
  'share-once': {
    ar: 'أمر لا يقع إلا مرة',
    en: 'a thing that is only once',
    az: 'yalnız bir dəfə olan hadisə',
  },
  'share-text': {
    ar: 'نص منسوخ عن الآخر',
    en: 'one text repeats the other',
    az: 'mətn digərini təkrarlayır',
  },
} as const satisfies Record<string, Trilingual>;
