import { westernDigits } from '../../core/digits.ts';
import { kindByName } from '../../kinds/registry.ts';
import type { Dossier } from '../dossier.ts';
import { type CalendarEntry, entryOf, findingsOf } from './entry.ts';

/** Longest term that the title of a programme names, in years. */
const LONGEST_TERM = 15;

/** The years that a title names as those of its instrument ("… for 2024–2026"): from, to. */
const termOf = (title: string): readonly [number, number] | null => {
  const found = /(?<![\d.])((?:19|20)\d\d)\s*[-–—/]\s*((?:19|20)\d\d)(?![\d.])/.exec(westernDigits(title));
  if (found === null) return null;
  // Copied from a page that runs the other way, the two may be turned round.
  const [from, to] = [Number(found[1]), Number(found[2])].sort((a, b) => a - b) as [number, number];
  return to > from && to - from <= LONGEST_TERM ? [from, to] : null;
};

/** Instruments whose own title says until when they run. Of the others no source tells, and nothing is guessed. */
export const termsOf = (dossier: Dossier): readonly CalendarEntry[] =>
  findingsOf(dossier)
    .filter(({ kind, modality }) => kindByName(kind)?.identity.includes('title') && modality === 'asserted')
    .flatMap((finding) => {
      const claims = finding.claims.filter(({ detail }) => termOf(detail.title ?? '') !== null);
      const term = termOf(claims[0]?.detail.title ?? '');
      if (term === null) return [];
      const edtf = String(term[1]);
      return [
        entryOf(dossier, finding, { edtf, claims }, { kind: 'term-ends', edtf, since: String(term[0]) }),
      ];
    });
