import { describe, expect, test } from 'vitest';
import { compare } from '../../src/evaluation/compare.ts';
import { freeze, readFrozen } from '../../src/evaluation/frozen.ts';
import { judge } from '../../src/evaluation/judge.ts';
import { comparisonText, differenceTable } from '../../src/evaluation/table.ts';
import { claim, document, fact, TEXT } from './samples.ts';

const met = fact({ kind: 'meeting', cue: 'Malaysia and Jordan met', date: '2022-03-03' });
const opened = fact({ kind: 'mission-opened', cue: 'opened an embassy', date: '1996' });
const perhaps = fact({ kind: 'position', cue: 'will meet again', optional: true });
const gold = document([met, opened, perhaps]);

const meeting = claim({ kind: 'meeting', words: 'met in Geneva', date: '2022-03-03' });
const undated = claim({ kind: 'meeting', words: 'met in Geneva' });
const mission = claim({ kind: 'mission-opened', words: 'opened an embassy', date: '1996' });
const visit = claim({ kind: 'visit', words: 'met in Geneva' });

const frozenOf = (...claims: readonly (typeof meeting)[]) =>
  readFrozen(JSON.stringify(freeze([judge(gold, claims)])), 'frozen.json');

describe('a frozen run', () => {
  test('holds outcomes, offsets and figures, and no word of the text', () => {
    const run = frozenOf(meeting, visit);
    expect(run.documents['001']).toEqual({
      gold: gold.digest,
      facts: ['right', 'missed', 'optional'],
      spurious: [{ kind: 'visit', start: visit.evidence.start, end: visit.evidence.end }],
    });
    expect(run.figures.language[0]).toEqual({
      of: 'all',
      gold: 2,
      claims: 2,
      counted: 2,
      found: 1,
      right: 1,
      ungrounded: 0,
    });
    const kept = JSON.stringify({ ...run, documents: { '001': { ...run.documents['001'], gold: '' } } });
    for (const words of TEXT.match(/\w+ \w+/g) ?? []) expect(kept).not.toContain(words);
  });

  test.each([
    ['no JSON', '{'],
    ['another value', '[]'],
    ['another version', JSON.stringify({ ...frozenOf(meeting), version: 2 })],
    ['an outcome that is none', JSON.stringify(frozenOf(meeting)).replace('"missed"', '"lost"')],
    ['no figures', JSON.stringify({ ...frozenOf(meeting), figures: {} })],
  ])('%s is refused as no frozen run', (_, text) => {
    expect(() => readFrozen(text, 'run.json')).toThrow('run.json: It is no frozen run.');
  });
});

describe('against a frozen run', () => {
  test('facts that are newly right and newly lost are listed, with how', () => {
    const { gained, lost } = compare([judge(gold, [undated, mission])], frozenOf(meeting));
    expect(gained).toMatchObject([{ document: '001', index: 1, before: 'missed', now: 'right' }]);
    expect(lost).toMatchObject([{ document: '001', index: 0, before: 'right', now: 'wrong' }]);
    const text = comparisonText(compare([judge(gold, [undated, mission])], frozenOf(meeting)));
    expect(text).toContain('newly right: 1\n  001: mission-opened JOR–MYS 1996, missed before, right now');
    expect(text).toContain('newly lost: 1\n  001: meeting JOR–MYS 2022-03-03, right before, wrong now');
  });

  test('spurious claims are counted that are new and that are gone, each as often as it is said', () => {
    expect(compare([judge(gold, [visit, visit])], frozenOf(visit)).spurious).toEqual({ come: 1, gone: 0 });
    expect(compare([judge(gold, [])], frozenOf(visit, visit)).spurious).toEqual({ come: 0, gone: 2 });
  });

  test('where the gold has changed, or one run lacks the document, no fact is compared', () => {
    const other = document([opened, met]);
    const changed = compare([judge(other, [])], frozenOf(meeting));
    expect(changed).toMatchObject({ gained: [], lost: [], incomparable: ['001'] });
    const renamed = compare([judge({ ...gold, name: '002' }, [])], frozenOf(meeting));
    expect(renamed).toMatchObject({ lost: [], incomparable: ['001', '002'] });
  });

  test('figures stand beside each other with their differences', () => {
    const earlier = compare([], frozenOf(meeting)).before('language');
    const now = earlier.map((row) => ({
      ...row,
      rightRatios: { ...row.rightRatios, recall: row.rightRatios.recall + 0.25 },
    }));
    expect(differenceTable(now, earlier)).toMatch(/^all .*0\.500 +=.*0\.750 +\+0\.250/m);
    expect(differenceTable(now, now.slice(1))).toMatch(/^all .*new/m);
  });
});
