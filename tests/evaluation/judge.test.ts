import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/core/claim.ts';
import { figuresOf } from '../../src/evaluation/figures.ts';
import { bodyOf, type GoldFact } from '../../src/evaluation/gold.ts';
import { judge } from '../../src/evaluation/judge.ts';
import { claim, document, fact, TEXT } from './samples.ts';

const met = fact({ kind: 'meeting', cue: 'ministers of Malaysia and Jordan met', date: '2022-03-03' });
const metWords = 'met in Geneva on 3 March 2022';

const outcomes = (facts: readonly GoldFact[], claims: readonly Claim[]) => {
  const judged = judge(document(facts), claims);
  return {
    facts: judged.facts.map(({ outcome }) => outcome),
    claims: judged.claims.map(({ outcome }) => outcome),
  };
};

describe('right is kind, states, date and modality', () => {
  test.each<[string, Partial<Claim> & { date?: string | null }, string]>([
    ['all equal', {}, 'right'],
    ['the states in another order', { states: ['MYS', 'JOR'] }, 'right'],
    ['a date in doubt', { date: '2022-03-03~' }, 'right'],
    ['another date', { date: '2022-03' }, 'wrong'],
    ['no date', { date: null }, 'wrong'],
    ['another modality', { modality: 'planned' }, 'wrong'],
    ['half of the states', { states: ['JOR'] }, 'wrong'],
    ['one state more', { states: ['CHE', 'JOR', 'MYS'] }, 'wrong'],
    ['less than half of the states', { states: ['CHE', 'FRA', 'JOR'] }, 'missed'],
    ['another kind', { kind: 'visit' }, 'missed'],
    ['no state', { states: [] }, 'missed'],
  ])('%s', (_, parts, outcome) => {
    const made = claim({ kind: 'meeting', words: metWords, date: '2022-03-03', ...parts });
    expect(outcomes([met], [made])).toEqual({
      facts: [outcome],
      claims: [outcome === 'missed' ? 'spurious' : outcome],
    });
  });

  test('a date that the gold leaves open is not scored', () => {
    const open = fact({ kind: 'meeting', cue: 'ministers of Malaysia and Jordan met' });
    const made = claim({ kind: 'meeting', words: metWords, date: '1999' });
    expect(outcomes([open], [made]).facts).toEqual(['right']);
  });
});

describe('evidence', () => {
  test('counts in the sentence of the cue and nowhere else, but for the sentences of "also"', () => {
    const elsewhere = claim({ kind: 'meeting', words: 'signed two protocols', date: '2022-03-03' });
    expect(outcomes([met], [elsewhere]).facts).toEqual(['missed']);
    expect(outcomes([{ ...met, also: ['two protocols'] }], [elsewhere]).facts).toEqual(['right']);
  });

  test('counts anywhere for a cue that stands nowhere', () => {
    const lost = fact({ kind: 'mission-opened', cue: 'not in the text' });
    const made = claim({ kind: 'mission-opened', words: 'opened an embassy' });
    expect(outcomes([lost], [made]).facts).toEqual(['right']);
  });

  test('is placed in UTF-16 units after a letter that takes two', () => {
    const again = fact({ kind: 'meeting', cue: 'will meet again in May', modality: 'planned' });
    const made = claim({ kind: 'meeting', words: 'again in May', modality: 'planned' });
    expect(outcomes([again], [made]).facts).toEqual(['right']);
    const next = claim({ kind: 'meeting', words: 'Malaysia opened', modality: 'planned' });
    expect(outcomes([again], [next]).facts).toEqual(['missed']);
  });

  test('that does not stand where it says is ungrounded, and tells nothing', () => {
    const made = claim({ kind: 'meeting', words: metWords, date: '2022-03-03' });
    const moved = { ...made, evidence: { ...made.evidence, start: made.evidence.start + 1 } };
    const judged = judge(document([met]), [moved]);
    expect(judged.claims[0]).toMatchObject({ grounded: false, outcome: 'spurious' });
    expect(judged.facts[0]?.outcome).toBe('missed');
  });
});

describe('one fact, one claim', () => {
  test('the right claim takes the fact from an earlier wrong one, which is held against the reading', () => {
    const wrong = claim({ kind: 'meeting', words: metWords, date: '2022' });
    const right = claim({ kind: 'meeting', words: metWords, date: '2022-03-03' });
    expect(outcomes([met], [wrong, right])).toEqual({ facts: ['right'], claims: ['spurious', 'right'] });
  });

  test('equal states go before equal dates', () => {
    const dated = claim({ kind: 'meeting', words: metWords, date: '2022-03-03', states: ['JOR'] });
    const paired = claim({ kind: 'meeting', words: metWords, date: '2022' });
    expect(outcomes([met], [dated, paired]).claims).toEqual(['spurious', 'wrong']);
  });

  test('two facts in one sentence need two claims', () => {
    const signed = fact({ kind: 'agreement-signed', cue: 'signed two protocols' });
    const one = claim({ kind: 'agreement-signed', words: 'signed two protocols' });
    expect(outcomes([signed, signed], [one]).facts).toEqual(['right', 'missed']);
    expect(outcomes([signed, signed], [one, one]).facts).toEqual(['right', 'right']);
  });

  test('a repetition is aside: as dated as the first telling or not dated, anywhere in the text', () => {
    const first = claim({ kind: 'meeting', words: metWords, date: '2022-03-03' });
    const again = claim({ kind: 'meeting', words: 'two protocols', date: '2022-03-03' });
    const bare = claim({ kind: 'meeting', words: 'meet again' });
    const other = claim({ kind: 'meeting', words: 'meet again', date: '2022-05' });
    expect(outcomes([met], [first, again, bare, other]).claims).toEqual([
      'right',
      'aside',
      'aside',
      'spurious',
    ]);
  });
});

test('a fact that readers disagree about is neither asked for nor held against a reading', () => {
  const perhaps = { ...met, optional: true };
  const told = claim({ kind: 'meeting', words: metWords, date: '1999' });
  expect(outcomes([perhaps], [told]).claims).toEqual(['aside']);
  expect(figuresOf([judge(document([perhaps]), [told])], 'kind')[0]).toMatchObject({
    gold: 0,
    claims: 1,
    counted: 0,
    found: 0,
  });
});

test('a kind that nobody was asked for counts only where the gold has it', () => {
  const exists = claim({ kind: 'commission-status', words: 'two protocols' });
  expect(outcomes([met], [exists]).claims).toEqual([]);
  const asked = fact({ kind: 'commission-status', cue: 'opened an embassy' });
  expect(outcomes([asked], [exists]).claims).toEqual(['spurious']);
});

test('figures: all first, then groups by name; repetitions count in no precision', () => {
  const signed = fact({ kind: 'agreement-signed', cue: 'signed two protocols' });
  const judged = judge(document([met, signed]), [
    claim({ kind: 'meeting', words: metWords, date: '2022' }),
    claim({ kind: 'meeting', words: metWords }),
    claim({ kind: 'visit', words: 'opened an embassy' }),
  ]);
  const [all, ...kinds] = figuresOf([judged], 'kind');
  expect(all).toMatchObject({ of: 'all', gold: 2, claims: 3, counted: 2, found: 1, right: 0 });
  expect(all?.foundRatios).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 });
  expect(all?.rightRatios).toEqual({ precision: 0, recall: 0, f1: 0 });
  expect(kinds.map(({ of }) => of)).toEqual(['agreement-signed', 'meeting', 'visit']);
  expect(figuresOf([judged], 'language').map(({ of }) => of)).toEqual(['all', 'en']);
  expect(figuresOf([judged], 'document').map(({ of }) => of)).toEqual(['all', '001']);
});

test('the text of a document begins after its front matter, with its line ends', () => {
  expect(bodyOf(`---\r\nlanguage: en\r\n--- \r\n${TEXT}\r\n`)).toBe(`${TEXT}\r\n`);
  expect(bodyOf(TEXT)).toBe(TEXT);
  expect(bodyOf('--- no block\n')).toBe('--- no block\n');
});
