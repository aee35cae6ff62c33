/**
 * Rules of time, one a line: `Head = elements => maker name=value …`.
 *
 * Elements, separated by spaces; `?` at the end makes one optional:
 * - `<of>`          a word or phrase of a class (`words` of the pack)
 * - `{month}`       a named category, a number (`{d}`, `{y}`, `{n}`, `{ord}`, `{numeric}`…) or a head
 * - `{d:to}`        the same, captured under another name
 * - `{unit=year}`   only this value
 * - `{unit+dual}`   only with this affix
 * - `-/`            any one of these marks
 * - `^<in>`         this must stand just before (it belongs to no quote); `!^<in>` must not
 * - `!<x>`, `!{x}`  this must not come next
 * - `>>`          what follows must stand there, and belongs to no quote
 *
 * No head may begin with itself.
 */
import { RawabitError } from '../../core/errors.ts';

export interface Element {
  readonly kind: 'class' | 'capture' | 'marks' | 'cut';
  /** Class, category or head; the marks themselves. */
  readonly name: string;
  readonly label: string;
  readonly value: string | null;
  readonly affix: string | null;
  readonly optional: boolean;
  readonly negated: boolean;
}

export interface Rule {
  readonly head: string;
  readonly behind: readonly Element[];
  readonly elements: readonly Element[];
  readonly maker: string;
  readonly options: Readonly<Record<string, string>>;
  readonly text: string;
}

const broken = (text: string, why: string): RawabitError =>
  new RawabitError({
    code: 'pattern-broken',
    what: 'A time rule cannot be read.',
    where: text,
    why,
    remedy: 'Write it as src/mentions/time/grammar.ts says.',
  });

const readElement = (word: string, rule: string): Element => {
  if (word === '>>')
    return { kind: 'cut', name: '', label: '', value: null, affix: null, optional: false, negated: false };
  let body = word;
  const negated = body.startsWith('!');
  if (negated) body = body.slice(1);
  if (body.startsWith('^')) body = body.slice(1);
  const optional = body.length > 1 && body.endsWith('?');
  if (optional) body = body.slice(0, -1);
  const base = { optional, negated, value: null, affix: null };
  const named = /^<([\w-]+)>$/.exec(body);
  if (named !== null) return { ...base, kind: 'class', name: named[1] as string, label: named[1] as string };
  const captured = /^\{([\w-]+)(?::(\w+))?(?:=([\w-]+))?(?:\+([\w.]+))?\}$/.exec(body);
  if (captured !== null) {
    const [, name = '', label, value, affix] = captured;
    return {
      ...base,
      kind: 'capture',
      name,
      label: label ?? name,
      value: value ?? null,
      affix: affix ?? null,
    };
  }
  if (/[\p{L}\p{N}<>{}]/u.test(body)) throw broken(rule, `"${word}" is no element.`);
  return { ...base, kind: 'marks', name: body, label: body };
};

export const readRule = (text: string): Rule => {
  const parts = /^\s*(\w+)\s+=\s+(.+?)\s+=>\s+(\S+)(.*)$/.exec(text);
  if (parts === null) throw broken(text, 'It is not of the form "Head = elements => maker".');
  const [, head = '', body = '', maker = '', tail = ''] = parts;
  const options: Record<string, string> = {};
  for (const option of tail.trim().split(/\s+/).filter(Boolean)) {
    const [name = '', value = ''] = option.split('=');
    options[name] = value;
  }
  const behind: Element[] = [];
  const elements: Element[] = [];
  for (const word of body.split(/\s+/))
    (/^!?\^/.test(word) ? behind : elements).push(readElement(word, text));
  const first = elements.find((element) => !element.optional);
  if (first === undefined) throw broken(text, 'All its elements are optional.');
  return { head, behind, elements, maker, options, text };
};
