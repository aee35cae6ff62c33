import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/core/claim.ts';
import { readText } from '../read-text.ts';

const first = (text: string, kind: string, published = '2025-01-10'): Claim | undefined =>
  readText(text, { published }).find((claim) => claim.kind === kind);

describe('the day for which it was planned, where the same words say that it was another', () => {
  test.each([
    [
      'Peru’s embassy in Nairobi, originally planned for 2016, was opened in 2018.',
      'mission-opened',
      '2018',
      '2016',
    ],
    ['افتتحت بيرو سفارتها في نيروبي عام 2018 بعد أن كان مقررا عام 2016.', 'mission-opened', '2018', '2016'],
    [
      '2016-cı ilə planlaşdırılmış Peru səfirliyi Nayrobidə 2018-ci ildə açılıb.',
      'mission-opened',
      '2018',
      '2016',
    ],
  ])('%s', (text, kind, time, planned) => {
    const claim = first(text, kind);
    expect(claim?.time?.edtf).toBe(time);
    expect(claim?.detail.planned).toBe(planned);
  });

  test.each([
    [
      'Peru opened its embassy in Nairobi in 2018, and Kenya opened its embassy in Lima in 2016.',
      'mission-opened',
    ],
    ['A visit of the President of Peru to Kenya is planned for May 2025.', 'visit'],
    ['افتتحت بيرو سفارتها في نيروبي عام 2018.', 'mission-opened'],
  ])('nothing of the sort: %s', (text, kind) => {
    const claim = first(text, kind);
    expect(claim).toBeDefined();
    expect(claim?.detail.planned).toBeUndefined();
  });
});

describe('an occasion that is called the founding of relations', () => {
  test.each([
    [
      'The President of Peru met the President of Kenya in Geneva on 3 May 1975, and that meeting laid the foundations of bilateral relations.',
    ],
    ['التقى رئيس بيرو رئيس كينيا في جنيف في 3 مايو 1975 وأرسيا أسس العلاقات بين البلدين.'],
    [
      'Peru və Keniya prezidentləri 1975-ci il mayın 3-də Cenevrədə görüşüb, bununla da ikitərəfli münasibətlərin əsası qoyulub.',
    ],
  ])('%s', (text) => {
    const claim = first(text, 'meeting');
    expect(claim?.time?.edtf).toBe('1975-05-03');
    expect(claim?.detail.called).toBe('relations-established');
  });

  test('a meeting that founds nothing is called nothing', () => {
    const claim = first(
      'The President of Peru met the President of Kenya in Geneva on 3 May 1975.',
      'meeting',
    );
    expect(claim?.time?.edtf).toBe('1975-05-03');
    expect(claim?.detail.called).toBeUndefined();
  });
});

test('who invites and who is invited is told by the place, whatever the order of the words', () => {
  for (const text of [
    'ووجه الجانب الكيني دعوة إلى وزير الخارجية البيروفي لزيارة نيروبي.',
    'Keniyanın xarici işlər naziri perulu həmkarını Nayrobiyə dəvət edib.',
    'Kenya’s foreign minister invited his Peruvian counterpart to visit Nairobi.',
  ]) {
    const roles = first(text, 'invitation')?.roles ?? [];
    expect(roles.find(({ role }) => role === 'recipient')?.state, text).toBe('PER');
    expect(roles.find(({ role, type }) => role === 'sender' && type !== 'state')?.state ?? 'KEN', text).toBe(
      'KEN',
    );
  }
});

test('titles that end with their head begin behind the item before them', () => {
  const titles = readText(
    'Azərbaycan və Peru 2024-cü il mayın 3-də turizm sahəsində anlaşma memorandumu və gömrük işləri üzrə saziş imzalayıb.',
    { published: '2024-05-04' },
  )
    .filter(({ kind }) => kind === 'agreement-signed')
    .map(({ detail }) => detail.title);
  expect(titles).toEqual(['turizm sahəsində anlaşma memorandumu', 'gömrük işləri üzrə saziş']);
});

test('a number of agreements signed so far is a count, and no signing', () => {
  for (const text of [
    'More than 25 agreements have been signed between Peru and Kenya.',
    'تم التوقيع على أكثر من 25 اتفاقية بين بيرو وكينيا.',
  ])
    expect(
      readText(text, { published: '2024-05-04' }).map(({ kind }) => kind),
      text,
    ).toEqual(['agreement-tally']);
});
