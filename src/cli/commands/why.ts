import { captionOf, withModality } from '../../brief/caption.ts';
import { sayConflict } from '../../brief/disagreements.ts';
import { formatDate, formatNumber, formatTime } from '../../brief/format.ts';
import type { BriefLanguage } from '../../brief/language.ts';
import { statesText } from '../../brief/review.ts';
import { actionWords } from '../../brief/review-words.ts';
import { whyWords } from '../../brief/why-words.ts';
import { words as briefWords, labelWords, modalityWords, statusWords } from '../../brief/words.ts';
import type { Claim } from '../../core/claim.ts';
import { RawabitError } from '../../core/errors.ts';
import type { Conflict, Finding } from '../../core/finding.ts';
import { rated, type Verdict } from '../../core/verdict.ts';
import { settleStore } from '../../dossier/load.ts';
import { nameIn } from '../../pipeline.ts';
import { reconciler } from '../../reconciling.ts';
import type { Store, StoredSource } from '../../store/contract.ts';
import { openStore, storeLocation } from '../../store/open.ts';
import { type Command, jsonOption, storeOption, textOf } from '../command.ts';
import { languageFrom, languageOption } from '../language-option.ts';
import { print } from '../output.ts';

/** Characters of the text shown on either side of a quotation. */
const AROUND = 60;

export const command: Command = {
  usage: 'why FINDING',
  about:
    'Shows what a finding stands on: its claims with the words of the sources and where they stand in the text, how\n' +
    'each was read, what holds them together, where they part, and what people decided. FINDING is the id that\n' +
    '"rawabit dossier A B --json" prints, or that of a claim; the first letters are enough.',
  options: [languageOption, jsonOption, storeOption],
  examples: [
    ['rawabit why 3f9a2c', 'the whole chain from the line to the words'],
    ['rawabit why 3f9a2c --lang ar', 'the same in Arabic'],
  ],
  run: async ({ options, words }) => {
    const [asked, extra] = words;
    if (asked === undefined || extra !== undefined)
      throw new RawabitError({
        code: 'usage',
        what: 'This command takes the id of one finding.',
        remedy: 'Write: rawabit why FINDING; "rawabit dossier A B --json" prints the ids.',
      });
    const language = languageFrom(options['lang'], 'en');
    const store = await openStore(storeLocation(textOf(options['store'])), { create: false });
    try {
      const chain = await chainOf(store, asked);
      print(options['json'] === true ? JSON.stringify(chain) : textOfChain(chain, language));
      return 0;
    } finally {
      await store.close();
    }
  },
};

interface Step {
  readonly claim: Claim;
  readonly source: StoredSource | undefined;
  /** The words around the quotation, on one line; "…" where the text goes on. */
  readonly before: string;
  readonly after: string;
  /** What it shares with the claim that leads. */
  readonly shares: readonly string[];
}

interface Chain {
  readonly finding: Finding;
  readonly conflicts: readonly Conflict[];
  readonly verdicts: readonly Verdict[];
  readonly steps: readonly Step[];
}

const chainOf = async (store: Store, asked: string): Promise<Chain> => {
  const ruling = await settleStore(store, reconciler);
  const { verdicts } = ruling;
  const found = (await store.findingsById(asked)).filter(
    (row) => row.id.startsWith(asked) || reconciler.claimsIn(row).some((id) => id.startsWith(asked)),
  );
  const [row, other] = found;
  if (row === undefined || other !== undefined)
    throw new RawabitError({
      code: 'usage',
      what:
        row === undefined
          ? `The store has no finding "${asked}".`
          : `"${asked}" begins the ids of ${found.length} findings.`,
      remedy: 'Give an id as "rawabit dossier A B --json" prints it, or more of its letters.',
    });
  const opened = reconciler.open([row]);
  const sources = rated(await store.sourcesById(opened.sources), verdicts);
  const { findings, conflicts } = opened.relate(sources, ruling);
  const finding = findings[0] as Finding;
  const shares = reconciler.shared(finding, sources, ruling);
  const steps: Step[] = [];
  for (const claim of finding.claims) {
    const { start, end } = claim.evidence;
    const text = (await store.source(claim.sourceId))?.text ?? '';
    steps.push({
      claim,
      source: sources.find(({ id }) => id === claim.sourceId),
      before: `${start > AROUND ? '…' : ''}${text
        .slice(Math.max(0, start - AROUND), start)
        .trimStart()
        .replace(/\s+/g, ' ')}`,
      after: `${text
        .slice(end, end + AROUND)
        .replace(/\s+/g, ' ')
        .trimEnd()}${end + AROUND < text.trimEnd().length ? '…' : ''}`,
      shares: shares.get(claim.id) ?? [],
    });
  }
  const ids = new Set(finding.claims.map(({ id }) => id));
  return { finding, conflicts, steps, verdicts: verdicts.filter((verdict) => concerns(verdict, ids)) };
};

const concerns = ({ decision }: Verdict, ids: ReadonlySet<string>): boolean => {
  if ('claim' in decision) return ids.has(decision.claim.id);
  return 'claims' in decision && decision.claims.some(({ id }) => ids.has(id));
};

const textOfChain = ({ finding, conflicts, steps, verdicts }: Chain, language: BriefLanguage): string => {
  const languageOf = (id: string): string =>
    steps.find(({ source }) => source?.id === id)?.source?.languageRead ?? 'und';
  const say = (key: keyof typeof whyWords): string => whyWords[key][language];
  const comma = briefWords.comma[language];
  const out = [
    `${withModality(captionOf(finding, language, nameIn, languageOf), modalityWords[finding.modality][language])} (${statesText(finding.states, language, nameIn)})`,
    `  ${say('date')}: ${finding.time === null ? briefWords.undated[language] : formatTime(finding.time, language)}`,
    `  ${say('status')}: ${statusWords[finding.status][language]}${comma}${say('voices')}: ${formatNumber(finding.voices, language)}${comma}${say('credibility')}: ${formatNumber(finding.credibility, language)}`,
    `  ${say('lead')}: ${whyWords[`by-${finding.preferred}`][language]}`,
  ];
  if (finding.history.length > 1)
    out.push(
      `  ${say('history')}: ${finding.history.map((modality) => modalityWords[modality][language] || say('held')).join(' → ')}`,
    );
  steps.forEach(({ claim, source, before, after, shares }, at) => {
    const about = [
      source?.title ?? source?.path,
      source?.publisher,
      source?.published == null ? null : formatDate(source.published, language),
    ].filter((part) => part != null);
    out.push(
      '',
      `${formatNumber(at + 1, language)}. ${about.join(comma)}`,
      `   ${before}«${claim.evidence.quote.replace(/\s+/g, ' ')}»${after}`,
      `   ${say('place')}: ${claim.sourceId.slice(0, 12)} [${claim.evidence.start}, ${claim.evidence.end})`,
      `   ${say('reliability')}: ${source?.reliability ?? 'F'}${comma}${labelWords[source?.label ?? 'public'][language]}`,
      `   ${say('rule')}: ${claim.rule}${comma}${say('confidence')}: ${formatNumber(claim.confidence, language)}`,
    );
    if (claim.time !== null)
      out.push(
        `   ${say('date')}: ${formatTime(claim.time, language)} «${claim.time.text}»${claim.time.anchor === null ? '' : `${comma}${whyWords[`from-${claim.time.anchor}`][language]}`}`,
      );
    if (shares.length > 0)
      out.push(
        `   ${say('shares')}: ${shares.map((share) => whyWords[`share-${share}` as keyof typeof whyWords][language]).join(comma)}`,
      );
  });
  for (const conflict of conflicts) {
    const said = sayConflict(conflict, language, nameIn);
    out.push(
      '',
      `${said.type}: ${said.versions.map(({ value }) => value).join(` ${briefWords.or[language]} `)}`,
      `  ${said.why}`,
    );
  }
  for (const verdict of verdicts)
    out.push(
      '',
      `${say('verdict')}: ${actionWords[verdict.decision.action][language]}${comma}${verdict.by}${comma}${verdict.at.slice(0, 10)}: ${verdict.reason}`,
    );
  return out.join('\n');
};
