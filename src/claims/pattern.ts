import { RawabitError } from '../core/errors.ts';
import type { MentionType } from '../core/mention.ts';
import type { PatternRow } from '../languages/pack.ts';

/** One element of a compiled row. */
export type Node =
  | {
      readonly type: 'class';
      readonly classes: readonly string[];
      readonly role: string | null;
      readonly optional: boolean;
      readonly negative: boolean;
    }
  | {
      readonly type: 'mention';
      readonly mentions: readonly MentionType[];
      readonly role: string | null;
      readonly optional: boolean;
      readonly negative: boolean;
    }
  | { readonly type: 'gap'; readonly most: number };

export interface CompiledRow {
  readonly kind: string;
  readonly row: PatternRow;
  readonly nodes: readonly Node[];
  /** Index of the class node that the row is looked up by. */
  readonly anchor: number;
  readonly with: readonly Node[];
  readonly without: readonly Node[];
  readonly nowhere: readonly Node[];
  readonly affix: readonly string[];
  readonly notAffix: readonly string[];
}

/** Words that a row names directly become a lexicon class of their own. */
export const literalClass = (words: string): string => `=${words}`;

const DEFAULT_GAP = 8;

const GROUPS: Readonly<Record<string, readonly MentionType[]>> = {
  actor: ['person', 'office', 'state', 'anaphor', 'organisation'],
  leader: ['person', 'office'],
};

const broken = (row: PatternRow, why: string): RawabitError =>
  new RawabitError({
    code: 'pattern-broken',
    where: `pattern ${row.id}`,
    what: `Cannot read "${row.match}".`,
    why,
    remedy: 'Correct the row in its pattern table.',
  });

/** Reads one space-separated element list; quoted words may hold spaces. */
const parse = (row: PatternRow, text: string): Node[] => {
  const out: Node[] = [];
  const parts = text.match(/!?<[^>]+>\??|!?\{[^}]+\}\??|"[^"]+"\??|\.\.\d*|\S+/g) ?? [];
  for (const part of parts) {
    if (part.startsWith('..')) {
      out.push({ type: 'gap', most: part.length > 2 ? Number(part.slice(2)) : DEFAULT_GAP });
      continue;
    }
    const negative = part.startsWith('!');
    const optional = part.endsWith('?');
    const core = part.slice(negative ? 1 : 0, optional ? -1 : undefined);
    if (core.startsWith('<')) {
      const [names, role] = core.slice(1, -1).split(':');
      out.push({ type: 'class', classes: (names ?? '').split('|'), role: role ?? null, optional, negative });
    } else if (core.startsWith('{')) {
      const [names, role] = core.slice(1, -1).split(':');
      const mentions = (names ?? '').split('|').flatMap((name) => GROUPS[name] ?? [name as MentionType]);
      out.push({ type: 'mention', mentions, role: role ?? null, optional, negative });
    } else if (core === '') throw broken(row, 'An element is empty.');
    else
      out.push({
        type: 'class',
        classes: [literalClass(core.replaceAll('"', ''))],
        role: null,
        optional,
        negative,
      });
  }
  return out;
};

/** Compiles one row; throws `pattern-broken` with the row's id. */
export const compileRow = (kind: string, row: PatternRow): CompiledRow => {
  const nodes = parse(row, row.match);
  const anchor = nodes.findIndex((node) => node.type === 'class' && !node.optional && !node.negative);
  if (anchor < 0) throw broken(row, 'It has no word or class to be looked up by.');
  if (nodes[0]?.type === 'gap' || nodes.at(-1)?.type === 'gap')
    throw broken(row, 'It begins or ends with a gap.');
  const list = (text: string | undefined): Node[] => (text === undefined ? [] : parse(row, text));
  return {
    kind,
    row,
    nodes,
    anchor,
    with: list(row.with),
    without: list(row.without),
    nowhere: list(row.nowhere),
    affix: row.affix?.split(' ') ?? [],
    notAffix: row.notAffix?.split(' ') ?? [],
  };
};

/** Every class that a compiled row names. */
export const classesOf = (compiled: CompiledRow): string[] =>
  [...compiled.nodes, ...compiled.with, ...compiled.without, ...compiled.nowhere].flatMap((node) =>
    node.type === 'class' ? node.classes : [],
  );
