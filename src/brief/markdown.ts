import type { BriefDocument, BriefLine } from './document.ts';
import { formatDate } from './format.ts';
import { labelWords, sectionWords, statusWords, words } from './words.ts';

/** Characters that Markdown would take for its own. */
const plain = (text: string): string => text.replace(/([\\`*_[\]<>|#])/g, '\\$1').replace(/\s+/g, ' ');

const refs = (notes: readonly number[]): string => notes.map((number) => `[^${number}]`).join('');

/** A brief in Markdown with footnotes (CommonMark with the footnote extension). */
export const briefMarkdown = (brief: BriefDocument, printed: string | null): string => {
  const { language } = brief;
  const line = (one: BriefLine): string => {
    const said = one.attribution === '' ? '' : ` — ${plain(one.attribution)}`;
    return `- **${plain(one.date)}**: ${plain(one.sentence)}${refs(one.notes)}${said} · ${one.standing}`;
  };
  const out: string[] = [
    `# ${plain(brief.title)}`,
    '',
    `${words.subtitle[language]}${words.comma[language]}${brief.basedOn} · ${labelWords[brief.label][language]}${printed === null ? '' : ` · ${formatDate(printed, language)}`}`,
    '',
    `## ${words.keyFacts[language]}`,
    '',
    ...brief.facts.map(
      (fact) =>
        `- ${plain(fact.label)}: **${plain(fact.value)}**${refs(fact.notes)}${fact.detail === '' ? '' : ` (${plain(fact.detail)})`} · ${statusWords[fact.status][language]}`,
    ),
    '',
  ];
  if (brief.disputes.length > 0)
    out.push(
      `## ${words.disagreements[language]}`,
      '',
      ...brief.disputes.map(
        (dispute) =>
          `- ${plain(dispute.caption)} — _${plain(dispute.typeName)}_: ${dispute.versions.map((version) => `**${plain(version.value)}**${version.period === '' ? '' : `${words.comma[language]}${plain(version.period)}`}${refs(version.notes)} (${version.sources})`).join(dispute.type === 'true contradiction' ? ` ${words.or[language]} ` : words.semicolon[language])}. ${plain(dispute.why)}`,
      ),
      '',
    );
  for (const { section, lines } of brief.sections)
    out.push(`## ${sectionWords[section][language]}`, '', ...lines.map(line), '');
  if (brief.open.length > 0) out.push(`## ${words.open[language]}`, '', ...brief.open.map(line), '');
  if (brief.ahead.length > 0) out.push(`## ${words.ahead[language]}`, '', ...brief.ahead.map(line), '');
  if (brief.unknown.length + brief.gaps.length > 0) {
    out.push(`## ${words.unknown[language]}`, '');
    if (brief.unknown.length > 0)
      out.push(
        `${brief.unknown.map((section) => sectionWords[section][language]).join(words.comma[language])}: ${words.noEvidence[language]}`,
        '',
      );
    if (brief.gaps.length > 0) out.push(...brief.gaps.map(({ sentence }) => `- ${plain(sentence)}`), '');
  }
  out.push(
    `## ${words.sources[language]}`,
    '',
    ...brief.sources.map((source, index) => `${index + 1}. ${plain(source.title)} — ${plain(source.about)}`),
    '',
  );
  out.push(
    ...brief.notes.map((note) => `[^${note.number}]: “${plain(note.quote)}” ${plain(note.source)}`),
    '',
  );
  return out.join('\n');
};
