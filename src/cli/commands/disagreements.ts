import { conflictWords } from '../../brief/conflict-words.ts';
import { conflictTypeName, sayConflict } from '../../brief/disagreements.ts';
import { formatSources } from '../../brief/format.ts';
import type { BriefLanguage } from '../../brief/language.ts';
import { RawabitError } from '../../core/errors.ts';
import { CONFLICT_TYPES, type Conflict, type ConflictType, type Version } from '../../core/finding.ts';
import type { Dossier, SourceEntry } from '../../dossier/dossier.ts';
import { loadDossier } from '../../dossier/load.ts';
import { nameIn } from '../../pipeline.ts';
import { reconciler } from '../../reconciling.ts';
import { openStore, storeLocation } from '../../store/open.ts';
import { claimJson } from '../claim-json.ts';
import { type Command, jsonOption, storeOption, textOf } from '../command.ts';
import { languageFrom, languageOption } from '../language-option.ts';
import { print } from '../output.ts';
import { pairOf } from '../pair.ts';

/** Findings of a kind that are looked at: disagreements must not be missed for being old. */
const ALL = 100_000;
/** Quotations shown of each value. */
const QUOTES = 3;

export const command: Command = {
  usage: 'disagreements A B',
  about:
    'Shows where the documents of the store part about two states, and how: only a true contradiction means that one\n' +
    'of them is wrong; others speak of different events, periods or definitions, or one revises another.',
  options: [
    languageOption,
    { name: 'type', value: 'TYPE', help: `only these: ${CONFLICT_TYPES.join(', ')}` },
    jsonOption,
    storeOption,
  ],
  examples: [
    ['rawabit disagreements AZE KWT', 'all of them, the gravest first'],
    [
      'rawabit disagreements AZE KWT --type "true contradiction" --lang ar',
      'what somebody has wrong, in Arabic',
    ],
    ['rawabit disagreements AZE KWT --json', 'one a line, with the claims on each side'],
  ],
  run: async ({ options, words }) => {
    const [a, b] = pairOf(words, 'disagreements A B');
    const language = languageFrom(options['lang'], 'en');
    const type = typeFrom(textOf(options['type']));
    const store = await openStore(storeLocation(textOf(options['store'])), { create: false });
    try {
      const dossier = await loadDossier(store, a, b, reconciler, ALL);
      const conflicts = dossier.conflicts.filter((conflict) => type === null || conflict.type === type);
      if (options['json'] === true) for (const conflict of conflicts) print(jsonOf(conflict, dossier));
      else if (conflicts.length === 0) print(conflictWords.none[language]);
      else for (const conflict of conflicts) print(textOfConflict(conflict, dossier, language));
      return 0;
    } finally {
      await store.close();
    }
  },
};

const typeFrom = (asked: string | undefined): ConflictType | null => {
  if (asked === undefined) return null;
  const found = CONFLICT_TYPES.find((type) => type === asked.replaceAll('-', ' ').toLowerCase());
  if (found === undefined)
    throw new RawabitError({
      code: 'usage',
      what: `"${asked}" is no type of disagreement.`,
      remedy: `Give one of: ${CONFLICT_TYPES.join(', ')}.`,
    });
  return found;
};

const sourceNames = (dossier: Dossier): ReadonlyMap<string, SourceEntry> =>
  new Map(dossier.sources.map((source) => [source.id, source]));

const nameOf = (source: SourceEntry | undefined, id: string): string =>
  source?.path ?? source?.title ?? id.slice(0, 12);

const jsonOf = (conflict: Conflict, dossier: Dossier): string => {
  const sources = sourceNames(dossier);
  const sideOf = ({ value, claims }: Version): object => ({
    value,
    claims: claims.map((claim) => ({
      id: claim.id,
      ...(JSON.parse(claimJson(nameOf(sources.get(claim.sourceId), claim.sourceId), claim)) as object),
    })),
  });
  const why = (language: BriefLanguage): string => sayConflict(conflict, language, nameIn).why;
  return JSON.stringify({
    id: conflict.id,
    kind: conflict.kind,
    states: conflict.states,
    type: conflict.type,
    about: conflict.about,
    values: conflict.versions.map(sideOf),
    why: { ar: why('ar'), en: why('en'), az: why('az') },
    ruled: conflict.ruled,
    findings: conflict.findings,
  });
};

const textOfConflict = (conflict: Conflict, dossier: Dossier, language: BriefLanguage): string => {
  const sources = sourceNames(dossier);
  const said = sayConflict(conflict, language, nameIn);
  const lines = [
    `${said.title} — ${conflictTypeName(conflict.type, language)}`,
    `  ${[said.why, said.ruled].filter((sentence) => sentence !== '').join(' ')}`,
  ];
  for (const { value, period, version } of said.versions) {
    const count = formatSources(new Set(version.claims.map(({ sourceId }) => sourceId)).size, language);
    lines.push(`  • ${value}${period === '' ? '' : ` (${period})`}  [${count}]`);
    for (const claim of version.claims.slice(0, QUOTES))
      lines.push(
        `      «${claim.evidence.quote.replace(/\s+/g, ' ')}» ${nameOf(sources.get(claim.sourceId), claim.sourceId)}`,
      );
  }
  return `${lines.join('\n')}\n`;
};
