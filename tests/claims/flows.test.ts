import { describe, expect, test } from 'vitest';
import { readText } from '../read-text.ts';

const first = (text: string, kind: string) =>
  readText(text, { published: '2025-05-04' }).find((claim) => claim.kind === kind);

describe('whose goods or travellers a figure counts', () => {
  test.each([
    ['Peru’s exports to Kenya amounted to 28 million dollars in 2024.', 'trade-figure', 'PER'],
    ['بلغت صادرات كينيا إلى بيرو 14 مليون دولار عام 2024.', 'trade-figure', 'KEN'],
    ['Perunun Keniyaya ixracı 2024-cü ildə 3 milyon dollar olub.', 'trade-figure', 'PER'],
    ['More than 9,000 Peruvian tourists visited Kenya in 2024.', 'tourism-figure', 'PER'],
    ['In 2024 Peru was visited by 21,000 tourists from Kenya.', 'tourism-figure', 'KEN'],
    ['زار كينيا 9 آلاف سائح من بيرو عام 2024.', 'tourism-figure', 'PER'],
    ['2024-cü ildə Peruya Keniyadan 9 min turist gəlib.', 'tourism-figure', 'KEN'],
  ])('%s', (text, kind, from) => {
    expect(first(text, kind)?.detail.from).toBe(from);
  });

  test('all trade of two has no direction', () => {
    expect(
      first('Trade between Peru and Kenya amounted to 28 million dollars in 2024.', 'trade-figure')?.detail
        .from,
    ).toBeUndefined();
  });
});

describe('what is put off to a day is planned for it', () => {
  test.each([
    [
      'The fifth session of the joint commission between Peru and Kenya has been postponed to 3 February 2027.',
      'planned',
      '2027-02-03',
    ],
    [
      'Peru və Keniya arasında Birgə Komissiyanın beşinci iclası 2027-ci il fevralın 3-nə təxirə salınıb.',
      'planned',
      '2027-02-03',
    ],
  ])('%s', (text, modality, day) => {
    const claim = first(text, 'commission-session');
    expect(claim?.modality).toBe(modality);
    expect(claim?.time?.edtf).toBe(day);
    expect(claim?.detail.moved).toBe(true);
  });

  test('what is put off to no day is denied, and not moved', () => {
    const claim = first('The visit of the President of Peru to Kenya was postponed.', 'visit');
    expect(claim?.modality).toBe('denied');
    expect(claim?.detail.moved).toBeUndefined();
  });
});

describe('the day by which a promise is due', () => {
  test.each([
    ['Peru and Kenya agreed to hold a business forum in Lima by 30 June 2027.', '2027-06-30'],
    ['اتفقت بيرو وكينيا على فتح خط جوي مباشر بحلول عام 2027.', '2027'],
  ])('%s', (text, due) => {
    expect(first(text, 'commitment')?.detail.due).toBe(due);
  });

  test('a promise made at talks is not due on their day', () => {
    expect(
      first('At talks on 3 May 2025 Peru and Kenya agreed to open new flights.', 'commitment')?.detail.due,
    ).toBeUndefined();
  });
});
