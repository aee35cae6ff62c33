import { lexiconOf } from '../lexicon.ts';
import { mergeTables } from '../merge-tables.ts';
import type { LanguagePack } from '../pack.ts';
import { actions } from './lexicon/actions.ts';
import { events } from './lexicon/events.ts';
import { grammar } from './lexicon/grammar.ts';
import { matters } from './lexicon/matters.ts';
import { sections } from './lexicon/sections.ts';
import { stances } from './lexicon/stances.ts';
import { topics } from './lexicon/topics.ts';
import { names } from './names.ts';
import { aid } from './patterns/aid.ts';
import { commitments } from './patterns/commitments.ts';
import { economy } from './patterns/economy.ts';
import { foundations } from './patterns/foundations.ts';
import { law } from './patterns/law.ts';
import { lists } from './patterns/lists.ts';
import { missions } from './patterns/missions.ts';
import { multilateral } from './patterns/multilateral.ts';
import { people } from './patterns/people.ts';
import { political } from './patterns/political.ts';
import { positions } from './patterns/positions.ts';
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
  sentences: {
    abbreviations:
      'mr, mrs, ms, dr, prof, st, gen, col, hon, sen, rep, gov, jr, sr, no, nos, art, vs, etc, e.g, i.e, u.s, u.n, u.k, d.c, inc, ltd, co, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, approx, vol, pp, h.e, h.m, h.r.h, lt, maj, adm, q, a',
  },
  home: null,
  common:
    'the, of, and, to, in, a, is, that, for, it, was, on, with, as, by, at, from, this, are, be, has, have, had, were, which, their, its, an, or, will, also, not, but, who, between, he, his, they, we, our, said, during, after, been, two, would, more, all, into, than, over',
  names,
  time,
  lexicon: lexiconOf(grammar, events, matters, actions, stances, sections),
  topics,
  anaphors: {
    pair: 'our countries, our prime ministers, our presidents, our foreign ministers, our leaders, our parliaments, our capitals, both our countries, both our nations, our nations, the two neighbours, both neighbours, the neighbours, the two neighbors, the two countries, both countries, our two countries, the two sides, both sides, the sides, the two states, both states, the two nations, both nations, our two nations, their countries, their two countries, the two governments, both governments, our governments, the two leaders, both leaders, the leaders, the two presidents, both presidents, the presidents, the two ministers, both ministers, the ministers, the two foreign ministers, the foreign ministers, the two heads of state, both heads of state, the heads of state, the two parties, both parties, the parties, the two peoples, both peoples, our peoples, bilateral relations, bilateral ties, bilateral relationship, bilateral cooperation, the two capitals, the capitals, the two officials, the officials, they, we, between us, our relations, our ties, our relationship, their relations, their partnership, our partnership',
    speaker:
      'my country, our country, our embassy, our government, my government, our president, our foreign minister, our candidature, our candidacy, our text, our independence, our citizens, our people, our territory, our guest, ours, our side',
    partner: 'your country, your embassy, your government, your people, your president, yours, your side',
    host: 'here, this country',
    'previous-person': 'his country, her country, his government, her government, his homeland',
    'previous-state': 'the country, the kingdom, the sultanate, the emirate, the republic',
  },
  patterns: mergeTables(
    foundations,
    missions,
    political,
    positions,
    law,
    commitments,
    economy,
    aid,
    people,
    multilateral,
    lists,
  ),
  waivers: {},
};
