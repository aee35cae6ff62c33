import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/core/claim.ts';
import { type Decision, rated, standing, type Verdict } from '../../src/core/verdict.ts';
import { loadDossier, storedFor } from '../../src/dossier/load.ts';
import { reconcile, reconciler } from '../../src/reconciling.ts';
import type { Store } from '../../src/store/contract.ts';
import { openStore } from '../../src/store/open.ts';
import { sourceOf } from './gold.ts';
import { claims, fresh, read, shape, sources } from './samples.ts';

let number = 0;
const verdictOf = (decision: Decision): Verdict => {
  number += 1;
  return {
    id: `v${number}`,
    at: new Date(Date.UTC(2026, 10, 24) + number * 1000).toISOString(),
    by: 'Leyla',
    reason: 'The protocol says so.',
    decision,
  };
};

const whole = reconcile(claims, sources, []);
const founding = (verdicts: readonly Verdict[], own: readonly Claim[] = claims) =>
  reconcile(own, sources, verdicts).findings.filter(({ kind }) => kind === 'relations-established');
const dated = (edtf: string): Claim =>
  claims.find(({ kind, time }) => kind === 'relations-established' && time?.edtf === edtf) as Claim;

describe('what a person decides', () => {
  test('a value that is preferred leads, and the finding is disputed no more', () => {
    const [finding] = founding([verdictOf({ action: 'prefer', claim: dated('1994-10-07') })]);
    expect(finding).toMatchObject({ status: 'agreed', preferred: 'verdict', time: { edtf: '1994-10-07' } });
    // What the others say is still told.
    expect(finding?.versions.map(({ value }) => value)).toEqual(['1994-10-07', '1994-10-10']);
  });

  test('a claim that is rejected is gone, and stays gone when it is read again', () => {
    const claim = dated('1994-10-07');
    const verdicts = [verdictOf({ action: 'reject', claim })];
    expect(founding(verdicts)[0]?.claims.map(({ id }) => id)).not.toContain(claim.id);
    const again = claims.map((one) => (one.id === claim.id ? { ...one, id: 'read-again', time: null } : one));
    expect(founding(verdicts, again)[0]?.claims.map(({ id }) => id)).not.toContain('read-again');
  });

  test('a claim that is put right stays right, though a later reading loses it or reads it otherwise', () => {
    const claim = dated('1994-10-07');
    const verdicts = [verdictOf({ action: 'correct', claim, correction: { time: '1994-10-10' } })];
    const wanted = (own: readonly Claim[]): readonly (string | undefined)[] =>
      founding(verdicts, own)[0]
        ?.claims.filter(
          ({ sourceId, evidence }) => sourceId === claim.sourceId && evidence.start === claim.evidence.start,
        )
        .map(({ time }) => time?.edtf) ?? [];
    expect(wanted(claims)).toEqual(['1994-10-10']);
    expect(wanted(claims.filter(({ id }) => id !== claim.id))).toEqual(['1994-10-10']);
    const otherwise = claims.map((one) =>
      one.id === claim.id ? { ...one, id: 'other', modality: 'planned' as const } : one,
    );
    expect(wanted(otherwise)).toEqual(['1994-10-10']);
  });

  test('a correction may move a claim to another kind', () => {
    const claim = dated('1994-10-07');
    const { findings } = reconcile(claims, sources, [
      verdictOf({ action: 'correct', claim, correction: { kind: 'recognition' } }),
    ]);
    expect(findings.filter(({ kind }) => kind === 'recognition').map(({ size }) => size)).toEqual([1]);
    expect(findings.flatMap(({ claims: own }) => own).filter(({ id }) => id === claim.id)).toHaveLength(1);
  });

  test('claims that are split part, that are merged join, and the later word of the two holds', () => {
    const [a, b] = whole.findings.find(({ kind, size }) => kind === 'meeting' && size > 2)?.claims ?? [];
    if (a === undefined || b === undefined) throw new Error('The samples tell of no meeting twice.');
    const together = (verdicts: readonly Verdict[]): boolean =>
      reconcile(claims, sources, verdicts).findings.some(({ claims: own }) => {
        const ids = own.map(({ id }) => id);
        return ids.includes(a.id) && ids.includes(b.id);
      });
    const split = verdictOf({ action: 'split', claims: [a, b] });
    const merge = verdictOf({ action: 'merge', claims: [a, b] });
    expect(together([])).toBe(true);
    expect(together([split])).toBe(false);
    expect(together([split, merge])).toBe(true);
    expect(together([split, merge, verdictOf({ action: 'undo', verdict: merge.id })])).toBe(false);
  });

  test('an undoing is undone like any other verdict', () => {
    const claim = dated('1994-10-07');
    const reject = verdictOf({ action: 'reject', claim });
    const undo = verdictOf({ action: 'undo', verdict: reject.id });
    const redo = verdictOf({ action: 'undo', verdict: undo.id });
    expect(standing([reject, undo])).toEqual([]);
    expect(standing([reject, undo, redo])).toEqual([reject]);
  });

  /** Claims of one text about one meeting or more, some on words that overlap. */
  const told = (
    id: string,
    edtf: string | null,
    start: number,
    end: number,
    parts: Partial<Claim> = {},
  ): Claim => ({
    ...(claims.find(({ kind }) => kind === 'meeting') as Claim),
    id,
    sourceId: 'text',
    roles: [],
    place: null,
    time: edtf === null ? null : { edtf, text: '', calendar: 'gregorian', inferred: false, anchor: null },
    evidence: { start, end, quote: 'x'.repeat(end - start) },
    ...parts,
  });
  const left = (own: readonly Claim[], verdicts: readonly Verdict[]): string[] =>
    reconcile(own, [sourceOf({ id: 'text' })], verdicts)
      .findings.flatMap(({ claims: all }) => all.map(({ id, time }) => `${id} ${time?.edtf ?? 'undated'}`))
      .sort();
  const march = told('march', '2015-03', 0, 40);
  const october = told('october', '2015-10', 0, 70);

  test.each(['accept', 'reject', 'correct'] as const)(
    'to %s a claim leaves alone the one that shares its words',
    (action) => {
      const decision: Decision =
        action === 'correct'
          ? { action, claim: march, correction: { place: 'oslo' } }
          : { action, claim: march };
      const expected = action === 'reject' ? ['october 2015-10'] : ['march 2015-03', 'october 2015-10'];
      expect(left([march, october], [verdictOf(decision)])).toEqual(expected);
    },
  );

  test('what is decided holds where a later reading gives another year, and so another block', () => {
    const again = {
      ...march,
      id: 'again',
      time: { ...(march.time as NonNullable<Claim['time']>), edtf: '2016-03' },
    };
    const readAgain = (decision: Decision): string[] => left([again], [verdictOf(decision)]);
    expect(readAgain({ action: 'accept', claim: march })).toEqual(['again 2015-03']);
    expect(readAgain({ action: 'reject', claim: march })).toEqual([]);
    expect(readAgain({ action: 'correct', claim: march, correction: { time: '2014' } })).toEqual([
      'again 2014',
    ]);
  });

  test('claims of two years, or without one, are one where a person says so', () => {
    const dated = told('dated', '2017-07-10', 0, 40);
    const undated = told('undated', null, 50, 90);
    const merge = verdictOf({ action: 'merge', claims: [dated, undated] });
    const groups = (verdicts: readonly Verdict[]): number =>
      reconcile([dated, undated], [sourceOf({ id: 'text' })], verdicts).findings.length;
    expect(groups([])).toBe(2);
    expect(groups([merge])).toBe(1);
    expect(groups([merge, verdictOf({ action: 'undo', verdict: merge.id })])).toBe(2);
  });

  test('of two corrections the first can be undone: the second stays, on what was read', () => {
    const first = verdictOf({ action: 'correct', claim: march, correction: { time: '2014' } });
    const seen = { ...march, time: { ...(march.time as NonNullable<Claim['time']>), edtf: '2014' } };
    const second = verdictOf({ action: 'correct', claim: seen, correction: { place: 'oslo' } });
    expect(left([march], [first, second])).toEqual(['march 2014']);
    const undone = reconcile(
      [march],
      [sourceOf({ id: 'text' })],
      [first, second, verdictOf({ action: 'undo', verdict: first.id })],
    ).findings.flatMap(({ claims: all }) => all);
    expect(undone.map(({ time, place }) => `${time?.edtf} ${place?.id}`)).toEqual(['2015-03 oslo']);
  });

  test('the last preference holds, also of whether a thing took place at all', () => {
    const signed = told('signed', '2019-03-03', 0, 20, { kind: 'relations-established' });
    const denied = told('denied', null, 30, 50, {
      kind: 'relations-established',
      modality: 'denied',
      sourceId: 'other',
    });
    const own = [signed, denied];
    const tell = (verdicts: readonly Verdict[]) => {
      const { findings, conflicts } = reconcile(
        own,
        [sourceOf({ id: 'text' }), sourceOf({ id: 'other' })],
        verdicts,
      );
      return { finding: findings[0], conflict: conflicts[0] };
    };
    expect(tell([]).finding).toMatchObject({ status: 'disputed', dispute: 'modality' });
    expect(tell([]).conflict?.ruled).toBeNull();
    const no = verdictOf({ action: 'prefer', claim: denied });
    expect(tell([no]).finding).toMatchObject({
      status: 'single-source',
      modality: 'denied',
      preferred: 'verdict',
    });
    expect(tell([no]).conflict?.ruled).toBe('denied');
    const yes = verdictOf({ action: 'prefer', claim: signed });
    expect(tell([no, yes]).finding).toMatchObject({ status: 'single-source', modality: 'asserted' });
    const days = [
      verdictOf({ action: 'prefer', claim: dated('1994-10-07') }),
      verdictOf({ action: 'prefer', claim: dated('1994-10-10') }),
    ];
    expect(founding(days)[0]?.time?.edtf).toBe('1994-10-10');
    expect(
      founding([...days, verdictOf({ action: 'undo', verdict: days[1]?.id ?? '' })])[0]?.time?.edtf,
    ).toBe('1994-10-07');
  });

  test('the last rating of a source holds, each of its two by itself', () => {
    const own = [sourceOf({ id: 's' })];
    const verdicts = [
      verdictOf({ action: 'rate', source: 's', reliability: 'B' }),
      verdictOf({ action: 'rate', source: 's', label: 'restricted' }),
      verdictOf({ action: 'rate', source: 's', reliability: 'C' }),
      verdictOf({ action: 'rate', source: 'other', label: 'internal' }),
    ];
    expect(rated(own, verdicts)).toMatchObject([{ reliability: 'C', label: 'restricted' }]);
  });

  test('two names that a person calls one are one, and that a person calls two are two', () => {
    const meeting = (id: string, name: string): Claim => ({
      ...(claims.find(({ kind }) => kind === 'meeting') as Claim),
      id,
      sourceId: id,
      place: null,
      time: { edtf: '2001-05-04', text: '', calendar: 'gregorian', inferred: false, anchor: null },
      roles: [
        { role: 'participant', type: 'person', id: null, name, text: name, state: 'AZE', office: null },
      ],
    });
    const pair = [meeting('a', 'Anar Quliyev'), meeting('b', 'Tofiq Zülfüqarov')];
    const groups = (verdicts: readonly Verdict[]): number =>
      reconcile(pair, [sourceOf({ id: 'a' }), sourceOf({ id: 'b' })], verdicts).findings.length;
    expect(groups([])).toBe(2);
    expect(groups([verdictOf({ action: 'same', names: ['Anar Quliyev', 'Tofiq Zülfüqarov'] })])).toBe(1);
    const alike = [meeting('a', 'Anar Quliyev'), meeting('b', 'أنار قولييف')];
    const told = (verdicts: readonly Verdict[]): number =>
      reconcile(alike, [sourceOf({ id: 'a' }), sourceOf({ id: 'b' })], verdicts).findings.length;
    expect(told([])).toBe(1);
    expect(told([verdictOf({ action: 'different', names: ['Anar Quliyev', 'أنار قولييف'] })])).toBe(2);
  });
});

const claimAt = fc.nat(claims.length - 1).map((at) => claims[at] as Claim);
const pairOfClaims = fc.tuple(claimAt, claimAt).filter(([a, b]) => a.id !== b.id && a.kind === b.kind);
const decisions: fc.Arbitrary<Decision> = fc.oneof(
  claimAt.map((claim): Decision => ({ action: 'accept', claim })),
  claimAt.map((claim): Decision => ({ action: 'reject', claim })),
  claimAt.map((claim): Decision => ({ action: 'prefer', claim })),
  fc
    .tuple(claimAt, fc.constantFrom('1994-10-10', '2009', null), fc.constantFrom('planned', 'denied'))
    .map(
      ([claim, time, modality]): Decision => ({ action: 'correct', claim, correction: { time, modality } }),
    ),
  pairOfClaims.map((pair): Decision => ({ action: 'merge', claims: pair })),
  pairOfClaims.map((pair): Decision => ({ action: 'split', claims: pair })),
  fc
    .nat(sources.length - 1)
    .map((at): Decision => ({ action: 'rate', source: sources[at]?.id ?? '', reliability: 'A' })),
);

const tell = async (store: Store): Promise<string[]> => {
  const { sections, conflicts, inferences } = await loadDossier(store, 'AZE', 'KWT', reconciler);
  return shape({ findings: sections.flatMap(({ findings }) => findings), conflicts, inferences });
};

test('whatever is decided, the store tells what reconciling at once tells; undone in any order, it is as before', async () => {
  const before = shape(whole);
  await fc.assert(
    fc.asyncProperty(
      fc.array(decisions, { minLength: 1, maxLength: 6 }),
      fc.infiniteStream(fc.nat(5)),
      async (list, picks) => {
        const store = await openStore(':memory:', { create: true });
        try {
          for (const at of read.keys()) await store.putDocument(fresh(at));
          expect(await tell(store)).toEqual(before);
          const made: Verdict[] = [];
          const decide = async (decision: Decision): Promise<void> => {
            const verdict = verdictOf(decision);
            const stored = await storedFor(store, [...made, verdict]);
            await store.addVerdict(verdict, reconciler.touchedBy(verdict, made, stored));
            made.push(verdict);
          };
          for (const decision of list) {
            await decide(decision);
            expect(await tell(store)).toEqual(shape(reconcile(claims, sources, made)));
          }
          const left = [...made];
          while (left.length > 0) {
            const [verdict] = left.splice((picks.next().value as number) % left.length, 1);
            await decide({ action: 'undo', verdict: verdict?.id ?? '' });
          }
          expect(await tell(store)).toEqual(before);
          expect((await store.check()).problems).toEqual([]);
        } finally {
          await store.close();
        }
      },
    ),
    { seed: 20261124, numRuns: 25 },
  );
}, 60_000);
