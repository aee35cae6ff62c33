import { daysOf } from '../core/days.ts';
import type { Conflict, Version } from '../core/finding.ts';
import { kindByName } from '../kinds/registry.ts';
import { conflictOf, groupBy } from './conflict.ts';
import { figuresAgree } from './figures.ts';
import type { Found } from './findings.ts';
import type { Lookup } from './lookup.ts';
import { sameHand } from './voices.ts';

export const withFigure = ({ finding }: Found): boolean =>
  finding.lead.quantity !== null && finding.time !== null && finding.modality !== 'denied';

export const counted = ({ finding }: Found): boolean =>
  finding.lead.quantity !== null && finding.modality === 'asserted';

const endOf = (edtf: string): string => daysOf(edtf)?.last ?? edtf;

const figureOf = ({ finding }: Found): Version => ({
  value: String(finding.lead.quantity?.value ?? ''),
  claims: finding.claims.filter(({ quantity }) => quantity !== null),
});

const formOf = ({ form }: Found): string => form ?? '';

/** Figures of one sort for several periods: different, and none of them wrong. */
export const periodsOf = (figures: readonly Found[]): Conflict[] =>
  groupBy(
    figures,
    (found) => `${found.finding.states.join()} ${found.finding.lead.quantity?.unit} ${found.finding.flow}`,
  ).flatMap((group) => {
    const dated = group.filter(({ finding }) => finding.time !== null);
    const periods = new Set(dated.map(({ finding }) => finding.time?.edtf));
    const values = new Set(dated.map(({ finding }) => finding.lead.quantity?.value));
    if (periods.size < 2 || values.size < 2) return [];
    const tally = kindByName(dated[0]?.finding.kind ?? '')?.counts !== undefined;
    return [
      conflictOf(
        {
          type: 'different period',
          about: 'quantity',
          versions: dated.map(figureOf),
          reason: {
            rule: tally && !shrinks(dated) ? 'tally-dates' : 'periods',
            with: { periods: periods.size },
          },
        },
        dated.map(({ finding }) => finding),
      ),
    ];
  });

/** Of one period, but of two things: agreements and documents, exports and all trade, tons and dollars. */
export const definitionsOf = (figures: readonly Found[]): Conflict[] =>
  groupBy(figures, ({ finding }) => `${finding.states.join()} ${finding.time?.edtf ?? ''}`).flatMap(
    (group) => {
      if (group.length < 2 || group[0]?.finding.time == null) return [];
      const units = new Set(group.map(({ finding }) => finding.lead.quantity?.unit));
      const forms = new Set(group.map(formOf));
      if (units.size < 2 && forms.size < 2) return [];
      return [
        conflictOf(
          {
            type: 'different definition',
            about: 'quantity',
            versions: group.map(figureOf),
            reason: { rule: units.size > 1 ? 'units' : 'flows', with: {} },
          },
          group.map(({ finding }) => finding),
        ),
      ];
    },
  );

/** What only grows cannot be fewer later: the least that one says is more than the most that a later one says. */
const shrunk = (a: Found, b: Found): boolean => {
  const one = a.finding.lead.quantity;
  const two = b.finding.lead.quantity;
  if (one === null || two === null || one.unit !== two.unit || formOf(a) !== formOf(b)) return false;
  if (endOf(a.finding.time?.edtf ?? '') >= endOf(b.finding.time?.edtf ?? '')) return false;
  if (one.bound === 'less-than' || two.bound === 'more-than' || one.bound === 'about') return false;
  return one.value > two.value && !figuresAgree(one, two);
};

/** Figures of one sort of which some are of a part: trade, and trade without oil; also where one is only aimed at. */
export const flowsIn = (figures: readonly Found[]): Conflict[] =>
  groupBy(figures, ({ finding }) => `${finding.states.join()} ${finding.lead.quantity?.unit}`).flatMap(
    (group) => {
      // Of one period, or a part that is aimed at against a whole that was reached.
      const met = group.some((a) =>
        group.some(
          (b) =>
            a.finding.flow !== b.finding.flow &&
            (a.finding.modality !== b.finding.modality || a.finding.time?.edtf === b.finding.time?.edtf),
        ),
      );
      if (!met) return [];
      return [
        conflictOf(
          {
            type: 'different definition',
            about: 'quantity',
            versions: group.map(figureOf),
            reason: { rule: 'flows', with: {} },
          },
          group.map(({ finding }) => finding),
        ),
      ];
    },
  );

const shrinks = (tallies: readonly Found[]): boolean =>
  tallies.some((a) => tallies.some((b) => shrunk(a, b)));

/** A total that goes down, or that is less than what is told one by one. */
export const talliesOf = (tallies: readonly Found[], items: readonly Found[]): Conflict[] => {
  const out: Conflict[] = [];
  const dated = tallies.filter(({ finding }) => finding.time !== null);
  for (const a of dated)
    for (const b of dated)
      if (shrunk(a, b))
        out.push(
          conflictOf(
            {
              type: 'true contradiction',
              about: 'quantity',
              versions: [figureOf(a), figureOf(b)],
              reason: {
                rule: 'shrunk',
                with: {
                  first: a.finding.lead.quantity?.value ?? 0,
                  last: b.finding.lead.quantity?.value ?? 0,
                },
              },
            },
            [a.finding, b.finding],
          ),
        );
  const [any] = tallies;
  const named = items
    .filter((item) => item.named && item.finding.modality === 'asserted')
    .map(({ finding }) => finding);
  const most = Math.max(0, ...tallies.map(({ finding }) => finding.lead.quantity?.value ?? 0));
  if (any !== undefined && named.length > 0 && most > named.length)
    out.push(
      conflictOf(
        {
          type: 'different definition',
          about: 'quantity',
          versions: [
            ...tallies.map(figureOf),
            { value: String(named.length), claims: named.flatMap(({ claims }) => claims) },
          ],
          reason: { rule: 'itemised', with: { claimed: most, itemised: named.length } },
        },
        [...tallies.map(({ finding }) => finding), ...named],
      ),
    );
  return out;
};

/** Figures and tallies of the same hand that a later text of it changes. */
export const revisedBy = (figures: readonly Found[], lookup: Lookup): Conflict[] => {
  const out: Conflict[] = [];
  figures.forEach((a, at) => {
    for (const b of figures.slice(at + 1)) {
      const one = a.finding.lead;
      const two = b.finding.lead;
      const families = lookup.sourceOf(one.sourceId)?.family === lookup.sourceOf(two.sourceId)?.family;
      if (!families || one.sourceId === two.sourceId || !sameHand(one, two, lookup.sourceOf)) continue;
      if (one.quantity === null || two.quantity === null || one.quantity.value === two.quantity.value)
        continue;
      out.push(
        conflictOf(
          {
            type: 'revision',
            about: 'quantity',
            versions: [figureOf(a), figureOf(b)],
            reason: { rule: 'same-hand', with: {} },
          },
          [a.finding, b.finding],
        ),
      );
    }
  });
  return out;
};
