import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segments } from '../../src/languages/ar/segments.ts';
import { makeSegmenter } from '../../src/text/segment.ts';

const cut = makeSegmenter(segments);

describe('the segmenter of Arabic', () => {
  it.each([
    ['والعلاقات', 'و العلاقات'],
    ['بالكويت', 'ب الكويت'],
    ['وبالتعاون', 'و ب التعاون'],
    ['للوزير', 'ل لوزير'],
    ['وللرئيس', 'و ل لرئيس'],
    ['سيزور', 'س يزور'],
    ['وسيلتقي', 'و س يلتقي'],
    ['علاقاتهما', 'علاقات هما'],
    ['بلدنا', 'بلد نا'],
    ['نظيره', 'نظير ه'],
    ['ونظيرها', 'و نظير ها'],
    ['لتعزيز', 'ل تعزيز'],
    ['فإن', 'ف إن'],
    ['كعضو', 'ك عضو'],
    ['إليهم', 'إلي هم'],
    ['بشأنها', 'ب شأن ها'],
    ['لأنه', 'ل أن ه'],
  ])('%s is %s', (word, pieces) => {
    expect(cut(word)).toEqual(pieces.split(' '));
  });

  it.each([
    'وزير',
    'وزارة',
    'وفد',
    'وقع',
    'وكالة',
    'ولاية',
    'بيان',
    'بعد',
    'بين',
    'بغداد',
    'بريطانيا',
    'لجنة',
    'لقاء',
    'لندن',
    'لبنان',
    'كان',
    'كبير',
    'فلسطين',
    'فترة',
    'سياسة',
    'سيادة',
    'سنوات',
    'هذه',
    'الله',
    'مياه',
    'تجاه',
    'قانوناً',
    'مدرسة',
    'الوجه',
    'هنا',
  ])('%s is one word', (word) => {
    expect(cut(word)).toEqual([word]);
  });

  it('keeps every sign: the pieces join to the word', () => {
    const letter = fc.constantFrom(...'وفبلكسالهمنيتاةىأإآ\u064E\u0651\u064Bـ', 'a', '1');
    fc.assert(
      fc.property(fc.string({ unit: letter, minLength: 1, maxLength: 12 }), (word) => {
        const pieces = cut(word);
        expect(pieces.join('')).toBe(word);
        expect(pieces.every((piece) => piece.length > 0)).toBe(true);
      }),
      { seed: 5, numRuns: 2000 },
    );
  });

  it('keeps marks with the letter that bears them', () => {
    expect(cut('وَالْعِلاقَات')).toEqual(['وَ', 'الْعِلاقَات']);
  });
});
