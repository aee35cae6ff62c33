import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '../../src/store/contract.ts';
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
