import { lexiconOf } from '../lexicon.ts';
import { mergeTables } from '../merge-tables.ts';
import type { LanguagePack } from '../pack.ts';
import { deeds } from './lexicon/deeds.ts';
import { events } from './lexicon/events.ts';
import { grammar } from './lexicon/grammar.ts';
import { matters } from './lexicon/matters.ts';
import { paths } from './lexicon/paths.ts';
import { sections } from './lexicon/sections.ts';
import { topics } from './lexicon/topics.ts';
import { names } from './names.ts';
import { economy } from './patterns/economy.ts';
import { foundations } from './patterns/foundations.ts';
import { giving } from './patterns/giving.ts';
import { law } from './patterns/law.ts';
import { lists } from './patterns/lists.ts';
import { multilateral } from './patterns/multilateral.ts';
import { people } from './patterns/people.ts';
import { political } from './patterns/political.ts';
import { ties } from './patterns/ties.ts';
import { ways } from './patterns/ways.ts';
import { affixes, folding } from './spelling.ts';
import { time } from './time.ts';

export const ar: LanguagePack = {
  tag: 'ar',
  iso3: 'arb',
  direction: 'rtl',
  verbFinal: false,
  negationReach: 1,
  folding,
  affixes,
  paradigms: {
    // Past as it stands; the affix table knows its endings. Present with each of its prefixes.
    v: { articleless: true, parts: [{ ends: '-' }, { starts: 'ي ت ن', ends: '-' }] },
    // Hollow verbs: past, present, and what stands behind لم ("زار/يزور/يزر").
    h: {
      articleless: true,
      parts: [{ ends: '-' }, { starts: 'ي ت ن', ends: '-' }, { starts: 'ي ت', ends: '-' }],
    },
    // Verbs with a weak last letter: past, past with ت, present, and what stands behind لم ("التقى/التقت/يلتقي/يلتق").
    w: {
      articleless: true,
      parts: [{ ends: '-' }, { ends: '-' }, { starts: 'ي ت ن', ends: '-' }, { starts: 'ي ت', ends: '-' }],
    },
  },
  sentences: { abbreviations: 'د, أ, م, ص, ق.م, ب.م' },
  home: null,
  common:
    'في, من, على, إلى, عن, مع, أن, إن, و, وهو, وهي, بأن, هناك, أيضا, حيث, ضمن, عدد, اليوم, رئيس, وزير, عدة, إطار, مجال, ذات, خاصة, عند, تحت, عبر, نحو, التي, الذي, هذا, هذه, ذلك, بين, كما, أو, ثم, لا, لم, ما, كان, كانت, قد, وقد, وفي, ومن, وعلى, هو, هي, خلال, بعد, قبل, كل, حول, وأن, منذ, عام, يوم, حتى, لدى, أي, غير, تم, له, لها, به, بها, أكد, قال, والتي, والذي, ومنها, منها, منه, فيها, فيه, إنه, إنها, أنه, أنها, بأنه, بأنها, إنما, كذلك, جميع, مختلف, إذا, سوف, ولم, ولا, عليه, عليها, بعض, أكثر, أهم, سبل, وذلك, خلالها, خلاله, فقد, لقد, عما, مما, إليه, إليها, أمام, دون, ضد, حين, بينما, إذ, لكن, ولكن, الأولى, الأول, الثنائية, البلدين, الجانبين, الرئيس, الوزير, وزارة, الخارجية, حكومة, الحكومة',
  names,
  time,
  lexicon: lexiconOf(grammar, events, matters, deeds, paths, sections),
  topics,
  anaphors: {
    pair: 'البلدين, البلدان, الجانبين, الجانبان, الطرفين, الطرفان, الدولتين, الدولتان, بلدينا, بلدانا, دولتينا, الشعبين, الزعيمان, الزعيمين, قائدا البلدين, رئيسا الدولتين, رئيسي الدولتين, رئيسي بلدينا, قيادتي البلدين, الوزيران, الوزيرين, الرئيسان, الرئيسين, بعضهما البعض, علاقاتنا, علاقاتهما, بيننا, بينهما, العاصمتين, كلا البلدين, التعاون الثنائي, العلاقات الثنائية, بلديهما, بلداهما, وزارتي الخارجية, بلدي الجانبين, الحكومتين, الحكومتان, المسؤولان',
    speaker:
      'بلادي, بلدي, بلادنا, سفارتنا, حكومتي, أراضينا, شعبنا, استعدنا, افتتحنا, زارنا, مطاراتنا, جامعاتنا, لنا, مواطنينا, رئيسنا, وزير خارجيتنا, استقلالنا, أغلقنا, ترشيحنا, قيادتنا',
    partner: 'بلادكم, بلدكم, سفارتكم, حكومتكم, شعبكم',
    host: 'البلاد, هنا',
    'previous-person': 'بلاده, بلده, بلادها, حكومته, حكومتها',
    'previous-state': 'المملكة, السلطنة, الجمهورية',
  },
  patterns: mergeTables(
    foundations,
    political,
    law,
    economy,
    people,
    multilateral,
    giving,
    ties,
    ways,
    lists,
  ),
  waivers: {},
};
