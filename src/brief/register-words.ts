import type { RegisterName, TermSet } from '../dossier/registers/register.ts';
import type { Trilingual } from '../kinds/kind.ts';

/** One row a word: its name; Arabic; English; Azerbaijani. */
const rows = (table: string): Readonly<Record<string, Trilingual>> =>
  Object.fromEntries(
    table
      .trim()
      .split('\n')
      .map((row) => {
        const [name = '', ar = '', en = '', az = ''] = row.split(';').map((cell) => cell.trim());
        return [name, { ar, en, az }];
      }),
  );

export const registerWords: Readonly<Record<RegisterName, Trilingual>> = {
  missions: {
    ar: 'البعثات الدبلوماسية والقنصلية',
    en: 'Diplomatic and consular missions',
    az: 'Diplomatik və konsulluq nümayəndəlikləri',
  },
  envoys: { ar: 'اعتماد السفراء والمبعوثين', en: 'Accredited envoys', az: 'Akkreditə olunmuş nümayəndələr' },
  meetings: { ar: 'اللقاءات', en: 'Meetings', az: 'Görüşlər' },
  visits: { ar: 'الزيارات', en: 'Visits', az: 'Səfərlər' },
  consultations: { ar: 'المشاورات السياسية', en: 'Political consultations', az: 'Siyasi məsləhətləşmələr' },
  honours: { ar: 'الأوسمة', en: 'Honours', az: 'Təltiflər' },
  sessions: { ar: 'اللجنة المشتركة ودوراتها', en: 'Joint commission', az: 'Birgə komissiya' },
  commitments: { ar: 'التعهدات', en: 'Commitments', az: 'Öhdəliklər' },
  agreements: {
    ar: 'الاتفاقيات والوثائق الموقَّعة',
    en: 'Agreements and other instruments',
    az: 'Sazişlər və digər sənədlər',
  },
  figures: { ar: 'الأرقام', en: 'Figures', az: 'Rəqəmlər' },
  visas: { ar: 'نظام التأشيرات', en: 'Visa regime', az: 'Viza rejimi' },
  flights: {
    ar: 'الرحلات وخطوط النقل',
    en: 'Flights and transport links',
    az: 'Uçuşlar və nəqliyyat əlaqələri',
  },
  memberships: {
    ar: 'العضوية في المنظمات الدولية',
    en: 'Membership of international organisations',
    az: 'Beynəlxalq təşkilatlara üzvlük',
  },
  persons: { ar: 'الأشخاص', en: 'Persons', az: 'Şəxslər' },
};

/** Columns; "visits.place" before "place". */
export const columnWords = rows(`
date; التاريخ; Date; Tarix
place; المكان; Place; Yer
state; الحالة; Status; Vəziyyət
people; المشاركون; Participants; İştirakçılar
offices; المناصب; Offices; Vəzifələr
said; بنصّ المصدر; In the words of the source; Mənbənin sözləri ilə
asOf; بتاريخ المصدر; As of; Mənbənin tarixi
quantity; القيمة; Value; Dəyər
event; الحدث; Event; Hadisə
form; النوع; Type; Növ
from; من; From; Haradan
to; إلى; To; Haraya
host; المضيف; Host; Ev sahibi
status; درجة الثبوت; Standing; Mötəbərlik
sources; المصادر; Sources; Mənbələr
finding; المعرّف; Finding; Qeydin kodu
agreements.title; العنوان; Title; Ad
agreements.signed; تاريخ التوقيع; Signed on; İmzalanma tarixi
agreements.place; مكان التوقيع; Place of signature; İmzalanma yeri
agreements.force; نافذة منذ; In force since; Qüvvəyə minmə tarixi
agreements.log; سجلّ الإجراءات; Action log; Atılmış addımlar
sessions.ordinal; رقم الدورة; Session; İclasın nömrəsi
sessions.chairs; الرئاسة المشتركة والمشاركون; Co-chairs and participants; Həmsədrlər və iştirakçılar
consultations.ordinal; رقم الجولة; Round; Raund
commitments.parties; الطرفان; Parties; Tərəflər
commitments.what; التعهد; Undertaking; Öhdəlik
commitments.from; في إطار; Made at; Hansı tədbirdə
commitments.due; الأجل; Due; İcra müddəti
commitments.traces; ما ذُكر بعدها; Later record; Sonrakı qeydlər
visits.visitor; الزائر; Visitor; Səfər edən
visits.rank; المستوى; Rank; Səviyyə
visits.visit; نوع الزيارة; Type; Səfərin növü
honours.honour; الوسام; Honour; Təltif
honours.recipient; المُهدى إليه; Recipient; Təltif olunan
honours.sender; المانح; Conferred by; Təltif edən
missions.owner; الدولة المعتمِدة; Sending state; Göndərən dövlət
missions.host; الدولة المعتمَد لديها; Receiving state; Qəbul edən dövlət
missions.city; المدينة; City; Şəhər
envoys.envoy; المبعوث; Envoy; Diplomatik nümayəndə
envoys.office; المنصب; Office; Vəzifə
envoys.from; الدولة المعتمِدة; Sending state; Göndərən dövlət
envoys.to; الدولة المعتمَد لديها; Receiving state; Qəbul edən dövlət
figures.kind; المؤشر; Indicator; Göstərici
figures.period; الفترة; Period; Dövr
figures.definition; ما يُحسب; What is counted; Nə hesablanır
figures.trend; الاتجاه; Trend; Meyil
flights.carriers; الناقلات; Carriers; Aviadaşıyıcılar
flights.quantity; العدد; Number; Sayı
memberships.organisation; المنظمة; Organisation; Təşkilat
persons.name; الاسم; Name; Ad
persons.spellings; صيغ أخرى للاسم; Other spellings; Adın digər yazılışları
persons.state; الدولة; State; Dövlət
persons.offices; المناصب وسنوات ذكرها; Offices, with the years told of; Vəzifələr (xatırlandığı illər)
persons.findings; عدد الوقائع; Findings; Qeydlərin sayı
memberships.state; {state}: عضو منذ; {state}: member since; {state}: üzvlük tarixi
`);

/** Planned and hoped for, of words of either gender in Arabic. */
const AHEAD_HE = { planned: 'مقرَّر; planned; planlaşdırılır', hoped: 'مأمول; hoped for; ümid edilir' };
const AHEAD_SHE = { planned: 'مقرَّرة; planned; planlaşdırılır', hoped: 'مأمولة; hoped for; ümid edilir' };

const states = (
  asserted: string,
  denied: string,
  { planned, hoped } = AHEAD_HE,
): Readonly<Record<string, Trilingual>> =>
  rows(`asserted; ${asserted}\nplanned; ${planned}\nhoped; ${hoped}\ndenied; ${denied}`);

/** What stands in cells of a set. Kinds, sorts of visit and trends have their words elsewhere. */
export const termWords: Readonly<
  Record<Exclude<TermSet, 'kind' | 'visit' | 'trend'>, Readonly<Record<string, Trilingual>>>
> = {
  'state.event': states('تمّ; took place; baş tutub', 'لم يتمّ; did not take place; baş tutmayıb'),
  'state.visit': states('تمّت; took place; baş tutub', 'لم تتمّ; did not take place; baş tutmayıb', AHEAD_SHE),
  'state.session': states('عُقدت; held; keçirilib', 'لم تُعقد; not held; keçirilməyib', AHEAD_SHE),
  'state.meeting': states('عُقد; held; keçirilib', 'لم يُعقد; not held; keçirilməyib'),
  'state.honour': states('مُنح; awarded; təqdim edilib', 'لم يُمنح; not awarded; təqdim edilməyib'),
  'state.envoy': states(
    'اعتُمد; accredited; akkreditə olunub',
    'لم يُعتمد; not accredited; akkreditə olunmayıb',
  ),
  'state.member': states(
    'عضو، بلا تاريخ معروف; member, date unknown; üzvdür, tarixi məlum deyil',
    'ليست عضوًا; not a member; üzv deyil',
    {
      planned: 'انضمامها مقرَّر; accession planned; qoşulması planlaşdırılır',
      hoped: 'انضمامها مأمول; accession hoped for; qoşulacağına ümid edilir',
    },
  ),
  'state.regime': states('سارٍ; applies; qüvvədədir', 'غير سارٍ; does not apply; qüvvədə deyil'),
  'state.link': states('قائم; in operation; fəaliyyətdədir', 'غير قائم; not in operation; fəaliyyətdə deyil'),
  'state.figure': states('معلن; reported; açıqlanıb', 'منفيّ; denied; təkzib edilir'),
  'state.said': states(
    'كما يصفها المصدر; as the source puts it; mənbənin təsvir etdiyi kimi',
    'ينفيه المصدر; denied; inkar edilir',
  ),
  agreement: rows(`
in-force; نافذة; in force; qüvvədədir
signed; موقَّعة; signed; imzalanıb
not-in-force; غير نافذة; not in force; qüvvəyə minməyib
planned; مقرَّرة; planned; planlaşdırılır
hoped; مأمولة; hoped for; ümid edilir
not-signed; لم تُوقَّع; not signed; imzalanmayıb
`),
  commitment: rows(`
open; قائم; open; açıqdır
overdue; انقضى أجله ولا تُعرف نتيجته; due date passed, outcome not known; müddəti keçib, nəticəsi məlum deyil
done; نُفّذ; done; icra olunub
dropped; عُدل عنه; dropped; imtina edilib
denied; منفيّ; denied; inkar edilir
`),
  form: rows(`
treaty; معاهدة; treaty; müqavilə
agreement; اتفاقية; agreement; saziş
convention; اتفاقية دولية; convention; konvensiya
protocol; بروتوكول; protocol; protokol
memorandum; مذكرة تفاهم; memorandum of understanding; anlaşma memorandumu
joint-declaration; إعلان مشترك; joint declaration; birgə bəyannamə
joint-statement; بيان مشترك; joint statement; birgə bəyanat
programme; برنامج تنفيذي; executive programme; icra proqramı
action-plan; خطة عمل; action plan; fəaliyyət planı
minutes; محضر; agreed minutes; protokol (iclas sənədi)
letter-of-intent; خطاب نوايا; letter of intent; niyyət məktubu
exchange-of-notes; تبادل مذكرات; exchange of notes; nota mübadiləsi
contract; عقد; contract; kontrakt
charter; ميثاق; charter; nizamnamə
embassy; سفارة; embassy; səfirlik
consulate-general; قنصلية عامة; consulate-general; baş konsulluq
consulate; قنصلية; consulate; konsulluq
honorary-consulate; قنصلية فخرية; honorary consulate; fəxri konsulluq
permanent-mission; بعثة دائمة; permanent mission; daimi nümayəndəlik
liaison-office; مكتب اتصال; liaison office; əlaqələndirmə ofisi
trade-office; مكتب تجاري; trade office; ticarət nümayəndəliyi
cultural-centre; مركز ثقافي; cultural centre; mədəniyyət mərkəzi
`),
  event: rows(`
opening; افتتاح; opening; açılış
closure; إغلاق; closure; bağlanma
creation; إنشاء اللجنة; creation; yaradılma
session; دورة; session; iclas
standing; حال اللجنة; state of the commission; komissiyanın vəziyyəti
`),
  rank: rows(`
head-of-state; رئيس دولة; head of state; dövlət başçısı
deputy-head-of-state; ولي عهد أو نائب رئيس دولة; heir apparent or deputy head of state; vəliəhd və ya dövlət başçısının müavini
head-of-government; رئيس حكومة; head of government; hökumət başçısı
minister; وزير; minister; nazir
speaker; رئيس برلمان; speaker of parliament; parlament sədri
parliament; عضو برلمان; member of parliament; parlament üzvü
senior-official; مسؤول رفيع; senior official; yüksək vəzifəli şəxs
envoy; دبلوماسي; diplomat; diplomat
organisation; مسؤول في منظمة دولية; official of an international organisation; beynəlxalq təşkilatın rəsmisi
`),
  definition: rows(`
flow-export; صادرات; exports; ixrac
flow-import; واردات; imports; idxal
flow-turnover; حجم التبادل; turnover; ticarət dövriyyəsi
flow-non-oil; غير نفطي; non-oil; qeyri-neft
flow-surplus; رصيد الميزان; balance; ticarət saldosu
visitors-all; الزوار عامةً; all visitors; bütün gələnlər
tourists-proper; السياح; tourists; turistlər
overnight-stays; ليالي المبيت; overnight stays; gecələmələr
`),
};

/** Steps of an instrument, by what and how: "signed.planned". */
export const actionWords = rows(`
signed.asserted; وُقّعت; signed; imzalanıb
signed.planned; توقيعها مقرَّر; signature planned; imzalanması planlaşdırılır
signed.hoped; توقيعها مأمول; signature hoped for; imzalanmasına ümid edilir
signed.denied; لم تُوقَّع; not signed; imzalanmayıb
in-force.asserted; دخلت حيّز النفاذ; entered into force; qüvvəyə minib
in-force.planned; نفاذها مقرَّر; entry into force planned; qüvvəyə minməsi planlaşdırılır
in-force.hoped; نفاذها مأمول; entry into force hoped for; qüvvəyə minməsinə ümid edilir
in-force.denied; لم تدخل حيّز النفاذ; not entered into force; qüvvəyə minməyib
`);

export const noteWords = {
  claimed: { ar: 'العدد بحسب المصادر', en: 'Number that sources claim', az: 'Mənbələrin bildirdiyi say' },
  itemised: { ar: 'المذكور منها واحدةً واحدة', en: 'Told one by one', az: 'Ayrı-ayrılıqda bəhs edilən' },
  beyond: {
    ar: 'أحدث القيود وحدها، من مجموع',
    en: 'The latest alone, of all there are',
    az: 'Yalnız ən son qeydlər, ümumi say',
  },
  unnamed: {
    ar: 'توقيعات غير مدرجة، ذُكرت بلا تاريخ ولا مكان ولا موضوع',
    en: 'Signings not listed, told without date, place or matter',
    az: 'Tarixi, yeri və mövzusu bildirilmədiyi üçün cədvələ salınmayan imzalanmalar',
  },
  missing: {
    ar: 'أرقام يقتضيها ترقيم ما بعدها ولا يذكرها أيّ مصدر',
    en: 'Numbers that must have been, of which no source tells',
    az: 'Sonrakı nömrələrdən görünən, lakin heç bir mənbədə bəhs edilməyən nömrələr',
  },
} as const satisfies Record<string, Trilingual>;

/** Between the parts of a list whose parts hold commas. */
export const semicolon: Trilingual = { ar: '؛ ', en: '; ', az: '; ' };

/** "And" before a word that Arabic titles begin with: it is the sentence's, not the title's. */
export const CONJUNCTION =
  /^و(?=(?:ال)?(?:اتفاق|مذكر|بروتوكول|برنامج|برامج|معاهد|إعلان|بيان|محضر|خط\u0651?ة|رسال|خطاب|ميثاق|عقد))/;
