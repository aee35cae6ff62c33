import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { westernDigits } from '../../src/core/digits.ts';
import { packs } from '../../src/languages/registry.ts';
import { makeAffixAnalyser } from '../../src/text/affixes.ts';
import { makeFolder } from '../../src/text/folding.ts';
import { scan } from '../../src/text/scan.ts';

const SEED = 20261124;

/** Text that mixes what the world mixes: three scripts, three digit systems, marks, controls. */
const mixed = fc.string({
  unit: fc.constantFrom(
    ...'abcİIıiəƏşğ اأإىةؤئءكتبوسيَّـ٠١٢۴5 6,.،؛؟«»“”-–\n\r\t'.split(''),
    '\u200f',
    '\u2067',
    '\u00a0',
    '😀',
    '\ud800',
  ),
  maxLength: 80,
});

describe.each(packs.map((pack) => [pack.tag, makeFolder(pack.folding)] as const))(
  'folding in %s',
  (_, fold) => {
    test('gives the same text with its map as without', () => {
      fc.assert(
        fc.property(mixed, (text) => fold.withMap(text).text === fold(text)),
        { seed: SEED },
      );
    });

    test('leads every folded unit back to the unit that it came from', () => {
      fc.assert(
        fc.property(mixed, (text) => {
          const { text: folded, map } = fold.withMap(text);
          expect(map.length).toBe(folded.length + 1);
          for (let i = 0; i < folded.length; i += 1) {
            const at = map[i] as number;
            expect(at).toBeGreaterThanOrEqual(i === 0 ? 0 : (map[i - 1] as number));
            expect(fold(text[at] as string)).toContain(folded[i]);
          }
        }),
        { seed: SEED },
      );
    });

    test('is done once: folding again changes nothing', () => {
      fc.assert(
        fc.property(mixed, (text) => fold(fold(text)) === fold(text)),
        { seed: SEED },
      );
    });
  },
);

test('Azerbaijani keeps its two i apart, and Arabic levels its spellings', () => {
  const [az, ar] = ['az', 'ar'].map((tag) =>
    makeFolder(packs.find((pack) => pack.tag === tag)?.folding ?? { locale: '', replace: {} }),
  );
  expect(az?.('İYUL QIZIL')).toBe('iyul qızıl');
  expect(ar?.('أُقِيمَت')).toBe(ar?.('اقيمت'));
  expect(ar?.('مـــدرسة')).toBe(ar?.('مدرسه'));
});

test('tokens of any text cover it in order and never overlap', () => {
  fc.assert(
    fc.property(mixed, (text) => {
      let edge = 0;
      for (const piece of scan(text)) {
        expect(piece.start).toBeGreaterThanOrEqual(edge);
        expect(piece.end).toBeGreaterThan(piece.start);
        edge = piece.end;
      }
      expect(edge).toBeLessThanOrEqual(text.length);
    }),
    { seed: SEED },
  );
});

test.each([
  ['٣١٬٠٠٠', '31٬000'],
  ['۱۳۷۰', '1370'],
  ['12,4', '12,4'],
])('digits of %s are %s', (given, western) => expect(westernDigits(given)).toBe(western));

test.each([
  ['ar', 'والسياحة', 'سياحة'],
  ['ar', 'وقعت', 'وقّع'],
  ['ar', 'للاتفاقيات', 'اتفاقية'],
  ['az', 'səfirlikdə', 'səfirlikdən'],
  ['az', 'Küveytdəki', 'Küveyt'],
  ['en', 'agreements', 'agreement'],
  ['en', 'visited', 'visits'],
])('%s: a search for one finds the other: %s, %s', (tag, one, two) => {
  const pack = packs.find((candidate) => candidate.tag === tag);
  if (pack === undefined) throw new TypeError(tag);
  const fold = makeFolder(pack.folding);
  const affixes = makeAffixAnalyser(pack.affixes);
  expect(affixes.stem(fold(one))).toBe(affixes.stem(fold(two)));
});
