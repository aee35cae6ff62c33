/** What a claim kind declares. One file a kind; the registry gives their order. */

export type Section =
  | 'foundations'
  | 'political'
  | 'mechanisms'
  | 'legal'
  | 'economy'
  | 'people'
  | 'multilateral';

/** Text in the three languages of the interface. */
export interface Trilingual {
  readonly ar: string;
  readonly en: string;
  readonly az: string;
}

/**
 * Which states a claim of the kind has:
 * - `pair`: two, and the second is understood from the document where a text leaves it out
 * - `several`: two or more, where a list of states acts together
 * - `one`: one state alone (its independence, its membership, its ruler's death)
 * - `holders`: whoever holds a stance, and whom it concerns
 */
export type PartyRule = 'pair' | 'several' | 'one' | 'holders';

export interface RoleRule {
  readonly name: string;
  readonly types: readonly (
    | 'person'
    | 'office'
    | 'state'
    | 'organisation'
    | 'carrier'
    | 'honour'
    | 'place'
    | 'instrument'
    | 'mission'
    | 'body'
  )[];
  /** It identifies the event. */
  readonly identifies: boolean;
  /** Offices that play it: whoever holds another does not. */
  readonly offices?: readonly string[];
  /** Several may play it (participants, carriers); otherwise the nearest does. */
  readonly many: boolean;
}

export interface Kind {
  readonly name: string;
  readonly section: Section;
  readonly parties: PartyRule;
  readonly roles: readonly RoleRule[];
  /**
   * What makes two claims of this kind speak of one event, beside the states. `title`: the instrument they name;
   * `matter`: what they are about; `once`: it can happen to the states a single time.
   */
  readonly identity: readonly (
    | 'time'
    | 'roles'
    | 'title'
    | 'ordinal'
    | 'place'
    | 'quantity'
    | 'matter'
    | 'once'
  )[];
  /** How two claims of one event can conflict. */
  readonly conflicts: readonly ('time' | 'quantity' | 'place' | 'modality')[];
  /** A capital named beside it is where it happened, and no party to it. */
  readonly venue: boolean;
  /** Undated, it takes the date of the visit, session or meeting that it is told of. */
  readonly inherits: boolean;
  /** It is an occasion that dates what is told of it. */
  readonly occasion: boolean;
  /** One claim for each date of a list ("in 2006, 2008 and 2010"). */
  readonly repeats: boolean;
  /** One claim for each instrument of a list. */
  readonly itemises: boolean;
  /** A number is part of its meaning; its unit if the words give none. */
  readonly unit: string | null;
  /** A state of affairs: a date only if the words tie one to it. */
  readonly standing: boolean;
  /** A date ahead of the document is when it is due, not when it was made. */
  readonly forward: boolean;
  /** It is said rather than done: voiced at a dated meeting, call or statement, it has that date. */
  readonly voiced: boolean;
  /** A count that stands when it is told: without a date of its own it has that of its document. */
  readonly counted?: true;
  /** A figure of a period: without one of its own it is of the period that its document last gave a figure for. */
  readonly periodic?: true;
  /**
   * Told of one state alone, it belongs to relations only where its sentence names another state or an
   * organisation (`named`), or where somebody plays its first role (`played`). Everything else is politics at home.
   */
  readonly abroad: 'named' | 'played' | null;
  /** Whose state its place is in: the other side's (a visit, an embassy), or that of who does it (an invitation). */
  readonly actor?: 'away' | 'home';
  /** It lasts for days: of an arrival and a stay the stay is when it was. */
  readonly lasts?: true;
  /** It is a number of findings of this kind. */
  readonly counts?: string;
  /** It is a jubilee of a finding of this kind. */
  readonly marks?: string;
  /** Whose anniversaries a desk keeps: every year, every fifth, or every fifth of the first of them alone. */
  readonly jubilees?: 'yearly' | 'fifth' | 'fifth-of-first';
  /** Every dossier should know of it, where a store is too small to tell what is usual. */
  readonly wanted?: true;
  /** Each of two states does it at the other: told of one side alone, the other is missing. */
  readonly mutual?: true;
  /** Events that sources call by its name though they are something else. */
  readonly mistaken?: readonly string[];
  /** PLOVER event type, CAMEO root or code, Goldstein value (−10 to 10), where one exists. */
  readonly plover: string | null;
  readonly cameo: string | null;
  readonly goldstein: number | null;
  readonly label: Trilingual;
  /**
   * A line of a dossier, as a noun phrase: `{slot}` is filled, `[…{slot}]` left out where the slot is empty,
   * `{a|b}` the first that is not. It asserts nothing ("Signing", not "Signed"): the same line may be planned or denied.
   * Of a visit, `people` are the visitors and `holder` the host; of an invitation, message or honour, who gets it and who gives it. Slots: people, holder, place, title, quote, quantity, flow, trade, ordinal, orgs, carriers, honours, states, sender, type, trend.
   */
  readonly caption: Trilingual;
  readonly example: Trilingual;
}
