import { describe, expect, test } from 'vitest';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { dossierOf } from '../dossier/dossier-of.ts';

/** A text of a house of its own, published on a day. */
const text = (published: string, publisher: string, body: string, language = 'en'): string =>
  `---\npublisher: ${publisher}\npublished: ${published}\nlanguage: ${language}\nkind: news\n---\n${body}\n`;

const told = (...texts: readonly string[]): Promise<Dossier> => dossierOf(texts, ['KEN', 'PER']);

const conflicts = ({ conflicts: list }: Dossier): string[] =>
  list.map(({ kind, type, reason }) => `${kind}: ${type}: ${reason.rule}`);
const ofKind = ({ sections }: Dossier, kind: string) =>
  sections.flatMap(({ findings }) => findings).filter((finding) => finding.kind === kind);

describe('what is told apart', () => {
  test('the exports of one side and of the other', async () => {
    const dossier = await told(
      text('2025-02-01', 'A', 'Kenya’s exports to Peru amounted to 28 million dollars in 2024.'),
      text('2025-02-02', 'B', 'Peru’s exports to Kenya amounted to 14 million dollars in 2024.'),
    );
    expect(conflicts(dossier)).toEqual([]);
    expect(ofKind(dossier, 'trade-figure')).toHaveLength(2);
  });

  test('two ambassadors of one state, though neither has a name that could be read', async () => {
    const dossier = await told(
      text('2023-03-13', 'A', 'The ambassador of Kenya to Peru presented his credentials on 12 March 2023.'),
      text('2026-06-11', 'B', 'The ambassador of Kenya to Peru presented his credentials on 10 June 2026.'),
    );
    expect(ofKind(dossier, 'envoy-accredited')).toHaveLength(2);
    expect(conflicts(dossier)).toEqual([]);
  });

  test('promises of one thing for two days', async () => {
    const dossier = await told(
      text('2026-01-01', 'A', 'Kenya and Peru agreed to hold a business forum in Lima by 31 March 2027.'),
      text('2026-02-01', 'B', 'Kenya and Peru agreed to hold a business forum in Lima by 30 June 2027.'),
    );
    expect(
      ofKind(dossier, 'commitment')
        .map(({ lead }) => lead.detail.due)
        .sort(),
    ).toEqual(['2027-03-31', '2027-06-30']);
  });
});

describe('what is one, and how its sources differ', () => {
  test('the entry into force of one agreement on two days', async () => {
    const dossier = await told(
      text(
        '2026-03-01',
        'A',
        'The agreement on extradition between Kenya and Peru entered into force on 1 February 2026.',
      ),
      text('2026-03-02', 'B', 'دخلت اتفاقية تسليم المجرمين بين كينيا وبيرو حيز النفاذ في 1 مارس 2026.', 'ar'),
    );
    expect(conflicts(dossier)).toEqual(['agreement-in-force: true contradiction: one-event']);
  });

  test('one house that corrects its figure revises it, and the later one leads', async () => {
    const dossier = await told(
      text(
        '2025-01-10',
        'A',
        'Trade turnover between Kenya and Peru amounted to 40 million dollars in 2024.',
      ),
      text(
        '2025-06-10',
        'A',
        'Trade turnover between Kenya and Peru amounted to 42 million dollars in 2024.',
      ),
    );
    expect(conflicts(dossier)).toEqual(['trade-figure: revision: same-hand']);
    expect(ofKind(dossier, 'trade-figure')[0]).toMatchObject({
      preferred: 'latest',
      lead: { quantity: { value: 42_000_000 } },
    });
  });

  test('a session put off to another day is expected on that day', async () => {
    const dossier = await told(
      text(
        '2025-10-01',
        'A',
        'The fifth session of the joint commission between Kenya and Peru will be held in Lima on 11 November 2025.',
      ),
      text(
        '2025-10-20',
        'B',
        'The fifth session of the joint commission between Kenya and Peru has been postponed to 3 February 2027.',
      ),
    );
    expect(conflicts(dossier)).toEqual(['commission-session: revision: plan-moved']);
    expect(ofKind(dossier, 'commission-session').map(({ time }) => time?.edtf)).toEqual(['2027-02-03']);
  });

  test('a plan is no voice for what took place', async () => {
    const dossier = await told(
      text(
        '2025-10-01',
        'A',
        'The fifth session of the joint commission between Kenya and Peru will be held in Lima on 11 November 2025.',
      ),
      text(
        '2025-11-12',
        'B',
        'The fifth session of the joint commission between Kenya and Peru was held in Lima on 11 November 2025.',
      ),
    );
    expect(conflicts(dossier)).toEqual(['commission-session: revision: plan-kept']);
    expect(ofKind(dossier, 'commission-session')[0]).toMatchObject({
      status: 'single-source',
      voices: 1,
      modality: 'asserted',
    });
  });

  test('a palace in the capital contradicts the capital in nothing', async () => {
    const dossier = await told(
      text('2024-05-18', 'A', 'The President of Peru met the President of Kenya in Nairobi on 17 May 2024.'),
      text(
        '2024-05-18',
        'B',
        'The President of Peru met the President of Kenya at Nyali Palace on 17 May 2024.',
      ),
    );
    expect(conflicts(dossier)).toEqual([]);
  });

  test('a jubilee counts from the year of the founding, and before its day also from the year before', async () => {
    const founding = text(
      '2020-01-01',
      'A',
      'Diplomatic relations between Kenya and Peru were established on 5 December 1992.',
    );
    const jubilee = (published: string, number: string): string =>
      text(
        published,
        'B',
        `This year Kenya and Peru celebrate the ${number} anniversary of the establishment of diplomatic relations.`,
      );
    expect(conflicts(await told(founding, jubilee('2025-12-20', '33rd')))).toEqual([]);
    expect(conflicts(await told(founding, jubilee('2025-03-20', '32nd')))).toEqual([]);
    expect(conflicts(await told(founding, jubilee('2025-12-20', '32nd')))).toEqual([
      'relations-established: true contradiction: implied-year',
    ]);
  });

  test('two papers that print one short text are one voice', async () => {
    const body = 'Kenya and Peru signed an agreement on maritime transport in Lima on 28 May 2025.';
    const dossier = await told(text('2025-05-28', 'A', body), text('2025-05-29', 'B', body));
    expect(ofKind(dossier, 'agreement-signed')[0]).toMatchObject({
      sources: 2,
      voices: 1,
      status: 'single-source',
    });
  });

  test('a total that shrinks is a contradiction, and nobody says that such a number grows', async () => {
    const dossier = await told(
      text('2025-03-01', 'A', 'Kenya and Peru have signed 22 agreements so far.'),
      text('2026-03-02', 'B', 'Kenya and Peru have signed 18 agreements so far.'),
    );
    expect(conflicts(dossier)).toEqual([
      'agreement-tally: true contradiction: shrunk',
      'agreement-tally: different period: periods',
    ]);
  });
});
