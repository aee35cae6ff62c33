import type { Claim, Role } from '../core/claim.ts';
import type { Finding } from '../core/finding.ts';
import type { NamedType, Names } from '../dossier/names.ts';
import { kindByName } from '../kinds/registry.ts';
import { formatOrdinal, formatQuantity } from './format.ts';
import type { BriefLanguage } from './language.ts';
import { detailWords, words } from './words.ts';

/** Longest quotation in a caption, in characters; the footnote has the whole. */
const LONGEST_QUOTE = 110;

/** A person, office or organisation by the name that a reader of the language knows it by. */
export const nameOf = (role: Role, language: BriefLanguage, names: Names, textLanguage: string): string => {
  const known = role.id === null ? undefined : names(role.type as NamedType, role.id, language);
  if (role.type === 'office') {
    const state = role.state === null ? undefined : names('state', role.state, language);
    return [known ?? role.name, state === undefined ? null : `(${state})`]
      .filter((part) => part !== null)
      .join(' ');
  }
  if (known !== undefined) return known;
  // A name that no gazetteer knows: as its own text wrote it, if that is the reader's script.
  return textLanguage === language ? role.text : role.name;
};

/** Joins names as the language does: "أ وب", "A and B", "A və B". */
export const joinNames = (list: readonly string[], language: BriefLanguage): string => {
  if (list.length <= 1) return list[0] ?? '';
  const head = list.slice(0, -1);
  const last = list.at(-1) as string;
  return language === 'ar'
    ? `${head.join(words.comma[language])} و${last}`
    : `${head.join(words.comma[language])}${words.and[language]}${last}`;
};

const quoteOf = (claim: Claim): string => {
  const text = claim.evidence.quote.replace(/\s+/g, ' ').replace(/^[\s"“”«»]+|[\s"“”«»]+$/g, '');
  if (text.length <= LONGEST_QUOTE) return `«${text}»`;
  const cut = text.lastIndexOf(' ', LONGEST_QUOTE);
  return `«${text.slice(0, cut > 40 ? cut : LONGEST_QUOTE)}…»`;
};

/** Kinds in which one person does something to another: who the people of the caption are, and who its holder. */
const SIDES: Readonly<Record<string, { readonly people: string; readonly holder: string }>> = {
  visit: { people: 'visitor', holder: 'host' },
  invitation: { people: 'recipient', holder: 'sender' },
  message: { people: 'recipient', holder: 'sender' },
  'honour-awarded': { people: 'recipient', holder: 'sender' },
};

/** The figure, or where sources contradict one another about it every figure: a reader must not see one alone. */
const figuresOf = (finding: Finding, language: BriefLanguage): string => {
  const { quantity } = finding.lead;
  if (finding.dispute !== 'quantity') return quantity === null ? '' : formatQuantity(quantity, language);
  return finding.versions
    .flatMap(({ claims }) => claims.find((claim) => claim.quantity !== null)?.quantity ?? [])
    .map((one) => formatQuantity(one, language))
    .join(` ${words.or[language]} `);
};

/** The slots of a caption, empty where the claim says nothing. */
const slotsOf = (
  finding: Finding,
  language: BriefLanguage,
  names: Names,
  languageOf: (sourceId: string) => string,
): Record<string, string> => {
  const claim = finding.lead;
  const textLanguage = languageOf(claim.sourceId);
  const own = (type: Role['type']): string[] => [
    ...new Set(
      claim.roles
        .filter((role) => role.type === type)
        .map((role) => nameOf(role, language, names, textLanguage)),
    ),
  ];
  const playing = (role: string): Role[] => claim.roles.filter((one) => one.role === role);
  const named = (roles: readonly Role[]): string[] => [
    ...new Set(roles.map((role) => nameOf(role, language, names, textLanguage))),
  ];
  const sides = SIDES[finding.kind];
  const anyone = own('person').length > 0 ? own('person') : own('office');
  const people = sides === undefined ? anyone : named(playing(sides.people));
  const holders = sides === undefined ? own('person').slice(0, 1) : named(playing(sides.holder));
  const visitors = playing('visitor');
  const stated = claim.place ?? finding.claims.find((other) => other.place !== null)?.place ?? null;
  // Nobody goes on a visit to his own state: such a place is not where it led.
  const place = visitors.some((role) => role.state !== null && stated?.id.endsWith(`:${role.state}`) === true)
    ? null
    : stated;
  const host = place === null ? undefined : finding.states.find((state) => place.id.endsWith(`:${state}`));
  const sender = host === undefined ? [] : finding.states.filter((state) => state !== host);
  const { detail } = claim;
  // Words are quoted from a source in the reader's language where there is one.
  const spoken =
    finding.claims.find(
      (other) => languageOf(other.sourceId) === language && other.modality === claim.modality,
    ) ?? claim;
  const title = (spoken.detail.title ?? detail.title)?.replace(/\s+/g, ' ');
  return {
    people: joinNames(people.slice(0, 3), language),
    holder: joinNames(holders, language),
    place: place === null ? '' : (names('place', place.id, language) ?? place.name),
    title: title === undefined ? '' : `«${title}»`,
    quote: quoteOf(spoken),
    quantity: figuresOf(finding, language),
    ordinal: detail.ordinal === undefined ? '' : formatOrdinal(detail.ordinal, language),
    orgs: joinNames(own('organisation').slice(0, 4), language),
    carriers: joinNames(own('carrier'), language),
    honours: joinNames(own('honour'), language),
    sender: joinNames(
      sender.map((state) => names('state', state, language) ?? state),
      language,
    ),
    states: joinNames(
      finding.states.map((state) => names('state', state, language) ?? state),
      language,
    ),
    flow: finding.flow === null ? '' : (detailWords[`flow.${finding.flow}`]?.[language] ?? ''),
    trade: detailWords['flow.all']?.[language] ?? '',
    type: detailWords[`type.${detail.type ?? 'visit'}`]?.[language] ?? '',
    trend: detail.trend === undefined ? '' : (detailWords[`trend.${detail.trend}`]?.[language] ?? ''),
  };
};

const fill = (template: string, slots: Readonly<Record<string, string>>): string => {
  const slot = (names: string): string =>
    names
      .split('|')
      .map((name) => slots[name] ?? '')
      .find((value) => value !== '') ?? '';
  return template
    .replace(/\[([^\]{]*)\{([^}]+)\}([^\]]*)\]/g, (_, before: string, name: string, after: string) =>
      slot(name) === '' ? '' : before + slot(name) + after,
    )
    .replace(/\{([^}]+)\}/g, (_, name: string) => slot(name))
    .trim();
};

/** A caption that says how it is meant, before what it quotes: "Signing (planned): «…»". */
export const withModality = (caption: string, modality: string): string => {
  if (modality === '') return caption;
  const [, head = caption, rest = ''] = /^(.*?)(: «.*)$/s.exec(caption) ?? [];
  return `${head} (${modality})${rest}`;
};

/** What a kind is called. */
export const kindLabel = (kind: string, language: BriefLanguage): string =>
  kindByName(kind)?.label[language] ?? kind;

/** The line of a dossier that a finding makes, in a language, whatever language its source is in. */
export const captionOf = (
  finding: Finding,
  language: BriefLanguage,
  names: Names,
  languageOf: (sourceId: string) => string,
): string => {
  const kind = kindByName(finding.kind);
  return kind === undefined
    ? finding.kind
    : fill(kind.caption[language], slotsOf(finding, language, names, languageOf));
};
