import type { LanguagePack } from '../pack.ts';
import { affixes, folding } from './spelling.ts';
import { time } from './time.ts';

export const en: LanguagePack = {
  tag: 'en',
  iso3: 'eng',
  direction: 'ltr',
  verbFinal: false,
  negationReach: 4,
  folding,
  affixes,
  paradigms: {},
  sentences: { abbreviations: 'mr, mrs, ms, dr, prof, st, gen, col, hon, sen, rep, gov, jr, sr, no, nos, art, vs, etc, e.g, i.e, u.s, u.n, u.k, d.c, inc, ltd, co, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, approx, vol, pp, h.e, h.m, h.r.h, lt, maj, adm, q, a' },
  home: null,
  common:
    'the, of, and, to, in, a, is, that, for, it, was, on, with, as, by, at, from, this, are, be, has, have, had, were, which, their, its, an, or, will, also, not, but, who, between, he, his, they, we, our, said, during, after, been, two, would, more, all, into, than, over',
  names: {
    honorifics: 'his majesty, her majesty, his highness, her highness, his royal highness, her royal highness, his excellency, her excellency, their majesties, mr, mrs, ms, dr, sir, dame, lord, lady, sheikh, sheikha, sayyid, prince, princess, hon, the honorable, the right honourable, h.e, the late, general, colonel, professor',
    epithets: 'jr, sr',
    particles: 'al, el, bin, ibn, bint, van, von, de, da, di, del, der, abu, ben, abd, al-, e, y',
    links: 'of, of the, to, to the, for, from',
    stateStands: 'both',
    counterparts: 'counterpart, his counterpart, her counterpart, opposite number',
    capitals: true,
    stops: '',
    romanise: {},
  },
  time,
  lexicon: {},
  anaphors: { pair: 'the two countries, both countries, the two sides', speaker: 'my country, our country', partner: 'your country', host: 'here', 'previous-person': 'his country, her country', 'previous-state': 'the country' },
  patterns: {},
  waivers: {},
};
