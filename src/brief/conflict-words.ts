import type { ConflictReason, ConflictType } from '../core/finding.ts';
import type { Trilingual } from '../kinds/kind.ts';

/** What each type of disagreement is called. */
export const conflictTypeWords: Readonly<Record<ConflictType, Trilingual>> = {
  'true contradiction': { ar: 'تناقض حقيقي', en: 'True contradiction', az: 'Həqiqi ziddiyyət' },
  'different event': { ar: 'حدث آخر', en: 'Different event', az: 'Fərqli hadisə' },
  'different period': { ar: 'فترات مختلفة', en: 'Different period', az: 'Fərqli dövr' },
  revision: { ar: 'تطور لاحق', en: 'Revision', az: 'Sonrakı gedişat' },
  'different definition': { ar: 'تعريفات مختلفة', en: 'Different definition', az: 'Fərqli tərif' },
};

/** Why values are held to differ as they do; `{name}` is filled from the reason. */
export const reasonWords: Readonly<Record<ConflictReason['rule'], Trilingual>> = {
  once: {
    ar: 'هذا أمر لا يقع إلا مرة واحدة، فلا يصح من هذه التواريخ إلا واحد.',
    en: 'This can happen only once, so only one of these dates can be right.',
    az: 'Bu yalnız bir dəfə baş verə bilər, ona görə bu tarixlərdən yalnız biri doğru ola bilər.',
  },
  'one-event': {
    ar: 'تتحدث المصادر عن حدث واحد وتعطيه قيمًا مختلفة.',
    en: 'The sources speak of one event and describe it differently.',
    az: 'Mənbələr eyni hadisədən danışır, lakin fərqli məlumat verir.',
  },
  'one-period': {
    ar: 'الرقمان للفترة نفسها ({period}) ولا يصحّان معًا.',
    en: 'The figures are of the same period ({period}) and cannot both be right.',
    az: 'Rəqəmlər eyni dövrə aiddir ({period}) və hər ikisi doğru ola bilməz.',
  },
  'one-number': {
    ar: 'تحمل الدورة الواحدة رقمين مختلفين في المصادر: {first} و{last}.',
    en: 'The sources number one and the same session {first} and {last}.',
    az: 'Mənbələr eyni iclası həm {first}, həm də {last} nömrəsi ilə göstərir.',
  },
  'one-text': {
    ar: 'يذكر نص واحد التاريخين، فهو يتحدث عن خطوتين لا عن خلاف بين مصدرين.',
    en: 'One text gives both dates: it tells of two steps, and no source contradicts another.',
    az: 'Hər iki tarixi bir mətn verir: söhbət iki addımdan gedir, mənbələr bir-birinə zidd deyil.',
  },
  shrunk: {
    ar: 'العدد لا ينقص مع الوقت، ومع ذلك يذكر مصدر لاحق {last} بعد {first}.',
    en: 'A total of this sort does not shrink, yet a later source gives {last} after {first}.',
    az: 'Belə bir yekun zamanla azalmır, lakin sonrakı mənbə {first} əvəzinə {last} göstərir.',
  },
  denied: {
    ar: 'مصدر يثبته ومصدر آخر ينفيه.',
    en: 'One source asserts it and another denies it.',
    az: 'Bir mənbə bunu təsdiq edir, digəri inkar edir.',
  },
  'implied-year': {
    ar: 'الذكرى الـ{count} في عام {year} تعني عام {implied}، وهو غير العام المذكور.',
    en: 'Anniversary number {count} in {year} implies {implied}, which is not the year stated.',
    az: '{year}-ci ildə {count} illiyin qeyd olunması {implied}-ci ilə işarə edir; bu, göstərilən il deyil.',
  },
  'called-so': {
    ar: 'ما يسميه هذا المصدر بهذا الاسم حدث آخر في حقيقته: {kind}.',
    en: 'What this source calls by that name is really another event: {kind}.',
    az: 'Bu mənbənin belə adlandırdığı əslində başqa hadisədir: {kind}.',
  },
  periods: {
    ar: 'لكل رقم فترته ({periods})، ولا تناقض بينها؛ فلا يُذكر رقم دون فترته.',
    en: 'Each figure is of its own period ({periods}); none is wrong, and none should be quoted without its period.',
    az: 'Hər rəqəm öz dövrünə aiddir ({periods}); heç biri yanlış deyil, lakin dövrü göstərilmədən sitat gətirilməməlidir.',
  },
  'tally-dates': {
    ar: 'أُحصيت في أوقات مختلفة ({periods})، والعدد يزداد مع الوقت.',
    en: 'They were counted at different times ({periods}), and such a number grows.',
    az: 'Müxtəlif tarixlərdə sayılıb ({periods}) və belə bir say artır.',
  },
  'same-hand': {
    ar: 'أعاد المصدر نفسه نشر نصه بقيمة أخرى؛ فالأحدث يحل محل الأقدم.',
    en: 'The same hand published its text again with another value; the later one replaces the earlier.',
    az: 'Eyni müəllif mətnini başqa rəqəmlə yenidən dərc edib; sonrakı əvvəlkini əvəz edir.',
  },
  'plan-moved': {
    ar: 'كان مقررًا لتاريخ وجرى، أو يُنتظر، في تاريخ آخر.',
    en: 'It was planned for one date and took place, or is now expected, at another.',
    az: 'Bir tarixə planlaşdırılıb, başqa tarixdə baş tutub və ya gözlənilir.',
  },
  'plan-kept': {
    ar: 'مصدر سابق يتحدث عنه كأمر مقرر، ومصدر لاحق يذكر أنه تم.',
    en: 'An earlier source tells of it as planned, a later one that it took place.',
    az: 'Əvvəlki mənbə bunu planlaşdırılmış, sonrakı isə baş tutmuş kimi göstərir.',
  },
  'plan-dropped': {
    ar: 'كان مقررًا، ويقول مصدر إنه لم يتم.',
    en: 'It was planned, and a source says that it did not take place.',
    az: 'Planlaşdırılmışdı, lakin bir mənbə baş tutmadığını bildirir.',
  },
  'put-off': {
    ar: 'لم يتم في موعده وأُجِّل إلى موعد لاحق.',
    en: 'It did not take place when it was due and has been put off.',
    az: 'Vaxtında baş tutmayıb və sonraya təxirə salınıb.',
  },
  itemised: {
    ar: 'العدد المعلن ({claimed}) أكبر مما تذكره المصادر بعنوانه أو بتاريخه ({itemised}).',
    en: 'The number claimed ({claimed}) is more than the sources tell one by one ({itemised}).',
    az: 'Bildirilən say ({claimed}) mənbələrin bir-bir sadaladığından ({itemised}) çoxdur.',
  },
  units: {
    ar: 'تُحصي المصادر أشياء مختلفة أو بوحدات مختلفة.',
    en: 'They count different things, or in different units.',
    az: 'Müxtəlif şeylər və ya müxtəlif vahidlərlə sayılır.',
  },
  flows: {
    ar: 'بعضها للكل وبعضها لجزء منه (كالصادرات أو التجارة غير النفطية).',
    en: 'Some are of the whole and some of a part of it, such as exports or trade without oil.',
    az: 'Bəziləri bütövə, bəziləri isə onun bir hissəsinə aiddir (məsələn, ixrac və ya qeyri-neft ticarəti).',
  },
};

export const conflictWords = {
  none: {
    ar: 'لا تختلف المصادر في شيء يُذكر.',
    en: 'The sources do not disagree on anything that could be told.',
    az: 'Mənbələr arasında fərq aşkar edilməyib.',
  },
  ruled: {
    ar: 'حُسم بحكم مسجَّل.',
    en: 'A recorded verdict has ruled on it.',
    az: 'Qeydə alınmış qərarla həll edilib.',
  },
  itemised: { ar: 'مذكورة بعينها', en: 'told one by one', az: 'bir-bir sadalananlar' },
  planned: { ar: 'مقرر', en: 'planned', az: 'planlaşdırılıb' },
  asserted: { ar: 'تمّ', en: 'took place', az: 'baş tutub' },
  denied: { ar: 'نُفي', en: 'denied', az: 'təkzib edilib' },
} as const satisfies Record<string, Trilingual>;
