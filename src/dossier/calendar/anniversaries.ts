import { daysOf, yearsAfter } from '../../core/days.ts';
import type { Finding } from '../../core/finding.ts';
import type { Kind } from '../../kinds/kind.ts';
import { kindByName } from '../../kinds/registry.ts';
import type { Dossier } from '../dossier.ts';
import { type CalendarEntry, type Dated, datesOf, entryOf, findingsOf, within } from './entry.ts';

/** 1, 5, 10, 15, 20, 25, 30, 40, 50, 60, 70, 75, 80, 90, 100, 110… */
export const isRound = (years: number): boolean =>
  years === 1 || years % 10 === 0 || years % 25 === 0 || (years < 30 && years % 5 === 0);

const jubileesOf = (finding: Finding): Kind['jubilees'] => kindByName(finding.kind)?.jubilees;

const yearOf = (edtf: string): number => Number(edtf.slice(0, 4));

/** Those of one date that fall on or after a day and not after another. */
const ofDate = (
  dossier: Dossier,
  finding: Finding,
  dated: Dated,
  from: string,
  until: string,
): readonly CalendarEntry[] => {
  const every = jubileesOf(finding) === 'yearly' ? 1 : 5;
  const out: CalendarEntry[] = [];
  for (let year = yearOf(from); year <= yearOf(until); year += 1) {
    const years = year - yearOf(dated.edtf);
    if (years < 1 || years % every !== 0) continue;
    const edtf = yearsAfter(dated.edtf, years);
    if (edtf === null || !within(edtf, from, until)) continue;
    out.push(
      entryOf(dossier, finding, dated, {
        kind: 'anniversary',
        edtf,
        since: dated.edtf,
        years,
        round: isRound(years),
      }),
    );
  }
  return out;
};

const firstDay = (finding: Finding): string => daysOf(finding.time?.edtf ?? '')?.first ?? '9999';

/** The findings whose anniversaries are kept. */
const keptOf = (dossier: Dossier): readonly Finding[] => {
  const kept = findingsOf(dossier).filter(
    (finding) =>
      jubileesOf(finding) !== undefined && finding.modality === 'asserted' && finding.time !== null,
  );
  // Where only the latest of a kind are shown, the first of all is not among them.
  const whole = (name: string): boolean => !dossier.beyond.some(({ kind }) => kind === name);
  const firsts = kept
    .filter((finding) => jubileesOf(finding) === 'fifth-of-first' && whole(finding.kind))
    .sort((a, b) => (firstDay(a) < firstDay(b) ? -1 : firstDay(a) > firstDay(b) ? 1 : a.id < b.id ? -1 : 1));
  const isFirst = (finding: Finding): boolean => firsts.find(({ kind }) => kind === finding.kind) === finding;
  return kept.filter((finding) => jubileesOf(finding) !== 'fifth-of-first' || isFirst(finding));
};

/** The anniversaries that fall between two days, both counted. */
export const anniversariesOf = (dossier: Dossier, from: string, until: string): readonly CalendarEntry[] =>
  keptOf(dossier).flatMap((finding) =>
    datesOf(finding).flatMap((dated) => ofDate(dossier, finding, dated, from, until)),
  );
