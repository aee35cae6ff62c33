import { formatNumber } from '../../brief/format.ts';
import { type BriefLanguage, directionOf } from '../../brief/language.ts';
import { filled, readingLines, sayItem, sourceLine } from '../../brief/review.ts';
import { keyWords, reviewWords } from '../../brief/review-words.ts';
import { words } from '../../brief/words.ts';
import type { Person } from '../../dossier/persons.ts';
import type { ReviewClaim, ReviewItem } from '../../dossier/review.ts';
import { nameIn } from '../../pipeline.ts';
import { keysOf, LAST_KEYS, MOST_CHOICES } from './keys.ts';
import { markedQuote, type Pen } from './marking.ts';

/** Quotations shown of each side. */
const QUOTES = 3;
/** Characters of the text shown on either side of a quotation. */
const AROUND = 120;

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** First strong isolate … pop, where words could turn the line around them: what is foreign to its direction, or may be. */
export const isolated = (text: string, language: BriefLanguage): string =>
  directionOf(language) === 'rtl' || RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text;

/** A line that runs as its language does, whatever it begins with. */
export const directed = (line: string, language: BriefLanguage): string =>
  directionOf(language) === 'rtl' && line !== '' ? `\u200f${line}` : line;

/** How an item is shown: in which language, with which pen. */
export interface View {
  readonly language: BriefLanguage;
  readonly pen: Pen;
}

const claimLines = (
  said: ReviewClaim,
  item: ReviewItem,
  person: Person | undefined,
  { language, pen }: View,
): string[] => [
  `    «${isolated(
    markedQuote(
      said.claim,
      item.about,
      pen,
      person?.spellings.map(({ text }) => text),
    ),
    language,
  )}»`,
  pen.faint(
    `    ${isolated(sourceLine(said, language), language)} [${isolated(said.claim.id.slice(0, 8), language)}]`,
  ),
];

const sideLines = (item: ReviewItem, view: View): string[] => {
  const { language, pen } = view;
  const chosen = item.need === 'contradiction';
  return sayItem(item, language, nameIn).sides.flatMap(({ heading, side }, at) => {
    const number = chosen && at < MOST_CHOICES ? `${isolated(String(at + 1), language)}  ` : '';
    const left = side.claims.length - QUOTES;
    return [
      `  ${number}${pen.strong(heading)}`,
      ...side.claims.slice(0, QUOTES).flatMap((said) => claimLines(said, item, side.person, view)),
      ...(left > 0 ? [`    ${filled(reviewWords.more[language], { n: formatNumber(left, language) })}`] : []),
    ];
  });
};

const keysText = (keys: ReturnType<typeof keysOf>, { language, pen }: View): string =>
  directed(
    keys
      .map(([key, does]) => `${isolated(pen.strong(key), language)} ${keyWords[does][language]}`)
      .join(' · '),
    language,
  );

/** The line of keys. The letters are those of the keyboard in every language. */
export const keyLine = (item: ReviewItem, view: View): string => keysText(keysOf(item), view);

export const lastKeyLine = (view: View): string => keysText(LAST_KEYS, view);

/** A question as it is printed: what it is about, the words of the sources, what they differ in. */
export const itemText = (item: ReviewItem, at: number, of: number, view: View): string => {
  const { language, pen } = view;
  const said = sayItem(item, language, nameIn);
  const count = `${formatNumber(at, language)}/${formatNumber(of, language)}`;
  const lines = [
    '',
    `[${isolated(count, language)}] ${said.need}: ${pen.strong(said.title)}`,
    ...(said.why === '' ? [] : [said.why]),
    pen.strong(said.question),
    ...sideLines(item, view),
  ];
  return lines.map((line) => directed(line, language)).join('\n');
};

/** An item in one line, for a list. */
export const itemLine = (item: ReviewItem, { language, pen }: View): string => {
  const said = sayItem(item, language, nameIn);
  const sides = item.need === 'mixed' ? [] : said.sides.map(({ heading }) => isolated(heading, language));
  const between = ` ${item.need === 'contradiction' ? words.or[language] : '|'} `;
  return directed(
    `${isolated(item.id, language)}  ${said.need}: ${pen.strong(said.title)}${sides.length === 0 ? '' : ` — ${sides.join(between)}`}`,
    language,
  );
};

/** Gives the text of a source. */
export type TextOf = (sourceId: string) => Promise<string>;

/** How each claim of an item was read, and the words around it. */
export const whyText = async (item: ReviewItem, textOf: TextOf, { language }: View): Promise<string> => {
  const lines: string[] =
    item.likeness?.sentence == null ? [] : [`  ${isolated(item.likeness.sentence, language)}`];
  for (const said of item.sides.flatMap(({ claims }) => claims.slice(0, QUOTES))) {
    const { claim } = said;
    const { start, end } = claim.evidence;
    const text = await textOf(claim.sourceId);
    const around = text
      .slice(Math.max(0, start - AROUND), end + AROUND)
      .replace(/\s+/g, ' ')
      .trim();
    lines.push(
      `  ${isolated(sourceLine(said, language), language)} [${isolated(claim.id.slice(0, 8), language)}]`,
      ...readingLines(claim, language).map((line) => `    ${line}`),
      `    ${reviewWords.surroundings[language]}: …${isolated(around, language)}…`,
    );
  }
  return lines.map((line) => directed(line, language)).join('\n');
};
