import { describe, expect, test } from 'vitest';
import { featuresOf } from '../../src/claims/learned/features.ts';
import { makeKindJudge } from '../../src/claims/learned/judge.ts';
import { parseModel } from '../../src/claims/learned/model.ts';
import { unitsOf } from '../../src/claims/learned/units.ts';
import { WEIGHTS } from '../../src/claims/learned/weights.generated.ts';
import type { View } from '../../src/claims/matcher.ts';
import { kinds } from '../../src/kinds/registry.ts';
import { readDocument } from '../../src/pipeline.ts';
import { sourceOf } from '../read-text.ts';

const viewsOf = (text: string, language: string): View[] => {
  const out: View[] = [];
  readDocument(sourceOf(text, { published: '2024-06-12', language }), { observe: (view) => out.push(view) });
  return out;
};

describe('the judge of kinds', () => {
  test('knows every kind, and no other', () => {
    expect([...parseModel(WEIGHTS).kinds].sort()).toEqual(kinds.map(({ name }) => name).sort());
  });

  test('has learnt of no state and no person', () => {
    const names = [...parseModel(WEIGHTS).features.keys()].join(' ');
    for (const name of ['azerbaijan', 'kuwait', 'أذربيجان', 'الكويت', 'azərbaycan', 'küveyt', 'aliyev'])
      expect(names).not.toMatch(new RegExp(`[:_]${name}(?: |_|$)`));
  });

  test.each([
    [
      'en',
      'Chile and Peru signed an agreement on mining in Lima on 3 May 2024.',
      'agreement-signed',
      'visit',
    ],
    ['ar', 'وقعت تشيلي وبيرو اتفاقية للتعدين في ليما في 3 مايو 2024.', 'agreement-signed', 'visit'],
    [
      'az',
      'Çili və Peru 2024-cü il mayın 3-də Limada mədənçilik sazişi imzalayıb.',
      'agreement-signed',
      'visit',
    ],
    ['en', 'The President of Chile paid a state visit to Peru in May 2024.', 'visit', 'agreement-signed'],
    ['ar', 'قام رئيس تشيلي بزيارة دولة إلى بيرو في مايو 2024.', 'visit', 'agreement-signed'],
  ])('%s: finds “%s” likelier to tell of %s than of %s', (language, text, told, other) => {
    const [view] = viewsOf(text, language);
    const judge = makeKindJudge(view as View);
    const at = Math.floor((view as View).sentence.tokens.length / 2);
    expect(judge(told, at)).toBeGreaterThan(0.5);
    expect(judge(told, at)).toBeGreaterThan(judge(other, at));
  });

  test('cuts a long sentence at its commas, and every token but marks is in one unit', () => {
    const text = `Chile, ${'which has long borders and many mountains, '.repeat(6)}signed a treaty with Peru.`;
    for (const view of viewsOf(text, 'en')) {
      const units = unitsOf(view);
      expect(units.length).toBeGreaterThan(1);
      view.sentence.tokens.forEach((token, i) => {
        if (token.kind === 'mark') return;
        expect(units.filter(({ from, to }) => from <= i && i < to)).toHaveLength(1);
      });
      for (const unit of units) expect(featuresOf(view, unit).length).toBeGreaterThan(0);
    }
  });
});
