import type { LanguagePack } from '../pack.ts';
import { affixes, folding } from './spelling.ts';
import { time } from './time.ts';

export const az: LanguagePack = {
  tag: 'az',
  iso3: 'azj',
  direction: 'ltr',
  verbFinal: true,
  negationReach: 2,
  folding,
  affixes,
  paradigms: {},
  sentences: { abbreviations: 'və s, və b, prof, dos, akad, cən, xan, dr, il, st, məs, ə, r.ə' },
  home: 'AZE',
  common:
    'və, bu, ilə, üçün, bir, da, də, ki, o, olan, olub, edib, edir, bildirib, iki, isə, onun, sonra, kimi, daha, çox, bizim, ölkə, arasında, haqqında, üzrə, görə, deyib, ildə, ilin, hər, öz, ən, əsas, həmin, qeyd, bütün, olaraq, dair, var, amma, lakin, həm, belə, onlar, mən, biz, artıq, tərəfindən, olunub',
  names: {
    honorifics: 'cənab, xanım, əlahəzrət, şeyx, zati-aliləri, möhtərəm, əlahəzrətləri, ulu öndər, ümummilli lider, mərhum, doktor, general, şahzadə',
    epithets: '',
    particles: 'əl, bin, ibn, oğlu, qızı, al, ben, fon, de',
    links: '',
    stateStands: 'before',
    counterparts: 'həmkarı',
    capitals: true,
    stops: '',
    romanise: { ə: 'a', Ə: 'A', ı: 'i', İ: 'I', ş: 'sh', Ş: 'Sh', ç: 'ch', Ç: 'Ch', ğ: 'gh', c: 'j', C: 'J', x: 'kh', X: 'Kh', q: 'g', Q: 'G', ö: 'o', Ö: 'O', ü: 'u', Ü: 'U' },
  },
  time,
  lexicon: {},
  anaphors: { pair: 'iki ölkə, tərəflər, hər iki ölkə', speaker: 'ölkəmiz', partner: 'ölkəniz', host: 'burada', 'previous-person': 'ölkəsi', 'previous-state': 'ölkə' },
  patterns: {},
  waivers: {},
};
