import { describe, expect, test } from 'vitest';
import { correctionFrom, exampleFor, isKnownState } from '../../src/cli/review/edit.ts';
import { keysOf, wishOf } from '../../src/cli/review/keys.ts';
import { markedQuote, penFor } from '../../src/cli/review/marking.ts';
import type { ReviewItem } from '../../src/dossier/review.ts';
import { claimOf } from '../dossier/dossier-of.ts';

describe('a line that puts right', () => {
  const bare = claimOf('a', '1994');
  const counted = claimOf('a', null, { quantity: { value: 5, bound: 'about', unit: 'vessel' } });

  test.each<[string, object]>([
    ['time=1994-10-10', { time: '1994-10-10' }],
    ['TIME = ٢٠٢٠-١١', { time: '2020-11' }],
    ['time=', { time: null }],
    ['time=-', { time: null }],
    ['time=202x', { time: '202X' }],
    ['quantity=>1,500 vessel', { quantity: { value: 1500, bound: 'more-than', unit: 'vessel' } }],
    ['quantity=~٢٫٥ USD', { quantity: { value: 2.5, bound: 'about', unit: 'USD' } }],
    ['quantity=', { quantity: null }],
    ['states=Finland,السويد', { states: ['FIN', 'SWE'] }],
    ['place=سانتياغو; modality=planned', { place: 'capital:CHL', modality: 'planned' }],
    ['place=Valparaíso', { place: 'Valparaíso' }],
    ['kind=visit', { kind: 'visit' }],
  ])('%s', (line, correction) => expect(correctionFrom(line, bare)).toEqual(correction));

  test('bound and unit stay as they were', () => {
    expect(correctionFrom('quantity=7', counted)).toEqual({
      quantity: { value: 7, bound: 'about', unit: 'vessel' },
    });
    expect(correctionFrom('quantity==7', counted)).toMatchObject({ quantity: { bound: 'exact' } });
  });

  test.each([
    ['time', /"time" gives no value/],
    ['time=1994-02-30', /no date of the calendar/],
    ['quantity=many', /"many" is no number/],
    ['quantity=1,50 USD', /"1,50" is no number/],
    ['quantity=5% USD', /"5%" is no number/],
    ['quantity=5', /needs a unit/],
    ['states=Finland,Atlantis', /"Atlantis" is no code of a state/],
    ['states=', /one state or several/],
    ['modality=maybe', /no modality/],
    ['title=x', /nothing called "title"/],
    [';', /Nothing is corrected/],
  ])('%s is refused', (line, says) => expect(() => correctionFrom(line, bare)).toThrow(says));

  test('the example is of the claim itself', () => {
    expect(exampleFor(bare)).toBe('time=1994');
    expect(correctionFrom(exampleFor(counted), counted)).toHaveProperty('time');
  });

  test('a code is one of the gazetteer', () => {
    expect(['FIN', 'fin', 'FI', 'Finland', 'XXX', ''].map(isKnownState)).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('keys', () => {
  const claim = claimOf('a', '1994');
  const item = (decisions: ReviewItem['decisions'], corrects: ReviewItem['corrects'] = null): ReviewItem => ({
    id: 'x',
    need: 'double',
    kind: 'meeting',
    states: ['CHL', 'FIN'],
    about: null,
    conflict: null,
    findings: [],
    sides: [],
    decisions,
    corrects,
  });
  const pair = item([
    { action: 'merge', claims: [claim] },
    { action: 'split', claims: [claim] },
  ]);
  const choice = item(Array.from({ length: 12 }, () => ({ action: 'prefer' as const, claim })));
  const reading = item(
    [
      { action: 'accept', claim },
      { action: 'reject', claim },
    ],
    claim,
  );

  test.each<[string, ReviewItem, string]>([
    ['a', pair, 'merge'],
    ['A', pair, 'merge'],
    ['d', pair, 'split'],
    ['ش', pair, 'merge'],
    ['ي', pair, 'split'],
    ['r', pair, 'unknown'],
    ['e', pair, 'unknown'],
    ['1', pair, 'unknown'],
    ['1', choice, 'prefer'],
    ['٩', choice, 'prefer'],
    ['0', choice, 'unknown'],
    ['a', choice, 'unknown'],
    ['a', reading, 'accept'],
    ['r', reading, 'reject'],
    ['ق', reading, 'reject'],
    ['e', reading, 'edit'],
    ['ث', reading, 'edit'],
    ['w', reading, 'why'],
    ['ü', reading, 'why'],
    ['s', reading, 'skip'],
    ['z', reading, 'undo'],
    ['ض', reading, 'quit'],
    ['\u001b', reading, 'unknown'],
  ])('%s', (key, asked, meant) => {
    const wish = wishOf(asked, key);
    expect(wish.wish === 'decide' ? wish.decision.action : wish.wish).toBe(meant);
  });

  test('the line of keys names those that do something, all of the left hand', () => {
    expect(keysOf(choice).map(([key]) => key)).toEqual(['1–9', 'w', 's', 'z', 'q']);
    for (const asked of [pair, reading])
      for (const [key] of keysOf(asked)) expect('qwertasdfgzxcvb').toContain(key);
  });
});

describe('marking', () => {
  const pen = penFor({ isTTY: false } as NodeJS.WriteStream, {});
  const quoted = (quote: string, more: Parameters<typeof claimOf>[2] = {}) =>
    claimOf('a', '1994-12-13', { evidence: { start: 0, end: quote.length, quote }, ...more });
  const money = (value: number) => ({ quantity: { value, bound: 'exact' as const, unit: 'USD' } });

  test.each([
    ['بلغ ١١ مليون دولار', 11e6, 'بلغ *١١* مليون دولار'],
    ['rose to 1,250 by 2019', 1250, 'rose to *1,250* by 2019'],
    ['bilions: 4.4 bn', 4.4e9, 'bilions: *4.4* bn'],
    ['eleven', 11, 'eleven'],
  ])('%s', (quote, value, marked) => {
    expect(markedQuote(quoted(quote, money(value)), 'quantity', pen)).toBe(marked);
  });

  test('what lies over line ends is found; what is not there is not marked', () => {
    const time = (text: string) => ({
      time: { edtf: '1994-12-13', text, calendar: 'gregorian' as const, inferred: false, anchor: null },
    });
    expect(markedQuote(quoted('met on 13\nDecember 1994', time('13\nDecember 1994')), 'time', pen)).toBe(
      'met on *13 December 1994*',
    );
    expect(markedQuote(quoted('met there', time('in May')), 'time', pen)).toBe('met there');
  });

  test('bold where a terminal can, stars elsewhere', () => {
    const terminal = { isTTY: true } as NodeJS.WriteStream;
    expect(penFor(terminal, {}).mark('x')).toContain('\u001b[1;4mx');
    expect(penFor(terminal, { NO_COLOR: '1' }).mark('x')).toBe('*x*');
    expect(penFor(terminal, { TERM: 'dumb' }).mark('x')).toBe('*x*');
  });
});
