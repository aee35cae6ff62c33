import type { Token } from '../../core/token.ts';
import type { View } from '../matcher.ts';
import type { Unit } from './units.ts';

/** A feature of a unit, and the token that it stands at (−1: the unit as a whole). */
export interface Feature {
  readonly name: string;
  readonly at: number;
}

/** The shortest stem of a word that any lexicon knows, or the word itself. */
const stemOf = (token: Token): string => {
  let best = token.fold;
  for (const { key } of token.readings) if (key.length >= 3 && key.length < best.length) best = key;
  return best;
};

const grain = (edtf: string): string => (edtf.includes('/') ? 'span' : String(edtf.length));

/**
 * What a unit is like: the classes of its words and which follows which, its stems alone and in pairs, and
 * what it names. Words inside names are left out, so that nothing is learnt of any state or person.
 */
export const featuresOf = (view: View, { from, to }: Unit): Feature[] => {
  const out: Feature[] = [];
  const seen = new Set<string>();
  const push = (name: string, at: number): void => {
    if (seen.has(name)) return;
    seen.add(name);
    out.push({ name, at });
  };
  const named = new Uint8Array(to);
  const states = new Set<string>();
  let dated = false;
  for (let i = from; i < to; i += 1)
    for (const mention of view.mentionsAt[i] ?? []) {
      named.fill(1, mention.from, Math.min(to, mention.to));
      if (mention.type === 'date') {
        push(`d:${grain(mention.time.edtf)}`, -1);
        dated = true;
      } else if (mention.type === 'quantity')
        push(`q:${mention.ordinal ? 'nth' : ''}${mention.unit ?? ''}`, i);
      else {
        push(`m:${mention.type}${mention.type === 'state' ? `.${mention.form}` : ''}`, -1);
        if ('office' in mention && mention.office !== null) push(`o:${mention.office}`, -1);
        if ('state' in mention && mention.state !== null) states.add(mention.state);
      }
    }
  push(`s:${Math.min(3, states.size)}`, -1);
  if (!dated) push('d:none', -1);
  let lastClass: string | null = null;
  let lastStem: string | null = null;
  for (let i = from; i < to; i += 1) {
    const token = view.sentence.tokens[i];
    if (token === undefined) continue;
    for (const { sense } of view.hits[i] ?? []) {
      if (sense.startsWith('=') || sense.startsWith('#in-')) continue;
      push(`c:${sense}`, i);
      if (lastClass !== null && lastClass !== sense) push(`cc:${lastClass}>${sense}`, i);
    }
    const first = view.hits[i]?.find(({ sense }) => !sense.startsWith('='));
    if (first !== undefined) lastClass = first.sense;
    if (token.kind !== 'word' || named[i] === 1) {
      lastStem = null;
      continue;
    }
    const stem = stemOf(token);
    push(`w:${stem}`, i);
    if (lastStem !== null) push(`b:${lastStem}_${stem}`, i);
    lastStem = stem;
  }
  return out;
};
