import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../src/analysis/lines.ts';
import { readText } from '../read-text.ts';

const cut = (text: string): string[] =>
  paragraphsOf(text).map(({ start, end }) => text.slice(start, end).replaceAll(/\s*\n\s*/g, ' ⏎ '));

describe('paragraphs of a text', () => {
  it.each([
    [
      'small letters go on',
      'Chile and Peru did not\nsign the treaty.',
      ['Chile and Peru did not ⏎ sign the treaty.'],
    ],
    [
      'a blank line parts',
      'Chile and Peru did not\n\nsign the treaty.',
      ['Chile and Peru did not', 'sign the treaty.'],
    ],
    ['a stop parts', 'Chile left.\nPeru stayed.', ['Chile left.', 'Peru stayed.']],
    ['a heading parts', 'Talks in Lima\nChile and Peru met.', ['Talks in Lima', 'Chile and Peru met.']],
    [
      'items part',
      'They agreed:\n- to open\n- to close\n(a) to wait',
      ['They agreed:', '- to open', '- to close', '(a) to wait'],
    ],
    [
      'Windows line ends',
      'Chile did not\r\nsign it.\r\n\r\nPeru did.',
      ['Chile did not ⏎ sign it.', 'Peru did.'],
    ],
  ])('%s', (_, text, expected) => {
    expect(cut(text.replaceAll('\r\n', '\n'))).toEqual(expected);
    expect(paragraphsOf(text)).toHaveLength(expected.length);
  });

  it('joins lines that keep to one width, in a script without small letters', () => {
    const text = [
      'افتتحت الكويت سفارتها لدى جمهورية أذربيجان في العاصمة باكو في 6 يونيو',
      '2019 بحضور وزيري خارجية البلدين وعدد من السفراء المعتمدين لدى باكو',
      'ووقع الجانبان مذكرة تفاهم.',
    ].join('\n');
    expect(cut(text)).toHaveLength(1);
  });

  it('leaves long lines alone, each a paragraph', () => {
    const long = `زار الوزير العاصمة ${'والتقى نظيره '.repeat(12)}`.trim();
    expect(cut(`${long}\n${long}`)).toHaveLength(2);
  });
});

describe('claims of a text with broken lines', () => {
  it.each([
    [
      'en',
      'Chile and Peru did not\nsign the treaty on 5 May 2020.',
      'agreement-signed',
      { modality: 'denied' },
    ],
    ['en', 'Chile will not\nclose its embassy in Lima.', 'mission-closed', { modality: 'denied' }],
  ])('%s: %s', (language, text, kind, expected) => {
    expect(
      readText(text, { language, published: '2025-01-10' }).find((claim) => claim.kind === kind),
    ).toMatchObject(expected);
  });
});
