/** Letters as sounds. A sound is one sign; capitals stand for sounds that take two letters in English (S sh, C ch, J j, Z zh, X kh, G gh, T th). */

/** Cyrillic letters (Russian, Ukrainian, Azerbaijani) in Latin spelling as English writes them, longest first. */
export const cyrillicLatin: Readonly<Record<string, string>> = {
  дж: 'j',
  жд: 'zhd',
  кс: 'x',
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  ё: 'yo',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  і: 'i',
  ї: 'yi',
  є: 'ye',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  ў: 'w',
  ә: 'a',
  ғ: 'gh',
  ҝ: 'g',
  қ: 'g',
  һ: 'h',
  ө: 'o',
  ү: 'u',
  ҹ: 'j',
  ј: 'y',
};

/** Letters that Cyrillic writes for a sound of its own and for another that it lacks: Гейдар is Heydar, Халид is Khalid and Хасан Hasan. */
export const cyrillicAlso: Readonly<Record<string, string>> = { г: 'h', х: 'h', в: 'w', у: 'w' };

/** Azerbaijani letters in English spelling. */
export const azerbaijaniLatin: Readonly<Record<string, string>> = {
  ə: 'a',
  x: 'kh',
  c: 'j',
  ç: 'ch',
  ş: 'sh',
  ğ: 'gh',
  q: 'g',
  ı: 'i',
  ö: 'o',
  ü: 'u',
  j: 'zh',
};

/** Letters that tell a name written in Azerbaijani. */
export const azerbaijaniSigns = 'əğışıİ';

/** Runs of Latin letters and their sounds, longest first; `c+eiy` only before one of these. */
export const latinSounds: Readonly<Record<string, string>> = {
  george: 'JorJ',
  tsch: 'C',
  ques: 'k',
  que: 'k',
  dsch: 'J',
  shch: 'S',
  sch: 'S',
  tch: 'C',
  dzh: 'J',
  chr: 'kr',
  ch: 'C',
  sh: 'S',
  kh: 'X',
  gh: 'G',
  zh: 'Z',
  dj: 'J',
  th: 'T',
  dh: 'T',
  ph: 'f',
  ck: 'k',
  qu: 'k',
  ou: 'u',
  oo: 'u',
  ee: 'i',
  ea: 'i',
  ae: 'e',
  ei: 'ey',
  ai: 'ay',
  'c+eiy': 's',
  c: 'k',
  j: 'J',
  x: 'ks',
  š: 'S',
  ş: 'S',
  ș: 'S',
  č: 'C',
  ç: 'C',
  ć: 'C',
  ž: 'Z',
  ğ: 'G',
  ģ: 'G',
  ə: 'a',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  ß: 's',
  æ: 'e',
  œ: 'e',
  đ: 'd',
  ð: 'T',
  þ: 'T',
  ñ: 'n',
};

/** What it costs that two sounds differ, both ways: the cheaper, the oftener one is written for the other. */
export const soundCosts = `
0.1 ae ei ou iy qk Gq Gg
0.15 gq uw vw Tt sT
0.2 sz SC kX
0.25 hX SX JZ Jy Gh
0.3 gJ oa gk qX CX kG zJ sC Zz Td Tz
0.4 bp td fv yJ gh CJ SZ Js
0.45 ai eo eu vb
0.6 au iu io ey uv ow
`;

/** What it costs that a sound is written on one side alone. */
export const loneSounds = { vowel: 0.35, weak: 0.35, consonant: 1 } as const;
export const vowels = 'aeiou';
/** Sounds that are often not written. */
export const weakSounds = 'hyw';

/** Arabic letters that are levelled before two Arabic words are compared. */
export const arabicLevels: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ة: 'ه',
  ء: '',
  ک: 'ك',
  ی: 'ي',
  ھ: 'ه',
  ہ: 'ه',
};

/** What it costs that two Arabic letters differ: foreign sounds are written with several. */
export const arabicCosts = `
0.1 گك پب ڤف چج ژز
0.2 غق هح اه
0.3 غج كق تط ذز ظض غك وف غگ جگ
0.4 سص ثس ثت دض زظ دذ
0.5 اع اي
0.6 حخ اوش
`;
/** What it costs that an Arabic letter stands on one side alone: ا is often left out, و and ي tell names apart. */
export const arabicLone: Readonly<Record<string, number>> = { ا: 0.5, و: 0.9, ي: 0.8, ه: 0.8, ع: 0.9 };

/** Arabic letters as sounds, for comparing with the sounds of other scripts; ع is not heard there. */
export const arabicSounds: Readonly<Record<string, string>> = {
  تش: 'C',
  دج: 'J',
  ا: 'a',
  أ: 'a',
  إ: 'i',
  آ: 'a',
  ى: 'a',
  ة: 'a',
  ب: 'b',
  پ: 'b',
  ت: 't',
  ث: 'T',
  ج: 'J',
  چ: 'C',
  ح: 'h',
  خ: 'X',
  د: 'd',
  ذ: 'T',
  ر: 'r',
  ز: 'z',
  ژ: 'Z',
  س: 's',
  ش: 'S',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  ع: '',
  غ: 'G',
  ف: 'f',
  ڤ: 'v',
  ق: 'q',
  ك: 'k',
  ک: 'k',
  گ: 'g',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  و: 'w',
  ي: 'y',
  ی: 'y',
  ئ: 'y',
  ؤ: 'w',
  ء: '',
};

/** What differs between an Arabic writing and another beside `soundCosts`: p and v are written b and f, long vowels w and y. */
export const crossCosts = `
0.1 fv pb wu yi Gg
0.15 wo we ye qg kg Jg Tz
0.25 JG JZ CS
`;

/** Lone sounds between Arabic and another script: short vowels are not written, long ones are. */
export const crossLone = { vowel: 0.2, weak: 0.6, consonant: 1 } as const;

/** Classes of sounds for the keys of an index; a sound of two classes makes two keys, an empty class is not written. */
export const soundClasses: Readonly<Record<string, string>> = {
  b: 'b',
  p: 'b',
  v: 'f,',
  f: 'f',
  w: ',f',
  m: 'm',
  n: 'n',
  l: 'l',
  r: 'r',
  t: 't',
  d: 't',
  T: 't,s',
  s: 's',
  z: 's',
  S: 's',
  C: 's',
  Z: 's,k',
  J: 'k,s',
  k: 'k',
  g: 'k',
  q: 'k',
  G: 'k',
  X: 'k,',
  h: ',k',
};
export const arabicClasses: Readonly<Record<string, string>> = {
  ب: 'b',
  پ: 'b',
  ف: 'f',
  ڤ: 'f',
  م: 'm',
  ن: 'n',
  ل: 'l',
  ر: 'r',
  ت: 't',
  ط: 't',
  د: 't',
  ض: 't',
  ث: 't,s',
  ذ: 't,s',
  ظ: 't,s',
  س: 's',
  ص: 's',
  ز: 's',
  ش: 's',
  چ: 's',
  ژ: 's',
  ج: 'k,s',
  ك: 'k',
  ق: 'k',
  غ: 'k',
  گ: 'k',
  خ: 'k',
  ح: '',
  ه: '',
  و: ',f',
};
