/** The contract of a language: what its folder has to fill. Words and patterns are data. */

import type { Modality } from '../core/claim.ts';
import type { LanguageTag, StateCode } from '../core/language.ts';
import type { AnaphorReference } from '../core/mention.ts';
import type { AffixTable } from '../text/affixes.ts';
import type { Paradigm } from '../text/entries.ts';
import type { Folding } from '../text/folding.ts';
import type { TimeWords } from './time-words.ts';

export interface SentenceRules {
  /** Words after which a full stop ends no sentence, without the stop, separated by spaces. */
  readonly abbreviations: string;
}

/**
 * One row of a pattern table.
 *
 * `match` is a sequence over the tokens of a sentence:
 * - `<class>` or `<a|b>`: a word or phrase of a lexicon class
 * - `{state}`, `{person|office}`: a typed mention; `{state:host}` also names the role it fills
 * - `word` or `two words`: these words, whatever affixes they carry
 * - `..` a gap of at most 8 tokens, `..3` at most 3; no gap crosses a hard stop (؛ ; . :)
 * - `<#in-visit>` the head of a line under a heading or label of visits; `<#col-visit>` a date in a column of theirs
 * - `<#tourist>` a number of tourists (a unit of the number words), `<#nth-session>` a session by its ordinal
 * - `x?` optional, `!<class>` the next token must not be of it
 */
export interface PatternRow {
  readonly id: string;
  readonly match: string;
  /** All of these must stand somewhere in the same clause (space-separated elements). */
  readonly with?: string;
  /** None of these may stand within six tokens of it. */
  readonly without?: string;
  /** None of these may stand anywhere in the clause. */
  readonly nowhere?: string;
  /** Affix names that the anchor word must carry / must not carry ("neg", "fut"). */
  readonly affix?: string;
  readonly notAffix?: string;
  /** The modality that the row itself means; otherwise the words around decide. */
  readonly modality?: Modality;
  /** Unit to give to the quantity, if the words leave it out. */
  readonly unit?: string;
  /** Detail to record: `type=state-visit`. */
  readonly detail?: string;
  /** Confidence before context, 0 to 1 (default 0.8). */
  readonly weight?: number;
  /** It counts only where its sentence makes no other claim: what a state merely says is a stance, if it is nothing else. */
  readonly last?: true;
  /** The dates around it are of something else: "visits Oslo on 3 May at the invitation of …" does not say when he was invited. */
  readonly undated?: true;
  /** A sentence that it must match, and where it matters one that it must not. */
  readonly example: string;
  readonly not?: string;
}

/** Kind → rows. */
export type PatternTable = Readonly<Record<string, readonly PatternRow[]>>;

/** A word that names one state and is the capital of another when it is written without its marks. */
export interface Homograph {
  /** How the capital is written with its marks. */
  readonly marked: string;
  /** How the state is written with its marks. */
  readonly unmarked: string;
  readonly state: StateCode;
  readonly capitalOf: StateCode;
}

/** A state whose name or nisba is an ordinary word as well ("Mali" is "financial" in Arabic and in Azerbaijani). */
export interface ShyName {
  readonly state: StateCode;
  /** Words after which it is the state, wherever it stands: entries as in a lexicon. */
  readonly after: string;
  /** Affixes by which it is the state ("in", "to"). */
  readonly affixes: readonly string[];
}

/** Lexicon: class name → entries separated by commas or new lines. */
export type Lexicon = Readonly<Record<string, string>>;

export interface NameRules {
  /** Words that name a state or another's capital; none if left out. */
  readonly homographs?: readonly Homograph[];
  /**
   * Names of affixes that no name of a state carries, no nisba, and no name of a place, where they are others than a
   * state's, separated by spaces; none if left out.
   */
  readonly bare?: { readonly name: string; readonly nisba: string; readonly place?: string };
  /** Names of states that are ordinary words too; none if left out. */
  readonly shy?: readonly ShyName[];
  /** Honorifics that stand before a name and belong to no name: entries as in a lexicon. */
  readonly honorifics: string;
  /** Wishes and titles that follow a name ("God rest his soul") and belong to no name. */
  readonly epithets: string;
  /** Words that may stand inside a name ("bin", "al", "oğlu", "de"). */
  readonly particles: string;
  /** Small words between an office and its state ("of", "of the"). */
  readonly links: string;
  /** Those of them behind which an envoy's post stands, and not his state ("ambassador in Paris"); none if left out. */
  readonly posts?: string;
  /** Words beside an office that its holder has left ("former"): entries as in a lexicon; none if left out. */
  readonly former?: string;
  /** Where the state of an office stands. */
  readonly stateStands: 'before' | 'after' | 'both';
  /** Words for a holder of the same office on the other side ("his counterpart"). */
  readonly counterparts: string;
  /** Names begin with a capital letter. */
  readonly capitals: boolean;
  /** Words that end a name where no capital tells: entries as in a lexicon. */
  readonly stops: string;
  /** Romanisation of the script, letter by letter (`وف$`: at the end of a word), for names that no gazetteer knows. */
  readonly romanise: Readonly<Record<string, string>>;
}

export interface LanguagePack {
  readonly tag: LanguageTag;
  /** ISO 639-3 code for the language detector. */
  readonly iso3: string;
  readonly direction: 'rtl' | 'ltr';
  /** Verbs end the clause: cues of modality follow their trigger, objects stand before it. */
  readonly verbFinal: boolean;
  /** How many words may stand between a negation and what it negates. */
  readonly negationReach: number;
  readonly folding: Folding;
  readonly affixes: AffixTable;
  readonly paradigms: Readonly<Record<string, Paradigm>>;
  readonly sentences: SentenceRules;
  /** The state whose press writes in the language, where it is one alone (ISO 3166-1 alpha-3). */
  readonly home: string | null;
  /** Fifty or so of the commonest small words, by which the language is told. */
  readonly common: string;
  readonly names: NameRules;
  readonly time: TimeWords;
  readonly lexicon: Lexicon;
  /**
   * Words by which instruments, promises and stances are told apart in every language alike: `topic.…` a matter,
   * `form.…` a sort of instrument or mission. The keys are the same in all packs.
   */
  readonly topics: Lexicon;
  /** Anaphors: what they refer to → entries. */
  readonly anaphors: Readonly<Partial<Record<AnaphorReference, string>>>;
  readonly patterns: PatternTable;
  /** Kind → why this language has no pattern for it. */
  readonly waivers: Readonly<Record<string, string>>;
}
