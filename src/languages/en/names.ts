import type { NameRules } from '../pack.ts';

export const names: NameRules = {
  // "Hamas" is no Hama: a name of a place has no plural; of a state it has ("the two Yemens"), and so has a nisba.
  bare: { name: 'past ing', nisba: 'past ing', place: 'plural past ing' },
  honorifics:
    'his majesty, her majesty, his highness, her highness, his royal highness, her royal highness, his serene highness, his excellency, her excellency, their majesties, their highnesses, their excellencies, mr, mrs, ms, mr., dr., dr, sir, dame, lord, lady, sheikh, sheikha, shaikh, sayyid, sayyida, prince, princess, hon, the honorable, the honourable, the right honourable, right honourable, h.e, h.e., hh, hrh, the late, general, colonel, lieutenant general, major general, admiral, professor, engineer, eng, comrade, citizen, madam, special agent, the then, then',
  epithets:
    'jr, sr, jr., esq, may god rest his soul, god rest his soul, may his soul rest in peace, may god protect him, may allah protect him, a.i., a.i, ad interim',
  particles:
    'al, el, bin, ibn, bint, ben, van, von, de, da, di, del, della, der, den, du, la, le, abu, abd, e, y, ould, ag, oglu, dos, ter',
  links: 'of, of the, to, to the, for, from, in, for the',
  posts: 'to, to the, in',
  former: 'former, ex, deposed, ousted',
  stateStands: 'both',
  counterparts: 'counterpart, counterparts, opposite number, homologue',
  capitals: true,
  stops:
    'Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday, January, February, March, April, May, June, July, August, September, October, November, December, today, meeting, meetings, call, visit, on, in, at, the, and, with, for, while, after, during, by, also, has, foreign, ministry, embassy, republic, government, kingdom, joint, statement, remarks, readout, talks, calls, visits, meets, met, receives, arrives, signs, discusses, discuss, welcomes, congratulates, sends, hosts, holds, urges, affairs, parliament, congress, senate, palace, airport, summit, conference, special, national, security, council, state, federal, union, i, he, she, it, they, we, his, her',
  romanise: {},
};
