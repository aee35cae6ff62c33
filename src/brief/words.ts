import type { FindingStatus } from '../core/finding.ts';
import type { KeyFactName } from '../dossier/dossier.ts';
import type { Section, Trilingual } from '../kinds/kind.ts';

/** Everything that a brief says in its own voice, in three languages. */
export const words = {
  brief: { ar: 'موجز العلاقات', en: 'Relations brief', az: 'Münasibətlərin icmalı' },
  subtitle: {
    ar: 'موجز العلاقات الثنائية',
    en: 'Bilateral relations brief',
    az: 'İkitərəfli münasibətlərin icmalı',
  },
  keyFacts: { ar: 'حقائق أساسية', en: 'Key facts', az: 'Əsas faktlar' },
  disagreements: {
    ar: 'حيث تختلف المصادر',
    en: 'Where sources disagree',
    az: 'Mənbələrin fərqləndiyi məqamlar',
  },
  ahead: { ar: 'ما يُنتظر', en: 'Expected', az: 'Gözlənilir' },
  open: {
    ar: 'كان مقرَّرًا أو مأمولًا ولا تُعرف نتيجته',
    en: 'Planned or hoped for, outcome not known',
    az: 'Planlaşdırılmış və ya ümid edilmiş, nəticəsi məlum deyil',
  },
  ruled: { ar: 'بحكم مسجَّل', en: 'by verdict', az: 'qərarla' },
  /** Between values that do not exclude one another. */
  semicolon: { ar: '؛ ', en: '; ', az: '; ' },
  /** Between the parts of a list. */
  comma: { ar: '، ', en: ', ', az: ', ' },
  unknown: { ar: 'ما لا تقوله المصادر', en: 'What the sources do not say', az: 'Mənbələrin demədikləri' },
  sources: { ar: 'المصادر', en: 'Sources', az: 'Mənbələr' },
  contents: { ar: 'السجلّ', en: 'Record', az: 'Qeydlər' },
  noEvidence: { ar: 'لا دليل بعد', en: 'no evidence yet', az: 'hələ dəlil yoxdur' },
  unknownValue: { ar: 'غير معروف', en: 'Unknown', az: 'Məlum deyil' },
  undated: { ar: 'بلا تاريخ', en: 'no date', az: 'tarixsiz' },
  or: { ar: 'أو', en: 'or', az: 'və ya' },
  and: { ar: 'و', en: ' and ', az: ' və ' },
  inferred: { ar: 'مستنتج', en: 'inferred', az: 'nəticə çıxarılıb' },
  saidBy: { ar: 'بحسب', en: 'according to', az: 'mənbə:' },
  reliability: { ar: 'موثوقية', en: 'reliability', az: 'etibarlılıq' },
  noYear: { ar: 'د.ت.', en: 'n.d.', az: 'tarixsiz' },
  namedOf: { ar: 'اتفاقيات مذكورة بعنوانها', en: 'agreements named by title', az: 'adı çəkilən sazişlər' },
  printed: { ar: 'طُبع في', en: 'Printed on', az: 'Çap tarixi:' },
  and_others: { ar: 'وآخرون', en: 'and others', az: 'və başqaları' },
} as const satisfies Record<string, Trilingual>;

export const statusWords: Readonly<Record<FindingStatus | 'unknown', Trilingual>> = {
  'single-source': { ar: 'مصدر واحد', en: 'single source', az: 'bir mənbə' },
  agreed: { ar: 'متفق عليه', en: 'agreed', az: 'uyğundur' },
  disputed: { ar: 'مختلف فيه', en: 'disputed', az: 'fərqli' },
  superseded: { ar: 'تجاوزه ما بعده', en: 'superseded', az: 'qüvvədən düşüb' },
  unknown: { ar: 'لا دليل بعد', en: 'no evidence yet', az: 'hələ dəlil yoxdur' },
};

export const modalityWords: Readonly<Record<'asserted' | 'planned' | 'hoped' | 'denied', Trilingual>> = {
  asserted: { ar: '', en: '', az: '' },
  planned: { ar: 'مقرَّر', en: 'planned', az: 'planlaşdırılır' },
  hoped: { ar: 'مأمول', en: 'hoped for', az: 'ümid edilir' },
  denied: { ar: 'نُفي', en: 'denied', az: 'təkzib edilir' },
};

export const labelWords: Readonly<Record<'public' | 'internal' | 'restricted', Trilingual>> = {
  public: { ar: 'عام', en: 'Public', az: 'Açıq' },
  internal: { ar: 'داخلي', en: 'Internal', az: 'Daxili' },
  restricted: { ar: 'مقيَّد', en: 'Restricted', az: 'Məhdud' },
};

export const sectionWords: Readonly<Record<Section, Trilingual>> = {
  foundations: { ar: 'التأسيس', en: 'Foundations', az: 'Təməl' },
  political: { ar: 'السياسة', en: 'Political', az: 'Siyasi' },
  mechanisms: { ar: 'الآليات', en: 'Mechanisms', az: 'Mexanizmlər' },
  legal: { ar: 'الاتفاقيات', en: 'Agreements', az: 'Sazişlər' },
  economy: { ar: 'الاقتصاد', en: 'Economy', az: 'İqtisadiyyat' },
  people: { ar: 'الناس والنقل', en: 'People and transport', az: 'İnsanlar və nəqliyyat' },
  multilateral: { ar: 'متعدد الأطراف', en: 'Multilateral', az: 'Çoxtərəfli' },
};

export const factWords: Readonly<Record<KeyFactName, Trilingual>> = {
  relations: {
    ar: 'إقامة العلاقات الدبلوماسية',
    en: 'Diplomatic relations since',
    az: 'Diplomatik münasibətlər',
  },
  'first-meeting': { ar: 'أول لقاء مذكور', en: 'First recorded meeting', az: 'Qeydə alınan ilk görüş' },
  agreements: { ar: 'عدد الاتفاقيات المعلن', en: 'Agreements claimed', az: 'Bildirilən sazişlərin sayı' },
  commission: { ar: 'اللجنة المشتركة', en: 'Joint commission', az: 'Birgə komissiya' },
  flights: { ar: 'الرحلات والنقل', en: 'Flights and transport', az: 'Uçuşlar və nəqliyyat' },
  visas: { ar: 'نظام التأشيرات', en: 'Visa regime', az: 'Viza rejimi' },
  honours: { ar: 'الأوسمة', en: 'Honours', az: 'Ordenlər' },
  trade: { ar: 'التبادل التجاري', en: 'Trade', az: 'Ticarət dövriyyəsi' },
};

export const sourceKindWords: Readonly<Record<string, Trilingual>> = {
  'op-ed': { ar: 'مقال رأي', en: 'op-ed', az: 'məqalə' },
  news: { ar: 'خبر', en: 'news', az: 'xəbər' },
  statement: { ar: 'بيان', en: 'statement', az: 'bəyanat' },
  speech: { ar: 'كلمة', en: 'speech', az: 'çıxış' },
  interview: { ar: 'حوار', en: 'interview', az: 'müsahibə' },
  communique: { ar: 'بيان مشترك', en: 'communiqué', az: 'birgə bəyanat' },
  treaty: { ar: 'نص اتفاقية', en: 'treaty text', az: 'müqavilə mətni' },
  brief: { ar: 'مذكرة', en: 'brief', az: 'arayış' },
  dataset: { ar: 'بيانات', en: 'dataset', az: 'məlumat toplusu' },
  unknown: { ar: 'وثيقة', en: 'document', az: 'sənəd' },
};

export const boundWords: Readonly<Record<'exact' | 'more-than' | 'less-than' | 'about', Trilingual>> = {
  exact: { ar: '', en: '', az: '' },
  'more-than': { ar: 'أكثر من', en: 'more than', az: '{from} çox' },
  'less-than': { ar: 'أقل من', en: 'less than', az: '{from} az' },
  about: { ar: 'نحو', en: 'about', az: 'təxminən' },
};

export const detailWords: Readonly<Record<string, Trilingual>> = {
  'flow.all': { ar: 'حجم التبادل التجاري', en: 'Trade', az: 'Ticarət dövriyyəsi' },
  'flow.flow-export': { ar: 'الصادرات', en: 'Exports', az: 'İxrac' },
  'flow.flow-import': { ar: 'الواردات', en: 'Imports', az: 'İdxal' },
  'flow.flow-non-oil': {
    ar: 'التبادل التجاري غير النفطي',
    en: 'Trade without oil',
    az: 'Qeyri-neft ticarəti',
  },
  'flow.flow-surplus': { ar: 'الميزان التجاري', en: 'Trade balance', az: 'Ticarət balansı' },
  'type.state': { ar: 'زيارة دولة', en: 'State visit', az: 'Dövlət səfəri' },
  'type.official': { ar: 'زيارة رسمية', en: 'Official visit', az: 'Rəsmi səfər' },
  'type.working': { ar: 'زيارة عمل', en: 'Working visit', az: 'İşgüzar səfər' },
  'type.private': { ar: 'زيارة خاصة', en: 'Private visit', az: 'Şəxsi səfər' },
  'type.visit': { ar: 'زيارة', en: 'Visit', az: 'Səfər' },
  'trend.rising': { ar: 'في ازدياد', en: 'rising', az: 'artır' },
  'trend.falling': { ar: 'في تراجع', en: 'falling', az: 'azalır' },
};
