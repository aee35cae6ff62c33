import type { Attribute } from '../core/finding.ts';
import type { Decision } from '../core/verdict.ts';
import type { ReviewNeed } from '../dossier/review.ts';
import type { Trilingual } from '../kinds/kind.ts';

/** Everything that a review says in its own voice. `{…}` is filled. */
export const reviewWords = {
  none: {
    ar: 'لا شيء ينتظر المراجعة.',
    en: 'Nothing is open for review.',
    az: 'Nəzərdən keçiriləsi heç nə qalmayıb.',
  },
  nothingTold: {
    ar: 'لا يذكر أيٌّ من المصادر المحفوظة شيئًا عن {states}، فلا شيء للمراجعة بعد.',
    en: 'No source of the store tells anything of {states}: there is nothing to review yet.',
    az: 'Saxlanılan mənbələrin heç birində {states} barədə məlumat yoxdur: hələ nəzərdən keçiriləsi heç nə yoxdur.',
  },
  skipped: {
    ar: 'لم يبقَ سوى ما تُرك.',
    en: 'Only what was skipped is left.',
    az: 'Yalnız ötürülənlər qalıb.',
  },
  summary: {
    ar: 'سُجّلت أحكام: {made}؛ بقي مفتوحًا: {open}.',
    en: 'Verdicts recorded: {made}; still open: {open}.',
    az: 'Qeydə alınan qərarlar: {made}; açıq qalan: {open}.',
  },
  recorded: { ar: 'سُجّل', en: 'Recorded', az: 'Qeydə alındı' },
  undone: { ar: 'أُلغي', en: 'Undone', az: 'Ləğv edildi' },
  nothingToUndo: {
    ar: 'لا حكم في هذه الجلسة يمكن إلغاؤه.',
    en: 'There is no verdict of this session to undo.',
    az: 'Bu sessiyada ləğv ediləsi qərar yoxdur.',
  },
  noKey: {
    ar: 'لا عمل هنا للمفتاح {key}.',
    en: 'The key {key} does nothing here.',
    az: '{key} düyməsi burada heç nə etmir.',
  },
  reason: {
    ar: 'السبب (Enter: «{default}»)',
    en: 'Reason (Enter: "{default}")',
    az: 'Səbəb (Enter: «{default}»)',
  },
  change: {
    ar: 'التصحيح، مثل {example}؛ Enter وحده: عودة',
    en: 'Correction, for example {example}; Enter alone: back',
    az: 'Düzəliş, məsələn {example}; tək Enter: geri',
  },
  /** The reason where none is given. */
  reviewed: { ar: 'روجع', en: 'reviewed', az: 'nəzərdən keçirilib' },
  takenBack: {
    ar: 'أُلغي أثناء المراجعة',
    en: 'taken back in review',
    az: 'nəzərdən keçirilərkən geri götürülüb',
  },
  more: { ar: 'ومزيد: {n}', en: 'and {n} more', az: 'daha {n}' },
  first: { ar: 'الأول', en: 'First', az: 'Birinci' },
  second: { ar: 'الثاني', en: 'Second', az: 'İkinci' },
  rest: { ar: 'بقية ما يُروى عنه', en: 'The rest of the finding', az: 'Qeydin qalan hissəsi' },
  odd: { ar: 'المختلف عنها', en: 'The one that differs', az: 'Fərqlənən' },
  toldIn: { ar: 'عدد الوقائع', en: 'findings', az: 'qeydlərin sayı' },
  source: { ar: 'المصدر', en: 'Source', az: 'Mənbə' },
  unnamed: { ar: 'بلا عنوان', en: 'untitled', az: 'başlıqsız' },
  stands: { ar: 'قائم', en: 'standing', az: 'qüvvədədir' },
  isUndone: { ar: 'مُلغى', en: 'undone', az: 'ləğv edilib' },
  emptyLog: {
    ar: 'لم يُصدر أحد حكمًا بعد.',
    en: 'Nobody has decided anything yet.',
    az: 'Hələ heç bir qərar verilməyib.',
  },
  read: { ar: 'كيف قُرئ', en: 'how it was read', az: 'necə oxunub' },
  surroundings: { ar: 'في موضعه', en: 'in its place', az: 'mətndə' },
} as const satisfies Record<string, Trilingual>;

/** What each key does, as the line of keys says it. */
export const keyWords = {
  choose: { ar: 'هذه القيمة', en: 'this value', az: 'bu dəyər' },
  accept: { ar: 'صحيح', en: 'accept', az: 'düzdür' },
  same: { ar: 'أمر واحد', en: 'same', az: 'eynidir' },
  split: { ar: 'أمران', en: 'different', az: 'fərqlidir' },
  onePerson: { ar: 'شخص واحد', en: 'same person', az: 'eyni şəxs' },
  twoPersons: { ar: 'شخصان', en: 'two persons', az: 'iki şəxs' },
  cannotTell: { ar: 'لا يُعرف', en: 'cannot be told', az: 'məlum deyil' },
  reject: { ar: 'مرفوض', en: 'reject', az: 'rədd et' },
  edit: { ar: 'تصحيح', en: 'edit', az: 'düzəlt' },
  why: { ar: 'لماذا', en: 'why', az: 'niyə' },
  skip: { ar: 'اتركه', en: 'skip', az: 'ötür' },
  undo: { ar: 'إلغاء الأخير', en: 'undo', az: 'geri al' },
  quit: { ar: 'خروج', en: 'quit', az: 'çıx' },
} as const satisfies Record<string, Trilingual>;

export const needWords: Readonly<Record<ReviewNeed, Trilingual>> = {
  contradiction: { ar: 'تعارض', en: 'Contradiction', az: 'Ziddiyyət' },
  unsure: { ar: 'قراءة غير مؤكدة', en: 'Uncertain reading', az: 'Qeyri-müəyyən oxunuş' },
  inferred: { ar: 'تاريخ مستنتج', en: 'Inferred date', az: 'Nəticə çıxarılmış tarix' },
  name: { ar: 'اسمان متقاربان', en: 'Names half alike', az: 'Oxşar adlar' },
  double: { ar: 'تكرار محتمل', en: 'Possible double', az: 'Mümkün təkrar' },
  mixed: { ar: 'خلط محتمل', en: 'Possible mixture', az: 'Mümkün qarışıqlıq' },
};

/** What a contradiction asks. */
export const contradictionWords: Readonly<Record<Attribute, Trilingual>> = {
  time: { ar: 'أيّ التواريخ هو الصحيح؟', en: 'Which date holds?', az: 'Hansı tarix düzgündür?' },
  quantity: { ar: 'أيّ الأرقام هو الصحيح؟', en: 'Which figure holds?', az: 'Hansı rəqəm düzgündür?' },
  place: { ar: 'أيّ الأماكن هو الصحيح؟', en: 'Which place holds?', az: 'Hansı yer düzgündür?' },
  ordinal: {
    ar: 'أيّ رقم للدورة هو الصحيح؟',
    en: 'Which number of the session holds?',
    az: 'İclasın hansı nömrəsi düzgündür?',
  },
  modality: { ar: 'أيّ القولين هو الصحيح؟', en: 'Which of the two holds?', az: 'İkisindən hansı düzgündür?' },
};

/** What everything else asks. */
export const questionWords: Readonly<Record<Exclude<ReviewNeed, 'contradiction'>, Trilingual>> = {
  unsure: {
    ar: 'هل هذا ما تقوله الكلمات؟ (الثقة: {confidence})',
    en: 'Is this what the words say? (confidence: {confidence})',
    az: 'Sözlər bunu deyir? (əminlik: {confidence})',
  },
  inferred: {
    ar: 'لا يذكر هذا التاريخَ أيُّ مصدر صراحةً ({anchor}). هل هو صحيح؟',
    en: 'No source states this date ({anchor}). Does it hold?',
    az: 'Bu tarixi heç bir mənbə birbaşa demir ({anchor}). Düzgündür?',
  },
  name: {
    ar: 'هل هما شخص واحد؟ (تشابه الاسمين: {confidence})',
    en: 'Are these two one person? (likeness of the names: {confidence})',
    az: 'Bu ikisi eyni şəxsdir? (adların oxşarlığı: {confidence})',
  },
  double: { ar: 'هل هما أمر واحد؟', en: 'Are these two one?', az: 'Bu ikisi eyni hadisədir?' },
  mixed: {
    ar: 'هل يتحدث المختلف عن الأمر نفسه؟',
    en: 'Is the one that differs about the same thing?',
    az: 'Fərqlənən də eyni şey haqqındadır?',
  },
};

/** What a person did, in the log. */
export const actionWords: Readonly<Record<Decision['action'], Trilingual>> = {
  accept: { ar: 'قَبِل', en: 'accepted', az: 'qəbul etdi' },
  reject: { ar: 'رفض', en: 'rejected', az: 'rədd etdi' },
  correct: { ar: 'صحّح', en: 'corrected', az: 'düzəltdi' },
  prefer: { ar: 'رجّح', en: 'preferred', az: 'üstün tutdu' },
  merge: { ar: 'عدّها أمرًا واحدًا', en: 'held to be one', az: 'bir saydı' },
  split: { ar: 'عدّها أمورًا مختلفة', en: 'held to be different', az: 'fərqli saydı' },
  same: { ar: 'اسمان لواحد', en: 'names of one', az: 'eyninin adları' },
  different: { ar: 'اسمان لاثنين', en: 'names of two', az: 'fərqlilərin adları' },
  unsure: {
    ar: 'اسمان لا يُعرف أهما لواحد',
    en: 'names of which it cannot be told',
    az: 'adlar, məlum deyil',
  },
  rate: { ar: 'قيّم مصدرًا', en: 'rated a source', az: 'mənbəni qiymətləndirdi' },
  undo: { ar: 'ألغى حكمًا', en: 'undid a verdict', az: 'qərarı ləğv etdi' },
};

/** Where an inferred date comes from, where nothing says. */
export const noAnchor: Trilingual = { ar: 'مستنتج', en: 'inferred', az: 'nəticə çıxarılıb' };
