import { describe, expect, test } from 'vitest';
import { judge } from '../../src/evaluation/judge.ts';
import { worstFirst } from '../../src/evaluation/page/document.ts';
import { entriesOf } from '../../src/evaluation/page/entries.ts';
import { evaluationPage } from '../../src/evaluation/page/page.ts';
import { textHtml } from '../../src/evaluation/page/text.ts';
import { traceFinder } from '../../src/evaluation/trace.ts';
import { claim, document, fact, TEXT } from './samples.ts';

const met = fact({ kind: 'meeting', cue: 'Malaysia and Jordan met', date: '2022-03-03' });
const opened = fact({ kind: 'mission-opened', cue: 'opened an embassy', date: '1996' });
const claims = [
  claim({ kind: 'meeting', words: 'Jordan met in Geneva', date: '2022' }),
  claim({ kind: 'visit', words: 'met in Geneva on 3 March' }),
];
const judgement = judge(document([met, opened]), claims);

test('entries stand in the order of the text, numbered, a fact beside the claim that tells it', () => {
  expect(entriesOf(judgement)).toMatchObject([
    { number: 1, outcome: 'wrong', fact: { kind: 'meeting' }, claim: { kind: 'meeting' } },
    { number: 2, outcome: 'spurious', fact: null, claim: { kind: 'visit' } },
    { number: 3, outcome: 'missed', fact: { kind: 'mission-opened' }, claim: null },
  ]);
});

describe('the text', () => {
  const painted = textHtml(TEXT, entriesOf(judgement), 'd1');

  test('keeps every word, with the number of an entry where its words end', () => {
    const words = painted.replace(/<sup>.*?<\/sup>/g, '').replace(/<[^>]+>/g, '');
    expect(words).toBe(TEXT);
    expect(painted).toMatch(/Geneva<\/mark><sup><a class="n o-wrong" href="#d1-1">/);
    expect(painted).toMatch(/embassy<\/mark><sup><a class="n o-missed" href="#d1-3">/);
  });

  test('washes claims by outcome and underlines the gold, both where both stand', () => {
    expect(painted).toContain('<mark class="gold g-wrong">Malaysia and </mark>');
    expect(painted).toContain('<mark class="c-wrong gold g-wrong">Jordan </mark>');
    expect(painted).toContain('<mark class="c-spurious"> on 3 March</mark>');
    expect(painted).toContain('<mark class="gold g-missed">opened an embassy</mark>');
  });
});

test('a trace is answered by the sentences that words stand in', () => {
  const find = traceFinder(['language en', '[0, 10) a', '  rule: claim', '[10, 20) b\nc', '[20, 30) d']);
  expect(find([{ start: 4, end: 6 }])).toEqual(['[0, 10) a', '  rule: claim']);
  expect(find([{ start: 9, end: 11 }])).toEqual(['[0, 10) a', '  rule: claim', '[10, 20) b', 'c']);
  expect(find([])).toEqual([]);
});

test('documents with most errors come first', () => {
  const right = judge(document([met]), [
    claim({ kind: 'meeting', words: 'met in Geneva', date: '2022-03-03' }),
  ]);
  const laid = worstFirst([
    { judgement: { ...right, gold: { ...right.gold, name: '000' } }, trace: [] },
    { judgement, trace: [] },
  ]);
  expect(laid.map(({ judgement: { gold }, errors }) => [gold.name, errors])).toEqual([
    ['001', 3],
    ['000', 0],
  ]);
});

test('nothing of a document, of its gold or of its trace is markup', () => {
  const evil = '<script>alert(1)</script>';
  const text = `The ministers of Malaysia and Jordan met ${evil} in Geneva.`;
  const gold = {
    ...document([fact({ kind: evil, cue: `met ${evil}`, people: [evil], place: evil })], text),
    name: evil,
    language: `${evil}"`,
  };
  const told = claim({ kind: evil, words: `met ${evil} in`, rule: evil }, text);
  const page = evaluationPage({
    title: evil,
    documents: [{ judgement: judge(gold, [told]), trace: [`[0, 90) ${evil}`] }],
    comparison: null,
    css: '',
  });
  expect(page).not.toContain('<script');
  expect(page).not.toContain('lang="<');
});
