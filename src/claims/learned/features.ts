import type { Token } from '../../core/token.ts';
import type { View } from '../matcher.ts';
import type { Unit } from './units.ts';

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
export const featuresOf = (view: View, { from, to }: Unit): string[] => {
  const out = new Set<string>();
  const named = new Uint8Array(to);
  const states = new Set<string>();
  let dated = false;
  for (let i = from; i < to; i += 1)
    for (const mention of view.mentionsAt[i] ?? []) {
      named.fill(1, mention.from, Math.min(to, mention.to));
      if (mention.type === 'date') {
        out.add(`d:${grain(mention.time.edtf)}`);
        dated = true;
      } else if (mention.type === 'quantity')
        out.add(`q:${mention.ordinal ? 'nth' : ''}${mention.unit ?? ''}`);
      else {
        out.add(`m:${mention.type}${mention.type === 'state' ? `.${mention.form}` : ''}`);
        if ('office' in mention && mention.office !== null) out.add(`o:${mention.office}`);
        if ('state' in mention && mention.state !== null) states.add(mention.state);
      }
    }
  out.add(`s:${Math.min(3, states.size)}`);
  if (!dated) out.add('d:none');
  let lastClass: string | null = null;
  let lastStem: string | null = null;
  for (let i = from; i < to; i += 1) {
    const token = view.sentence.tokens[i];
    if (token === undefined) continue;
    for (const { sense } of view.hits[i] ?? []) {
      if (sense.startsWith('=') || sense.startsWith('#in-') || sense.startsWith('#col-')) continue;
      out.add(`c:${sense}`);
      if (lastClass !== null && lastClass !== sense) out.add(`cc:${lastClass}>${sense}`);
    }
    const first = view.hits[i]?.find(({ sense }) => !sense.startsWith('='));
    if (first !== undefined) lastClass = first.sense;
    if (token.kind !== 'word' || named[i] === 1) {
      lastStem = null;
      continue;
    }
    const stem = stemOf(token);
    out.add(`w:${stem}`);
    if (lastStem !== null) out.add(`b:${lastStem}_${stem}`);
    lastStem = stem;
  }
  return [...out];
};
