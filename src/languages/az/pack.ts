import { lexiconOf } from '../lexicon.ts';
import { mergeTables } from '../merge-tables.ts';
import type { LanguagePack } from '../pack.ts';
import { deeds } from './lexicon/deeds.ts';
import { events } from './lexicon/events.ts';
import { grammar } from './lexicon/grammar.ts';
import { matters } from './lexicon/matters.ts';
import { sections } from './lexicon/sections.ts';
import { topics } from './lexicon/topics.ts';
import { names } from './names.ts';
import { economy } from './patterns/economy.ts';
import { foundations } from './patterns/foundations.ts';
import { law } from './patterns/law.ts';
import { lists } from './patterns/lists.ts';
import { multilateral } from './patterns/multilateral.ts';
import { people } from './patterns/people.ts';
import { political } from './patterns/political.ts';
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
  paradigms: {
    // A noun with "et" (do), "edil" and "olun" (be done): two words, joined by a no-break space here.
    e: { parts: [{ ends: '\u00a0et \u00a0edil \u00a0olun' }] },
  },
  sentences: {
    abbreviations: 'mln, mlrd, trln, tel, və s, və b, prof, dos, akad, cən, xan, dr, il, st, məs, ə, r.ə',
  },
  home: 'AZE',
  // Endings stand apart behind a hyphen ("BMT-nin", "2015-ci").
  common:
    'və, bu, ilə, üçün, bir, da, də, ki, o, olan, olub, edib, edir, bildirib, iki, isə, onun, sonra, kimi, daha, çox, bizim, ölkə, arasında, haqqında, üzrə, görə, deyib, ildə, ilin, hər, öz, ən, əsas, həmin, qeyd, bütün, olaraq, dair, var, amma, lakin, həm, belə, onlar, mən, biz, artıq, tərəfindən, olunub, baş, xarici, işlər, nazir, naziri, nazirinin, prezident, prezidenti, prezidentinin, səfər, səfəri, nəzərdə, rəsmi, dövlət, il, ildən, keçirilib, imzalanıb, edilib, münasibətlər, əlaqələr, ci, cı, cu, cü, in, ın, un, ün, nin, nın, nun, nün, a, ə, ya, yə, dən, dan, tələb, ölkəsi, ilin, ilk, təşkil, qəbul, on, olunur, edilir, olunub, həftədə, gələn, deyir, hazırda, qarşı, birgə',
  names,
  time,
  lexicon: lexiconOf(grammar, events, matters, deeds, sections),
  topics,
  anaphors: {
    pair: 'iki ölkə, hər iki ölkə, hər iki dövlət, iki dövlət, hər iki lider, ölkələrimiz, tərəflər, hər iki tərəf, iki xalq, xalqlarımız, iki respublika, iki hökumət, dövlətlərimiz, hökumətlərimiz, ölkələr arasında, ölkələrimiz arasında, iki ölkənin liderləri, iki lider, münasibətlərimiz, əlaqələrimiz, əməkdaşlığımız, dövriyyəmiz, ticarətimiz, aramızda, bir-birinin, bir-birini, bir-birimizi, ikitərəfli münasibətlər, ikitərəfli əlaqələr, ikitərəfli əməkdaşlıq, paytaxtlar arasında, sənədlərimiz, iki nazirlik, xalqlar arasında, imzalamışıq, imzaladıq, razılaşdıq, paytaxtlarımız',
    speaker:
      'ölkəmiz, ölkəm, dövlətimiz, xalqımız, hökumətimiz, səfirliyimiz, bizim səfirlik, bizim səfirliyimiz, prezidentimiz, tələbələrimiz, müstəqilliyimiz, vətəndaşlarımız, namizədliyimiz, torpaqlarımız, respublikamız, nazirimiz, bizimki, biz də, çağırırıq, pisləyirik, qınayırıq, dəstəkləyirik, alqışlayırıq, tələb edirik, rədd edirik, bəyan edirik, şirkətlərimiz, parlamentimiz, səfirimiz, paytaxtımız, əmirimiz, kralımız',
    partner:
      'ölkəniz, dövlətiniz, xalqınız, hökumətiniz, səfirliyiniz, sizin səfirlik, vətəndaşlarınız, insanlarınız, prezidentiniz, tələbələriniz, dəvətiniz, şəhəriniz, paytaxtınız',
    host: 'burada, buraya',
    'previous-person': 'onun ölkəsi, ölkəsinin, ölkəsini, ölkəsinə, rəhbərlik etdiyi ölkə',
    'previous-state':
      'ölkəyə, ölkənin, ölkəni, ölkədə, ölkədən, ölkə ilə, bu ölkəyə, bu ölkənin, bu ölkəni, bu ölkədə, bu ölkədən, bu ölkə ilə, həmin ölkəyə, həmin ölkənin, həmin ölkəni, həmin ölkədə, həmin ölkədən, həmin ölkə ilə, bu dövlətin, bu dövlətə, həmin dövlətin, həmin dövlətə, həmin dövləti, qonşu ölkənin, qonşu ölkəyə, krallıq, sultanlıq, əmirlik',
  },
  patterns: mergeTables(foundations, political, law, economy, people, multilateral, lists),
  waivers: {},
};
