import { describe, expect, test } from 'vitest';
import { makeClassReader } from '../../src/claims/lexicon.ts';
import { makeMatcher, makeView } from '../../src/claims/matcher.ts';
import { classesOf, compileRow } from '../../src/claims/pattern.ts';
import { makeSections } from '../../src/claims/sections.ts';
import { formsOf } from '../../src/gazetteer/gazetteer.ts';
import { kinds } from '../../src/kinds/registry.ts';
import { packs } from '../../src/languages/registry.ts';
import { makeMemory } from '../../src/mentions/memory.ts';
import { makeMentionReader } from '../../src/mentions/mentions.ts';
import { makeNumberReader } from '../../src/mentions/numbers/index.ts';
import { makeTimeReader, timeVocabulary } from '../../src/mentions/time/index.ts';
import { makeAffixAnalyser } from '../../src/text/affixes.ts';
import { makeFolder } from '../../src/text/folding.ts';
import { makeTokeniser } from '../../src/text/tokens.ts';

/** Classes that the engine itself looks for: a pack that lacks one loses a faculty. */
const GRAMMAR = [
  'and',
  'in',
  'passing',
  'clause',
  'during',
  'during.visit',
  'during.meeting',
  'during.commission-session',
  'say',
  'not',
  'deny',
  'hope',
  'plan',
  'instrument',
  'instruments',
  'affair',
  'announce',
  'body',
  'calledOff',
  'diplomacy',
  'commentator',
  'namedAfter',
  'partisan',
  'party',
  'press',
  'relative',
  'remarks',
  'thank',
  'theirs',
  'truce',
];

/** The example of a row for a table is a line of one: its first date stands under signing, its second under force. */
const cellsIn = (dates: readonly { readonly from: number }[]) =>
  dates
    .slice(0, 2)
    .map(({ from }, i) => ({ at: from, kind: i === 0 ? 'agreement-signed' : 'agreement-in-force' }));

describe.each(packs.map((pack) => [pack.tag, pack] as const))('the %s pack', (tag, pack) => {
  const fold = makeFolder(pack.folding);
  const affixes = makeAffixAnalyser(pack.affixes);
  const compiled = Object.entries(pack.patterns).flatMap(([kind, rows]) =>
    rows.map((row) => compileRow(kind, row)),
  );
  const literals = new Set(compiled.flatMap(classesOf).filter((name) => name.startsWith('=')));
  const classes = makeClassReader(pack, literals, fold, affixes);
  const mentions = makeMentionReader(pack, formsOf(tag), fold, affixes);
  const time = new Set(timeVocabulary(pack.time, fold, affixes));
  const tokenise = makeTokeniser(
    fold,
    affixes,
    (key) => mentions.has(key) || classes.has(key) || time.has(key),
  );
  const times = makeTimeReader(pack.time, fold, affixes);
  const numbers = makeNumberReader(pack.time, fold, affixes);

  const viewOf = (text: string) => {
    const tokens = tokenise(text);
    const sentence = {
      index: 0,
      paragraph: 0,
      start: 0,
      end: text.length,
      tokens,
      heading: false,
      opens: true,
    };
    const hits = classes(tokens);
    const dates = times(tokens, text, { published: '2024-06-12', previous: null, event: null });
    const counts = numbers(tokens, text).filter(
      (number) => !dates.some((date) => date.from < number.to && number.from < date.to),
    );
    return makeView(
      sentence,
      hits,
      [...mentions(sentence, makeMemory(), (at) => (hits[at]?.length ?? 0) > 0), ...dates, ...counts],
      makeSections()(sentence, hits),
      cellsIn(dates),
    );
  };

  test('has patterns, or a written waiver, for every kind and for no other', () => {
    const lacking = kinds
      .map((kind) => kind.name)
      .filter((name) => (pack.patterns[name]?.length ?? 0) === 0 && (pack.waivers[name] ?? '') === '');
    expect(lacking).toEqual([]);
    const known = new Set(kinds.map((kind) => kind.name));
    expect(Object.keys(pack.patterns).filter((name) => !known.has(name))).toEqual([]);
  });

  test('gives every row an id of its own, named by language and kind', () => {
    const ids = compiled.map(({ row }) => row.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(
      compiled.filter(({ kind, row }) => !row.id.startsWith(`${tag}.${kind}.`)).map(({ row }) => row.id),
    ).toEqual([]);
  });

  test('names no class that its lexicon lacks', () => {
    const names = new Set(Object.keys(pack.lexicon));
    const missing = compiled.flatMap((row) =>
      classesOf(row)
        .filter((name) => !/^[=#]/.test(name) && !names.has(name))
        .map((name) => `${row.row.id}: ${name}`),
    );
    expect(missing).toEqual([]);
  });

  test('fills the classes of the grammar', () => {
    expect(GRAMMAR.filter((name) => (pack.lexicon[name] ?? '').trim() === '')).toEqual([]);
  });

  test.each(compiled.map((row) => [row.row.id, row] as const))('%s matches its example', (_, row) => {
    const found = makeMatcher([row])(viewOf(row.row.example));
    expect(found.length, row.row.example).toBeGreaterThan(0);
    if (row.row.not !== undefined) {
      const view = viewOf(row.row.not);
      const wrong = makeMatcher([row])(view).filter(
        (match) =>
          !row.without.some(
            (node) =>
              node.type === 'class' &&
              view.hits.some((list) => list.some((hit) => node.classes.includes(hit.sense))),
          ) && match.to > 0,
      );
      expect(wrong.length, row.row.not).toBe(0);
    }
  });
});
