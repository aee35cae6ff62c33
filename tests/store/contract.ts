import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Claim } from '../../src/core/claim.ts';
import { PLACES } from '../../src/core/print.ts';
import type { Decision, Verdict } from '../../src/core/verdict.ts';
import type { Block, Store, StoredFinding } from '../../src/store/contract.ts';
import { makeClaim, makeDocument } from './documents.ts';

/** A fresh place for a store, which can be opened any number of times, and is cleared away at the end. */
export interface StorePlace {
  readonly open: () => Promise<Store>;
  readonly clear: () => Promise<void>;
}

/** What every store must do. A second store passes it unchanged. */
export function storeContract(name: string, makePlace: () => Promise<StorePlace>): void {
  describe(`store contract: ${name}`, () => {
    let place: StorePlace;
    let store: Store;
    beforeEach(async () => {
      place = await makePlace();
      store = await place.open();
    });
    afterEach(async () => {
      await store.close();
      await place.clear();
    });

    test('an empty store has nothing and is sound', async () => {
      expect(await store.counts()).toEqual({ sources: 0, claims: 0, passages: 0, pairs: 0 });
      expect(await store.sources()).toEqual([]);
      expect(await store.pairs()).toEqual([]);
      expect(await store.source('none')).toBeNull();
      expect(await store.original('none')).toBeNull();
      expect(await store.readerVersionOf('none')).toBeNull();
      expect(await store.claimsOfPair('AZE', 'KWT')).toEqual([]);
      expect((await store.check()).problems).toEqual([]);
    });

    test('what is put comes back as it was, to the byte and the unit', async () => {
      const document = makeDocument(1);
      expect(await store.putDocument(document)).toBe('added');
      const { id } = document.source;
      expect(await store.hasSource(id)).toBe(true);
      expect(await store.readerVersionOf(id)).toBe('1');
      expect(await store.source(id)).toEqual(document.source);
      expect(new Uint8Array((await store.original(id)) as Uint8Array)).toEqual(document.bytes);
      expect(await store.claimsOfSource(id)).toEqual(document.claims);
      const [first] = document.claims;
      expect(await store.claimsById([first?.id ?? '', 'none'])).toEqual([first]);
      const text = (await store.source(id))?.text ?? '';
      for (const claim of await store.claimsOfSource(id)) {
        expect(text.slice(claim.evidence.start, claim.evidence.end)).toBe(claim.evidence.quote);
      }
      const { text: _text, ...listed } = document.source;
      expect(await store.sources()).toMatchObject([{ ...listed, languageRead: 'ar', readerVersion: '1' }]);
      expect(await store.counts()).toEqual({ sources: 1, claims: 2, passages: 2, pairs: 1 });
    });

    test('a document without claims and without passages is kept', async () => {
      const document = makeDocument(1, { claims: [], passages: [] });
      await store.putDocument(document);
      expect(await store.claimsOfSource(document.source.id)).toEqual([]);
      expect(await store.counts()).toMatchObject({ sources: 1, claims: 0, passages: 0 });
    });

    test('the same bytes twice change nothing', async () => {
      await store.putDocument(makeDocument(1));
      const before = [await store.sources(), await store.counts()];
      expect(await store.putDocument(makeDocument(1, { claims: [] }))).toBe('unchanged');
      expect([await store.sources(), await store.counts()]).toEqual(before);
    });

    test('another reader replaces the claims and the search words, not the source', async () => {
      const first = makeDocument(1);
      await store.putDocument(first);
      await store.putDocument(makeDocument(2));
      const added = (await store.sources())[0]?.added;
      const claims = [makeClaim(first.source.id, first.source.text, 2, 10, { states: ['TUR', 'QAT'] })];
      const passages = [{ start: 2, end: 10, searchText: 'fresh' }];
      expect(
        await store.putDocument({ ...first, claims, passages, language: 'en', readerVersion: '2' }),
      ).toBe('replaced');
      expect(await store.claimsOfSource(first.source.id)).toEqual(claims);
      expect(await store.claimsOfPair('AZE', 'KWT')).toHaveLength(2);
      expect(await store.claimsOfPair('QAT', 'TUR')).toEqual(claims);
      expect(await store.counts()).toEqual({ sources: 2, claims: 3, passages: 3, pairs: 2 });
      expect((await store.sources())[0]).toMatchObject({ added, languageRead: 'en', readerVersion: '2' });
      expect((await store.search([['fresh']], 9)).map((hit) => hit.start)).toEqual([2]);
      expect(await store.search([['1'], ['met']], 9)).toEqual([]);
      expect((await store.check()).problems).toEqual([]);
    });

    test('a pair is asked for in either order and sorted by kind and time', async () => {
      const document = makeDocument(1);
      const at = (start: number, kind: string, edtf: string) =>
        makeClaim(document.source.id, document.source.text, start, start + 3, {
          kind,
          time: { edtf, text: '', calendar: 'gregorian', inferred: false, anchor: null },
        });
      const claims = [at(2, 'visit', '2020'), at(3, 'meeting', '2021'), at(4, 'meeting', '1994-12')];
      await store.putDocument({ ...document, claims });
      for (const found of [await store.claimsOfPair('AZE', 'KWT'), await store.claimsOfPair('KWT', 'AZE')]) {
        expect(found.map((claim) => claim.evidence.start)).toEqual([4, 3, 2]);
      }
    });

    test('a claim of three states belongs to three pairs; a claim of one to that state alone', async () => {
      const document = makeDocument(1);
      const { id } = document.source;
      const three = makeClaim(id, document.source.text, 2, 5, { states: ['AZE', 'KWT', 'TUR'] });
      const one = makeClaim(id, document.source.text, 5, 9, { kind: 'statehood', states: ['AZE'] });
      const none = makeClaim(id, document.source.text, 9, 12, { kind: 'assessment', states: [] });
      await store.putDocument({ ...document, claims: [three, one, none] });
      for (const [a, b] of [
        ['AZE', 'KWT'],
        ['AZE', 'TUR'],
        ['TUR', 'KWT'],
      ] as const) {
        expect(await store.claimsOfPair(a, b)).toEqual([three]);
      }
      expect(await store.claimsOfPair('AZE', 'AZE')).toEqual([one]);
      expect(await store.claimsOfSource(id)).toEqual([three, one, none]);
      expect((await store.pairs()).map(({ pair }) => pair.join())).toEqual(['AZE,KWT', 'AZE,TUR', 'KWT,TUR']);
    });

    test('pairs are counted, most claims first', async () => {
      await store.putDocument(makeDocument(1));
      await store.putDocument(makeDocument(2));
      await store.putDocument(makeDocument(3, { states: ['QAT', 'AZE'] }));
      expect(await store.pairs()).toEqual([
        { pair: ['AZE', 'KWT'], claims: 4, sources: 2 },
        { pair: ['AZE', 'QAT'], claims: 2, sources: 1 },
      ]);
    });

    test('kinds are counted for each pair; what concerns one state alone is no pair', async () => {
      expect(await store.kindCounts()).toEqual([]);
      await store.putDocument(makeDocument(1));
      await store.putDocument(makeDocument(2, { states: ['QAT', 'AZE'] }));
      const third = makeDocument(3);
      const { id, text } = third.source;
      const three = makeClaim(id, text, 2, 5, { states: ['AZE', 'KWT', 'QAT'] });
      const one = makeClaim(id, text, 5, 9, { kind: 'statehood', states: ['AZE'] });
      await store.putDocument({ ...third, claims: [three, one] });
      expect(await store.kindCounts()).toEqual([
        { pair: ['AZE', 'KWT'], kinds: { meeting: 2, visit: 1 } },
        { pair: ['AZE', 'QAT'], kinds: { meeting: 2, visit: 1 } },
        { pair: ['KWT', 'QAT'], kinds: { meeting: 1 } },
      ]);
    });

    test('search meets every group by any of its forms, in Arabic as in Latin letters', async () => {
      await store.putDocument(makeDocument(1));
      await store.putDocument(makeDocument(22));
      const hits = await store.search([['علييف', 'aliyev'], ['حيدر']], 9);
      expect(hits).toHaveLength(2);
      for (const hit of hits) {
        const text = (await store.source(hit.source.id))?.text ?? '';
        expect(hit.quote).toBe(text.slice(hit.start, hit.end));
        expect(hit.quote).toContain('حيدر علييف');
      }
      expect((await store.search([['met'], ['22']], 9)).map((hit) => hit.source.title)).toEqual(['T22']);
      expect(await store.search([['met'], ['absent']], 9)).toEqual([]);
      expect(await store.search([['azerbaijan']], 1)).toHaveLength(1);
      expect(await store.search([], 9)).toEqual([]);
      expect(await store.search([['']], 9)).toEqual([]);
    });

    test('search takes words as they are given: no folding, no query language', async () => {
      const words = ['كُوَيْت', 'əlaqə', 'İ', 'c++', 'a"b', 'NEAR', 'x*', '(', 'opec+'];
      const passages = words.map((searchText, at) => ({ start: at, end: at + 1, searchText }));
      await store.putDocument(makeDocument(1, { passages }));
      for (const [at, word] of words.entries()) {
        expect((await store.search([[word]], 9)).map((hit) => hit.start)).toEqual([at]);
      }
      for (const near of ['كويت', 'elaqe', 'c', 'x', 'ope'])
        expect(await store.search([[near]], 9)).toEqual([]);
    });

    test('a document that fails half way leaves nothing behind', async () => {
      const good = makeDocument(1);
      const bad = makeDocument(2, {
        claims: [...makeDocument(2).claims, { ...makeClaim('x', 'abc', 0, 1), kind: null } as never],
      });
      await store.putDocument(good);
      await expect(store.putDocument(bad)).rejects.toThrow();
      expect(await store.hasSource(bad.source.id)).toBe(false);
      expect(await store.original(bad.source.id)).toBeNull();
      expect(await store.counts()).toMatchObject({ sources: 1, claims: 2, passages: 2 });
      expect(await store.putDocument(makeDocument(2))).toBe('added');
      expect((await store.check()).problems).toEqual([]);
    });

    test('puts that are started together are each stored whole', async () => {
      const outcomes = await Promise.all(
        Array.from({ length: 40 }, (_, at) => store.putDocument(makeDocument(at % 20))),
      );
      expect(outcomes.filter((outcome) => outcome === 'added')).toHaveLength(20);
      expect(await store.counts()).toMatchObject({ sources: 20, claims: 40, passages: 40 });
    });

    const blockOf = ({ kind, states }: Claim): string => `${kind} ${states.join()}`;
    /** One finding a claim: what is settled is told by it, and nothing else. */
    const oneEach = ({ key, claims }: Block): StoredFinding[] =>
      claims.map((claim) => ({
        id: `f-${claim.id}`,
        kind: claim.kind,
        states: claim.states,
        time: claim.time?.edtf ?? '',
        status: 'single-source',
        claims: 1,
        body: JSON.stringify({ key, claim: claim.id }),
      }));

    test('what changes is settled, once, and by pair where a pair is asked for', async () => {
      await store.putDocument(makeDocument(1));
      await store.putDocument(makeDocument(2, { states: ['QAT', 'TUR'] }));
      expect(await store.staleBlocks()).toEqual([
        'meeting AZE,KWT',
        'meeting QAT,TUR',
        'visit AZE,KWT',
        'visit QAT,TUR',
      ]);
      expect(await store.settle(oneEach, blockOf, ['KWT', 'AZE'])).toBe(2);
      expect(await store.staleBlocks()).toEqual(['meeting QAT,TUR', 'visit QAT,TUR']);
      expect(await store.settle(oneEach, blockOf)).toBe(2);
      expect(await store.settle(oneEach, blockOf)).toBe(0);
      await store.putDocument(makeDocument(1));
      expect(await store.staleBlocks()).toEqual([]);
      await store.putDocument(makeDocument(3));
      expect(await store.staleBlocks()).toEqual(['meeting AZE,KWT', 'visit AZE,KWT']);
    });

    test('a block comes whole, with the sources of its claims', async () => {
      const documents = [makeDocument(1), makeDocument(2)];
      for (const document of documents) await store.putDocument(document);
      const seen: Block[] = [];
      await store.settle((block) => {
        seen.push(block);
        return [];
      }, blockOf);
      expect(seen.map(({ key }) => key)).toEqual(['meeting AZE,KWT', 'visit AZE,KWT']);
      for (const { claims, sources } of seen) {
        expect(claims).toHaveLength(2);
        expect(sources.map(({ id }) => id).sort()).toEqual(documents.map(({ source }) => source.id).sort());
      }
    });

    test('findings of a pair: the latest of each kind, counted whole', async () => {
      for (let at = 0; at < 5; at += 1) {
        const document = makeDocument(at);
        const claims = document.claims.map((claim) => ({
          ...claim,
          time: { edtf: `200${at}`, text: '', calendar: 'gregorian', inferred: false, anchor: null } as const,
        }));
        await store.putDocument({ ...document, claims });
      }
      await store.settle(oneEach, blockOf);
      const { findings, counts } = await store.findingsOfPair('KWT', 'AZE', 2);
      expect(findings.map(({ kind, time }) => `${kind} ${time}`)).toEqual([
        'meeting 2004',
        'meeting 2003',
        'visit 2004',
        'visit 2003',
      ]);
      expect(counts.map(({ kind, findings: all, claims }) => [kind, all, claims])).toEqual([
        ['meeting', 5, 5],
        ['visit', 5, 5],
      ]);
      expect(await store.findingsOfPair('AZE', 'AZE', 9)).toEqual({ findings: [], counts: [] });
    });

    test('findings go with the claims that they were made of', async () => {
      const first = makeDocument(1);
      await store.putDocument(first);
      await store.settle(oneEach, blockOf);
      const found = await store.findingsById(first.claims[0]?.id ?? '');
      expect(found.map(({ id }) => id)).toContain(`f-${first.claims[0]?.id}`);
      await store.putDocument({ ...first, claims: [], blocks: [], readerVersion: '2' });
      expect(await store.settle(oneEach, blockOf)).toBe(2);
      expect((await store.findingsOfPair('AZE', 'KWT', 9)).findings).toEqual([]);
      expect((await store.check()).problems).toEqual([]);
    });

    test('a work that fails leaves its blocks stale and the findings as they were', async () => {
      await store.putDocument(makeDocument(1));
      await store.settle(oneEach, blockOf);
      const before = await store.findingsOfPair('AZE', 'KWT', 9);
      await store.putDocument(makeDocument(2));
      await expect(
        store.settle(() => {
          throw new Error('no');
        }, blockOf),
      ).rejects.toThrow('no');
      expect(await store.findingsOfPair('AZE', 'KWT', 9)).toEqual(before);
      expect(await store.staleBlocks()).toHaveLength(2);
    });

    const verdict = (id: string, decision: Decision): Verdict => ({
      id,
      at: '2026-11-24T10:00:00.000Z',
      by: 'Leyla',
      reason: 'The protocol says so.',
      decision,
    });
    const nothing = { blocks: [], source: null, all: false };

    test('verdicts come back as they were made, in their order, and make stale what they touch', async () => {
      const document = makeDocument(1);
      await store.putDocument(document);
      await store.settle(oneEach, blockOf);
      const claim = document.claims[0] as Claim;
      const first = verdict('v1', { action: 'reject', claim });
      const second = verdict('v2', { action: 'undo', verdict: 'v1' });
      await store.addVerdict(first, { ...nothing, blocks: [blockOf(claim), 'visit QAT,TUR'] });
      expect(await store.staleBlocks()).toEqual(['meeting AZE,KWT', 'visit QAT,TUR']);
      await store.settle(oneEach, blockOf);
      await store.addVerdict(second, nothing);
      await store.addVerdict(verdict('v1', { action: 'undo', verdict: 'v2' }), { ...nothing, all: true });
      expect(await store.verdicts()).toEqual([first, second]);
      expect(await store.staleBlocks()).toEqual([]);
      await store.addVerdict(
        verdict('v3', { action: 'rate', source: document.source.id, label: 'internal' }),
        {
          ...nothing,
          source: document.source.id,
        },
      );
      expect(await store.staleBlocks()).toEqual(['meeting AZE,KWT', 'visit AZE,KWT']);
    });

    test('texts that repeat one another are one family, whichever came first', async () => {
      const print = Array.from({ length: PLACES }, (_, at) => at);
      const near = print.map((value, at) => (at < 20 ? -1 : value));
      const far = print.map((value) => value + 1000);
      await store.putDocument(makeDocument(1, { print }));
      await store.putDocument(makeDocument(2, { print: far }));
      await store.settle(oneEach, blockOf);
      await store.putDocument(makeDocument(3, { print: near, claims: [], blocks: [] }));
      const [one, two, three] = await store.sources();
      expect(three?.family).toBe(one?.id);
      expect(one?.family).toBe(one?.id);
      expect(two?.family).toBe(two?.id);
      // What repeats another no longer counts beside it: the other's findings have to be looked at again.
      expect(await store.staleBlocks()).toEqual(['meeting AZE,KWT', 'visit AZE,KWT']);
      const ids = [three?.id ?? '', 'none'];
      expect((await store.sourcesById(ids)).map(({ family }) => family)).toEqual([one?.id]);
      await store.putDocument({
        ...makeDocument(3, { print: far, claims: [], blocks: [] }),
        readerVersion: '2',
      });
      expect((await store.sources()).map(({ family }) => family)).toEqual([one?.id, two?.id, two?.id]);
    });

    test('the stamp changes with the store, whoever changes it, and with nothing else', async () => {
      const second = await place.open();
      const first = await store.stamp();
      await store.sources();
      expect(await store.stamp()).toBe(first);
      await store.putDocument(makeDocument(1));
      const own = await store.stamp();
      expect(own).not.toBe(first);
      await second.putDocument(makeDocument(2));
      const others = await store.stamp();
      expect(others).not.toBe(own);
      expect(await store.stamp()).toBe(others);
      await second.close();
    });

    test('a second opening sees what the first has put, and stays after it', async () => {
      const second = await place.open();
      await store.putDocument(makeDocument(1));
      expect(await second.counts()).toMatchObject({ sources: 1 });
      await second.putDocument(makeDocument(2));
      await second.close();
      expect((await store.sources()).map((source) => source.title)).toEqual(['T1', 'T2']);
    });
  });
}
