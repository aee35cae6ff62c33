import { expect, test } from 'vitest';
import type { Claim, Role } from '../../src/core/claim.ts';
import { attributesOf, differences } from '../../src/evaluation/attributes.ts';
import { calibrationOf } from '../../src/evaluation/calibration.ts';
import type { GoldFact } from '../../src/evaluation/gold.ts';
import { judge } from '../../src/evaluation/judge.ts';
import { plainName } from '../../src/evaluation/names.ts';
import { claim, document, fact } from './samples.ts';

const person = (name: string): Role => ({
  role: 'participant',
  type: 'person',
  id: null,
  name,
  text: name,
  state: null,
  office: null,
});

const figures = (gold: Partial<GoldFact>, made: Partial<Claim>) => {
  const wanted = fact({ kind: 'agreement-signed', cue: 'signed two protocols', ...gold });
  const told = claim({ kind: 'agreement-signed', words: 'signed two protocols', ...made });
  const { attributes, people } = attributesOf([judge(document([wanted]), [told])]);
  return {
    ...Object.fromEntries(attributes.map(({ attribute, equal, of }) => [attribute, [equal, of]])),
    people: [people.shared, people.gold, people.claims],
  };
};

const quantity = { value: 2, bound: 'exact', unit: 'agreement' } as const;
const geneva = { id: 'geneva', name: 'Geneva', text: 'Geneva' };

test('where neither side gives a value there is nothing to be equal', () => {
  expect(figures({}, {})).toEqual({
    states: [1, 1],
    date: [0, 0],
    modality: [1, 1],
    quantity: [0, 0],
    place: [0, 0],
    attribution: [0, 0],
    people: [0, 0, 0],
  });
});

test('a value that only one side gives is unequal, but for a date that the gold leaves open', () => {
  const time = claim({ kind: 'x', words: 'two', date: '2022' }).time;
  expect(figures({}, { quantity, place: geneva, time })).toMatchObject({
    quantity: [0, 1],
    place: [0, 1],
    date: [0, 0],
  });
  expect(figures({ quantity, place: 'Geneva', attributedTo: 'Sami', date: '2022' }, {})).toMatchObject({
    quantity: [0, 1],
    place: [0, 1],
    attribution: [0, 1],
    date: [0, 1],
  });
});

test('a quantity is value, bound and unit', () => {
  expect(figures({ quantity }, { quantity })).toMatchObject({ quantity: [1, 1] });
  for (const other of [{ value: 3 }, { bound: 'about' as const }, { unit: 'person' }])
    expect(figures({ quantity }, { quantity: { ...quantity, ...other } })).toMatchObject({
      quantity: [0, 1],
    });
});

test('persons are compared as sets of canonical names', () => {
  const roles = [person('Abdel Fattah el Sisi'), person('Omar Said'), person('Omar Said')];
  expect(figures({ people: ['Abdel Fattah El-Sisi', 'Lina Haddad'] }, { roles })).toMatchObject({
    people: [1, 2, 2],
  });
  expect(plainName('Məmmədov')).not.toBe(plainName('Mammadov'));
  expect(plainName('Sa’ad  Al-Jaber')).toBe(plainName('Saad al Jaber'));
});

test('what differs in a pair is named', () => {
  const wanted = fact({ kind: 'meeting', cue: 'met', date: '2022-03-03', people: ['Omar Said'] });
  const told = claim({ kind: 'meeting', words: 'met', date: '2022', states: ['JOR'] });
  expect(differences(wanted, told)).toEqual(['states', 'date', 'people']);
  expect(differences({ ...wanted, states: ['JOR'], date: null, people: [] }, told)).toEqual([]);
});

test('confidence is held against the share that is right, in tenths', () => {
  const facts = ['signed two protocols', 'opened an embassy'].map((cue) => fact({ kind: 'aid', cue }));
  const told = [
    claim({ kind: 'aid', words: 'signed two protocols', confidence: 0.9 }),
    claim({ kind: 'aid', words: 'opened an embassy', confidence: 1 }),
    claim({ kind: 'visit', words: 'opened an embassy', confidence: 0.7 }),
    claim({ kind: 'visit', words: 'opened an embassy', confidence: 0.7, states: ['JOR'] }),
  ];
  const { bins, error, sure } = calibrationOf([judge(document(facts), told)]);
  expect(bins).toMatchObject([
    { from: 0.7, claims: 2, right: 0, confidence: 0.7 },
    { from: 0.9, claims: 2, right: 2, confidence: 0.95 },
  ]);
  expect(error).toBeCloseTo(0.5 * 0.7 + 0.5 * 0.05);
  expect(sure).toEqual({ claims: 2, right: 2 });
  expect(calibrationOf([])).toEqual({ bins: [], error: 0, sure: { claims: 0, right: 0 } });
});
