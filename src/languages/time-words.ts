/** The time and number words of a language: data of its pack. Lists are entries as in a lexicon. */

export type TimeUnit = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'decade' | 'century';
export type Season = 'spring' | 'summer' | 'autumn' | 'winter';
export type BoundName = 'more-than' | 'less-than' | 'about';

/** Signs of tense around a date that does not say which way it looks. */
export interface TenseMarks {
  /** Entries. */
  readonly words: string;
  /** Beginnings and endings of folded words, separated by spaces. */
  readonly starts?: string;
  readonly ends?: string;
  /** Affix names in a token's readings. */
  readonly affixes?: string;
}

export interface NumberWords {
  /** Value → entries. */
  readonly cardinals: Readonly<Record<string, string>>;
  readonly ordinals: Readonly<Record<string, string>>;
  /** Hundred and upwards: words that multiply what stands before them. */
  readonly scales: Readonly<Record<string, string>>;
  /** "half", and "quarter" where it makes a number: value → entries. */
  readonly fractions: Readonly<Record<string, string>>;
  /** "five and twenty" (units first, joined by `and`) or "twenty five". */
  readonly unitsFirst: boolean;
  /** Indefinite articles that stand for one before a scale. */
  readonly a: string;
  /** Spoken decimal point. */
  readonly point: string;
  /** A letter written for the decimal point between digits ("4ر4"). */
  readonly decimalLetter: string;
  /** Thousands may stand apart by a plain space ("1 250"). */
  readonly spaceGroups: boolean;
  /** Decimal mark of the language: "." or ",". */
  readonly decimal: string;
  /** Roman numerals are ordinals. */
  readonly roman: boolean;
  /** Unit id → entries (nouns); its own unit for every thing that is counted. */
  readonly units: Readonly<Record<string, string>>;
  /** Units whose plural could be taken for a dual, or whose dual names two known things. */
  readonly undual: string;
  /** Plurals of scales: without a number before them ("thousands") they are no number. */
  readonly scalePlurals: string;
  /** Words that leave a number open ("several hundred"). */
  readonly vague: string;
  /** Words that make the number before them an hour of the day. */
  readonly hours: string;
  /** Words that may stand between a number and its noun. */
  readonly gap: number;
  /** Of several nouns in a row the last is the one counted ("ten university scholarships"). */
  readonly headLast: boolean;
  /** ISO 4217 code → entries, symbols included. */
  readonly currencies: Readonly<Record<string, string>>;
  /** Units that may be counted per day, week, month or year. */
  readonly rated: string;
  readonly rates: Readonly<Partial<Record<TimeUnit, string>>>;
  /** Words that announce a count ("number of"). */
  readonly count: string;
  /** Ending of ordinals that count feminine nouns, and so no day of a month ("الدورة الثالثة في سبتمبر"). */
  readonly noDay?: string;
  /** The affix that a counted noun carries: without it a noun behind a number is not what it counts ("the March 25 meeting"); none if left out. */
  readonly countedAs?: string;
  /** Side on which the noun of a count or an ordinal stands. */
  readonly ordinalNoun: 'before' | 'after';
  /** Nouns that take a bare number behind them as an ordinal ("session 13"): unit ids. */
  readonly numbered: string;
  /** Bound → entries that stand right before the number. */
  readonly before: Readonly<Record<BoundName, string>>;
  /** Side of the number on which the noun of "number of" stands to that word, and on which verbs of exceeding stand. */
  readonly countNoun: 'before' | 'after';
  readonly verbSide: 'before' | 'after';
  /** Bound → verbs of exceeding, which may stand some words away. */
  readonly verbs: Readonly<Record<BoundName, string>>;
  /** Bound → entries that stand right after, with the endings that the counted word must carry. */
  readonly after: readonly { readonly bound: BoundName; readonly words: string; readonly endings: string }[];
  /** Negations that turn "exceeded" into its opposite. */
  readonly not: string;
  /** Units of things that a year may name ("the 2009 visit"). */
  readonly yearNouns: string;
  /** Words that a number never crosses to reach its noun. */
  readonly stops: string;
  /** Forms that look like a numeral with endings and are another word (az "altında", under). */
  readonly notNumbers: string;
  /** Nouns that take a number as a name, not as a count ("Article 5", "Resolution 242", "Vision 2030"). */
  readonly labels: string;
}

export interface TimeWords {
  /** January to December: entries of every naming system. */
  readonly months: readonly string[];
  /** Muharram to Dhu al-Hijja. */
  readonly hijriMonths: readonly string[];
  /** Monday to Sunday. */
  readonly weekdays: readonly string[];
  /** The same as common nouns ("the second Wednesday"), where a name needs its article. */
  readonly weekdayNouns: readonly string[];
  readonly seasons: Readonly<Record<Season, string>>;
  readonly units: Readonly<Record<TimeUnit, string>>;
  /** Plurals that no affix makes. */
  readonly plurals: Readonly<Partial<Record<TimeUnit, string>>>;
  /** Days from the day of publication → entries. */
  readonly days: Readonly<Record<string, string>>;
  /** Tens of a century → entries ("90": "nineties"). */
  readonly decades: Readonly<Record<string, string>>;
  /** `MM-DD`, `easter` or `h:MM-DD[/MM-DD]` (Hijri) → entries. */
  readonly holidays: Readonly<Record<string, string>>;
  /** Classes of small words, which rules name as `<class>`. */
  readonly words: Readonly<Record<string, string>>;
  /** What may follow a number without a space, or after a hyphen: class → forms separated by spaces. */
  readonly suffixes: Readonly<Record<string, string>>;
  /** Letters that may stand glued before a number, separated by spaces. */
  readonly glued: string;
  /** Affix that means "and", and its written form. */
  readonly conjunction: { readonly affix: string; readonly form: string } | null;
  /** Affixes that no numeral, month or weekday carries. */
  readonly foreignAffixes: string;
  /** Month and weekday names begin with a capital letter. */
  readonly capitals: boolean;
  /** The verb stands at the end of its clause. */
  readonly verbFinal: boolean;
  readonly future: TenseMarks;
  readonly past: TenseMarks;
  /** The grammar: see src/mentions/time/grammar.ts for how a rule is written. */
  readonly rules: readonly string[];
  readonly numbers: NumberWords;
}
