import type { OfficeMention, PersonMention, StateMention } from '../core/mention.ts';
import type { Token } from '../core/token.ts';
import { officeById, personById } from '../gazetteer/gazetteer.ts';
import type { NameRules } from '../languages/pack.ts';
import type { Found } from '../text/vocabulary.ts';
import type { FamilyNames } from './family-names.ts';
import type { Memory, Remembered } from './memory.ts';
import { LONGEST_NAME, makeNameEnd, wordsOf } from './name-end.ts';
import type { Sense } from './senses.ts';

/** The office of a counterpart is the office of whoever was named before. */
export const COUNTERPART = 'counterpart';

type Item = Found<Sense>;

export type PersonReader = (
  tokens: readonly Token[],
  items: readonly Item[],
  memory: Memory,
  known: (at: number) => boolean,
  /** The state that the words of an office themselves name. */
  stateWithin: (item: Item) => string | null,
) => (PersonMention | OfficeMention)[];

/**
 * Builds the reader of persons: an office or an honorific, its state on the side where the language
 * puts it, and the name that follows; a known person takes the office beside it; a family name alone
 * is looked up among those already told of.
 */
export const makePersonReader = (
  rules: NameRules,
  romanise: (words: readonly string[]) => string,
  familyNames: FamilyNames,
  /** Folded words behind which an envoy's post stands. */
  posts: ReadonlySet<string>,
  /** Folded words beside an office that its holder has left. */
  former: ReadonlySet<string>,
): PersonReader => {
  const { nameEnd, isCapital } = makeNameEnd(rules);

  return (tokens, items, memory, known, stateWithin) => {
    const starts = new Map(items.map((item): [number, Item] => [item.from, item]));
    const ends = new Map(items.map((item): [number, Item] => [item.to, item]));
    const itemAt = (i: number): Item | undefined => starts.get(i);
    const stateOf = (item: Item | undefined): string | null =>
      item?.sense.type === 'name' && item.sense.form.type === 'state' ? item.sense.form.id : null;
    const personOf = (item: Item | undefined): string | null =>
      item?.sense.type === 'name' && item.sense.form.type === 'person' ? item.sense.form.id : null;
    const officeOf = (item: Item | undefined): string | null =>
      item === undefined
        ? null
        : item.sense.type === 'counterpart'
          ? COUNTERPART
          : item.sense.type === 'name' && item.sense.form.type === 'office'
            ? item.sense.form.id
            : null;
    const isSmall = (item: Item | undefined, ...types: string[]): boolean =>
      item !== undefined && types.includes(item.sense.type);

    const out: (PersonMention | OfficeMention)[] = [];
    const taken = new Set<number>();
    const span = (from: number, to: number) => ({
      from,
      to,
      start: tokens[from]?.start ?? 0,
      end: tokens[to - 1]?.end ?? 0,
    });
    // "His counterpart" holds the office of whoever was named before.
    let lastOffice = memory.last?.office ?? null;
    const push = (mention: PersonMention | OfficeMention): void => {
      const office = mention.office === COUNTERPART ? lastOffice : mention.office;
      if (office !== null) lastOffice = office;
      const holder =
        mention.type === 'office' && office !== null ? memory.holderOf(office, mention.state) : null;
      const party = office !== null && officeById(office)?.rank === 'party' ? { party: true as const } : {};
      const left =
        former.size > 0 &&
        tokens.slice(Math.max(0, mention.from - 1), mention.to + 1).some(({ fold }) => former.has(fold))
          ? { former: true as const }
          : {};
      out.push(
        mention.type === 'person'
          ? { ...mention, office, ...party, ...left }
          : {
              ...mention,
              ...party,
              ...left,
              office: office ?? COUNTERPART,
              state: mention.state ?? holder?.state ?? null,
              ...(holder === null ? {} : { holder: { id: holder.id, name: holder.name } }),
            },
      );
      for (let i = mention.from; i < mention.to; i += 1) taken.add(i);
    };
    /** Whether a known person, whose office a text does not name, held none in the year in which it was written. */
    const isOutOfOffice = (id: string | null, named: string | null): boolean => {
      const held =
        id === null || named !== null || memory.year === null ? [] : (personById(id)?.offices ?? []);
      const year = memory.year ?? 0;
      return (
        held.length > 0 &&
        held.every(({ from, to }) => (to !== null && to < year) || (from !== null && from > year))
      );
    };
    const remember = (keys: readonly string[], person: Remembered): void =>
      memory.remember(
        keys.filter((key) => key.length >= 4),
        person,
      );

    const skipSmall = (at: number, ...types: string[]): number => {
      let i = at;
      for (let item = itemAt(i); isSmall(item, ...types); item = itemAt(i)) i = (item as Item).to;
      return i;
    };

    /** End of the wishes and titles behind a name, which may stand behind a comma ("Joseph R. Biden, Jr."). */
    const behindName = (at: number): number => {
      const end = skipSmall(at, 'epithet');
      if (end > at || !/^[,،]$/.test(tokens[at]?.surface ?? '') || !isSmall(itemAt(at + 1), 'epithet'))
        return end;
      return skipSmall(at + 1, 'epithet');
    };

    /** Where the known family name stands to which given names and initials lead ("Joseph R. Biden"); `at` itself where they lead to none. */
    const familyAt = (at: number): number => {
      if (!rules.capitals || at < 0 || personOf(itemAt(at)) !== null) return at;
      const end = nameEnd(tokens, at, itemAt, known);
      const next = tokens[end]?.surface === '.' && tokens[end - 1]?.surface.length === 1 ? end + 1 : end;
      return end > at && next - at < LONGEST_NAME && personOf(itemAt(next)) !== null ? next : at;
    };

    /** "Ambassador in Paris": the state behind such a word is where an envoy is posted. */
    const isPost = (office: string, from: number, to: number): boolean =>
      posts.size > 0 &&
      officeById(office)?.rank === 'envoy' &&
      (to > from
        ? posts.has(
            tokens
              .slice(from, to)
              .map((token) => token.fold)
              .join(' '),
          )
        : itemAt(to)?.affixes.includes('in') === true);

    for (const item of items) {
      if (taken.has(item.from)) continue;
      let office = officeOf(item);
      const honorific = item.sense.type === 'honorific';
      const personId = personOf(item);
      if (office === null && !honorific && personId === null) continue;

      let from = item.from;
      let to = item.to;
      // "المستشار الألماني": the state that the words of the office themselves name.
      let state = office === null ? null : stateWithin(item);
      if (personId === null) {
        // "Uzbek counterpart", "Küveytin vəliəhdi": the state before.
        if (office !== null && rules.stateStands !== 'after') {
          const before = ends.get(from);
          // "Peru's ambassador that-is-in Chile": he is of the state before the place of his post, which stays a mention of its own.
          const posted =
            stateOf(before) !== null &&
            tokens[from - 1]?.readings.some((reading) => reading.affixes.includes('rel')) === true;
          if (posted) state = stateOf(ends.get((before as Item).from));
          else if (stateOf(before) !== null && !taken.has(from - 1)) {
            state = stateOf(before);
            from = (before as Item).from;
          }
        }
        // "President of the Republic of …", "وزير الخارجية الكويتي": the state behind; then honorifics, then the name.
        let at = skipSmall(to, 'honorific', 'epithet');
        const second = officeOf(itemAt(at));
        if (office === null && second !== null) {
          office = second;
          at = (itemAt(at) as Item).to;
          to = at;
        } else if (office !== null && second !== null && at === to) {
          // "Deputy Prime Minister and Minister…" written side by side: the first counts.
          at = (itemAt(at) as Item).to;
          to = at;
        }
        if (state === null && office !== null && rules.stateStands !== 'before') {
          const linked = skipSmall(at, 'link');
          if (stateOf(itemAt(linked)) !== null && !isPost(office, at, linked)) {
            state = stateOf(itemAt(linked));
            at = (itemAt(linked) as Item).to;
            to = at;
          }
        }
        // "Ambassador of Azerbaijan to Kuwait, X": where he is posted stands between his state and his name.
        const posted = skipSmall(at, 'link');
        if (
          state !== null &&
          posted > at &&
          (stateOf(itemAt(posted)) !== null || itemAt(posted)?.sense.type === 'anaphor')
        )
          at = (itemAt(posted) as Item).to;
        at = skipSmall(at, 'honorific', 'epithet');
        // A further office in apposition: "وزير الخارجية نائب رئيس الوزراء".
        for (let next = officeOf(itemAt(at)); next !== null && office !== null; next = officeOf(itemAt(at))) {
          at = skipSmall((itemAt(at) as Item).to, 'honorific', 'epithet');
        }
        const comma = tokens[at]?.kind === 'mark' && /^[,،]$/.test(tokens[at]?.surface ?? '') ? 1 : 0;
        let nameAt = skipSmall(at + comma, 'honorific');
        if (comma === 1 && personOf(itemAt(nameAt)) === null) {
          // A name between commas: it must close again soon.
          const end = office === null ? nameAt : nameEnd(tokens, nameAt, itemAt, known);
          const closes = /^[,،.]$/.test(tokens[end]?.surface ?? '');
          if (end - nameAt < 2 || !closes) nameAt = -1;
        }
        nameAt = familyAt(nameAt);
        const knownId = nameAt < 0 ? null : personOf(itemAt(nameAt));
        if (knownId !== null) {
          const record = personById(knownId);
          const end = (itemAt(nameAt) as Item).to;
          const person: Remembered = {
            name: record?.name ?? knownId,
            id: knownId,
            office: office ?? record?.offices[0]?.office ?? null,
            state: state ?? record?.state ?? null,
          };
          remember(
            tokens.slice(nameAt, end).map((token) => token.fold),
            person,
          );
          push({
            type: 'person',
            ...span(from, behindName(end)),
            ...person,
            stateNamed: state !== null,
            ...(isOutOfOffice(knownId, office) ? { former: true } : {}),
          });
          continue;
        }
        const end = nameAt < 0 ? nameAt : nameEnd(tokens, nameAt, itemAt, known);
        if (end > nameAt && nameAt >= 0) {
          const words = wordsOf(tokens, nameAt, end);
          const last = tokens[end - 1] as Token;
          const old = memory.recall(last);
          const familiar =
            old?.id != null || office === null || words.length > 1
              ? null
              : familyNames(last.fold, office, state);
          const record = familiar === null ? undefined : personById(familiar);
          const person: Remembered = {
            name: record?.name ?? (old !== null && words.length === 1 ? old.name : romanise(words)),
            id: record?.id ?? old?.id ?? null,
            office: office ?? old?.office ?? null,
            state: state ?? record?.state ?? old?.state ?? null,
          };
          remember([tokens[end - 1]?.fold ?? ''], person);
          push({
            type: 'person',
            ...span(from, behindName(end)),
            ...person,
            stateNamed: state !== null,
          });
          continue;
        }
        if (office === null) continue;
        push({ type: 'office', ...span(from, to), office, state });
        continue;
      }

      // A known person without an office before: perhaps one in apposition behind.
      const record = personById(personId);
      let end = behindName(to);
      const comma = /^[,،]$/.test(tokens[end]?.surface ?? '') ? end + 1 : -1;
      if (comma >= 0) {
        const behind = itemAt(skipSmall(comma, 'link', 'honorific'));
        if (officeOf(behind) !== null && officeOf(behind) !== COUNTERPART) {
          office = officeOf(behind);
          end = (behind as Item).to;
          const linked = skipSmall(end, 'link');
          if (rules.stateStands !== 'before' && stateOf(itemAt(linked)) !== null) {
            state = stateOf(itemAt(linked));
            end = (itemAt(linked) as Item).to;
          }
        }
      }
      const person: Remembered = {
        name: record?.name ?? personId,
        id: personId,
        office: office ?? record?.offices[0]?.office ?? null,
        state: state ?? record?.state ?? null,
      };
      remember(
        tokens.slice(item.from, item.to).map((token) => token.fold),
        person,
      );
      push({
        type: 'person',
        ...span(from, end),
        ...person,
        stateNamed: state !== null,
        ...(isOutOfOffice(personId, office) ? { former: true } : {}),
      });
    }

    // Family names alone, of persons already told of.
    for (let i = 0; i < tokens.length; i += 1) {
      const token = tokens[i] as Token;
      if (token.kind !== 'word' || taken.has(i) || token.fold.length < 4) continue;
      if (itemAt(i) !== undefined && !isSmall(itemAt(i), 'particle')) continue;
      if (rules.capitals ? !isCapital(token) : known(i)) continue;
      const person = memory.recall(token);
      if (person === null) continue;
      memory.last = person;
      push({
        type: 'person',
        ...span(i, i + 1),
        ...person,
        stateNamed: false,
        ...(isOutOfOffice(person.id, null) ? { former: true } : {}),
      });
    }
    out.sort((a, b) => a.from - b.from);
    return out;
  };
};

export type { StateMention };
