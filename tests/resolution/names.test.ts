import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeNameIndex } from '../../src/resolution/name-index.ts';
import { matchNames, matchRead, SAME_PERSON } from '../../src/resolution/name-match.ts';
import { readName } from '../../src/resolution/name-parts.ts';

interface Corpus {
  readonly persons: readonly { readonly id: string; readonly forms: readonly string[] }[];
  readonly waivers: readonly { readonly form: string; readonly why: string }[];
}

const corpus = JSON.parse(
  readFileSync(new URL('../../corpus/names/persons.json', import.meta.url), 'utf8'),
) as Corpus;
const forms = corpus.persons.flatMap(({ id, forms: own }) =>
  [...new Set(own)].map((form) => ({ id, form, name: readName(form) })),
);
const waived = new Set(corpus.waivers.map(({ form }) => form));

const score = (a: string, b: string): number => matchNames(a, b).score;

describe('the corpus of names', () => {
  it('has three hundred forms and more, in three scripts', () => {
    expect(forms.length).toBeGreaterThanOrEqual(300);
    for (const script of ['Arabic', 'Latin', 'Cyrillic'])
      expect(
        forms.filter(({ form }) => new RegExp(`\\p{Script=${script}}`, 'u').test(form)).length,
      ).toBeGreaterThan(80);
  });

  it('puts forms of one person together and forms of two apart, but for the waivers', () => {
    const wrong: string[] = [];
    const index = makeNameIndex(forms.map(({ form }) => form));
    forms.forEach((one, i) => {
      const near = new Set(index.candidates(one.form));
      forms.slice(i + 1).forEach((other, k) => {
        const same = one.id === other.id;
        // A waiver allows that a form is not found, never that two persons are taken for one.
        if (same && (waived.has(one.form) || waived.has(other.form))) return;
        // Of pairs that share no sound every eleventh is enough.
        if (!same && !near.has(i + 1 + k) && (i * 7 + k) % 11 !== 0) return;
        const match = matchRead(one.name, other.name);
        if (match.score >= SAME_PERSON !== same) wrong.push(match.sentence);
      });
    });
    expect(wrong).toEqual([]);
  }, 120_000);

  it('waives nothing that comes out right', () => {
    for (const { form, why } of corpus.waivers) {
      expect(why).not.toBe('');
      const id = forms.find((one) => one.form === form)?.id;
      const own = forms.filter((one) => one.id === id && one.form !== form);
      expect(own.length, form).toBeGreaterThan(0);
      expect(
        own.some((other) => score(form, other.form) < SAME_PERSON),
        form,
      ).toBe(true);
    }
  });
});

describe('laws of the score', () => {
  const one = fc.constantFrom(...forms.map(({ form }) => form));

  it('is the same in both directions', () => {
    fc.assert(
      fc.property(one, one, (a, b) => {
        expect(score(a, b)).toBeCloseTo(score(b, a), 9);
      }),
      { seed: 7, numRuns: 400 },
    );
  });

  it('is 1 for a name and itself', () => {
    for (const { form } of forms) expect(score(form, form), form).toBe(1);
  });

  it('is in [0, 1] for any text, and 1 for any text with itself that has a letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), one, (text, name) => {
        const value = score(text, name);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        if (readName(text).parts.length > 0) expect(score(text, text)).toBe(1);
      }),
      { seed: 11, numRuns: 300 },
    );
  });

  it('does not change with titles, letter case or direction marks', () => {
    const titles: Readonly<Record<string, readonly string[]>> = {
      Arabic: ['سمو الشيخ', 'الدكتور', 'معالي', 'فخامة الرئيس'],
      Latin: ['Sheikh', 'Dr.', 'H.E.', 'cənab', 'His Excellency'],
      Cyrillic: ['господин', 'шейх', 'доктор'],
    };
    fc.assert(
      fc.property(one, one, fc.nat(), (a, b, pick) => {
        const script = Object.keys(titles).find((name) => new RegExp(`\\p{Script=${name}}`, 'u').test(a));
        const own = titles[script ?? ''] ?? [];
        const title = own[pick % own.length] ?? '';
        expect(score(`${title} ${a}`, b)).toBeCloseTo(score(a, b), 9);
        expect(score(`\u200f${a}\u200e`, b)).toBeCloseTo(score(a, b), 9);
      }),
      { seed: 13, numRuns: 300 },
    );
  });
});

describe('the index', () => {
  const index = makeNameIndex(forms.map(({ form }) => form));

  it('leaves few names to compare, and the right ones among them', () => {
    let met = 0;
    let missed = 0;
    let compared = 0;
    forms.forEach((one, i) => {
      const near = new Set(index.candidates(one.form));
      compared += near.size;
      forms.forEach((other, j) => {
        if (i === j || one.id !== other.id || waived.has(one.form) || waived.has(other.form)) return;
        met += 1;
        if (!near.has(j)) missed += 1;
      });
    });
    expect(missed / met).toBeLessThan(0.01);
    expect(compared / forms.length).toBeLessThan(forms.length / 20);
  });

  it('finds a person by a name in another script, best first', () => {
    const found = index.find('Гейдар Алиев', SAME_PERSON, 20);
    expect(found.length).toBeGreaterThan(4);
    expect(new Set(found.map(({ at }) => forms[at]?.id))).toEqual(new Set(['heydar-aliyev']));
    const scores = found.map(({ match }) => match.score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });
});

describe('what a match says', () => {
  it('says which parts were set against which', () => {
    const match = matchNames('حيدر علييف', 'Heydar Aliyev');
    expect(match.pairs.map(({ left, right }) => [left, right])).toEqual([
      ['حيدر', 'Heydar'],
      ['علييف', 'Aliyev'],
    ]);
    expect(match.sentence).toContain('حيدر with Heydar');
    expect(match.sentence).toContain('علييف with Aliyev');
  });

  it.each([
    ['Heydar Aliyev', 'Ilham Aliyev', 'contradiction'],
    ['Sabah Al-Ahmad Al-Sabah', 'Sabah Al-Khalid Al-Sabah', 'contradiction'],
    ['Salem Sabah Al-Salem Al-Sabah', 'Sabah Al-Salem Al-Sabah', 'first-missing'],
    ['Aliyev', 'Heydar Aliyev', 'one-part'],
    ['Ilham Heydar oglu Aliyev', 'Heydar Aliyev', 'contradiction'],
  ])('%s and %s: not held to be one, for %s', (a, b, kind) => {
    const match = matchNames(a, b);
    expect(match.score).toBeLessThan(SAME_PERSON);
    expect(match.doubts.map((doubt) => doubt.kind)).toContain(kind);
  });

  it.each([
    ['H. Aliyev', 'Heydar Aliyev'],
    ['Aliyev, Heydar', 'Heydər Əliyev'],
    ['Abdulfattah al-Sisi', 'عبد الفتاح السيسي'],
    ['Abdul Rahman Al-Rashid', 'عبدالرحمن الراشد'],
    ['Nour Eddine Saleh', 'نور الدين صالح'],
    ['Abu Bakr Al-Qirbi', 'أبو بكر القربي'],
    ['Мухаммед ибн Салман', 'Mohammed ben Salmane'],
  ])('%s and %s: one person', (a, b) => {
    expect(matchNames(a, b).score).toBeGreaterThanOrEqual(SAME_PERSON);
  });

  it('takes nobody for somebody', () => {
    expect(score('', 'Heydar Aliyev')).toBe(0);
    expect(score('…', '—')).toBe(0);
  });
});
