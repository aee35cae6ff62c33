/** Words that stand in a name and are no part of it, or bind its parts; all scripts, levelled by `matchKey` before use. */
export interface NameWords {
  /** Forms of address, ranks and offices: set aside wherever they stand. */
  readonly titles: string;
  /** Legal forms of firms: set aside as titles are. */
  readonly legalForms: string;
  /** Titles that are given names too: set aside only before at least two other parts. */
  readonly doubtfulTitles: string;
  /** Articles: they come off the part that follows. */
  readonly articles: string;
  /** Those of them that stay as they are before any letter; the last letter of the others is the first of the name. */
  readonly steadyArticles: string;
  /** Articles that are written in one with the name. */
  readonly joinedArticles: string;
  /** "Son of", "daughter of": the part that follows is the father's name. */
  readonly childOf: string;
  /** "Son of", "daughter of" after the father's name. */
  readonly ofChild: string;
  /** Endings of a father's name, with the least letters before them. */
  readonly fatherEndings: string;
  /** Small words inside family names. */
  readonly particles: string;
  /** First halves of compound names, as they are written apart or joined: name of the half → forms. */
  readonly firstHalves: Readonly<Record<string, string>>;
  /** Second halves of compound names, joined to the part before. */
  readonly secondHalves: string;
  /** Given names that often stand before the name a person goes by. */
  readonly leading: string;
}

export const nameWords: NameWords = {
  titles:
    'sheikh, shaikh, sheik, shaykh, sheikha, shaikha, cheikh, cheikha, dr, prof, professor, doctor, docteur, président, präsident, mr, mrs, ms, miss, sir, dame, lord, lady, eng, engineer, h.e, h.h, h.r.h, h.m, s.e, s.e.m, his excellency, her excellency, your excellency, his highness, her highness, his royal highness, her royal highness, his majesty, her majesty, son excellence, son altesse, monsieur, madame, m., mme, excellency, highness, honourable, honorable, hon, the, late, president, vice president, prime minister, minister, foreign minister, minister of foreign affairs, ambassador, deputy minister, crown prince, senator, general, gen, colonel, col, maj, captain, capt, lieutenant, admiral, president of the republic, président, premier ministre, ministre, ambassadeur, cheikh, émir, cənab, cənabları, xanım, bəy, əlahəzrət, zati-aliləri, həzrətləri, prezident, baş nazir, nazir, səfir, xarici işlər naziri, şeyx, əlahəzrət əmir, professor, doktor, господин, госпожа, г-н, г-жа, его превосходительство, её превосходительство, его высочество, её высочество, его величество, шейх, шейха, доктор, профессор, др, президент, премьер-министр, министр, министр иностранных дел, посол, генерал, ' +
    'الشيخ, شيخ, الشيخة, الدكتور, الدكتورة, دكتور, د, أ.د, م, السيد, السيدة, سيدي, الأستاذ, الأستاذة, المهندس, المهندسة, اللواء, الفريق, الفريق أول, العميد, العقيد, المشير, صاحب السمو, صاحبة السمو, حضرة صاحب السمو, صاحب السمو الملكي, صاحب السمو الأمير, أمير البلاد, أمير دولة الكويت, خادم الحرمين الشريفين, سمو, سموه, سمو الشيخ, سمو الأمير, سمو ولي العهد, ولي العهد, صاحب الجلالة, جلالة, جلالة الملك, فخامة, فخامة الرئيس, معالي, معالي الوزير, سعادة, سعادة السفير, سيادة, سيادة الرئيس, دولة, دولة الرئيس, الرئيس, رئيس الوزراء, رئيس الجمهورية, رئيس مجلس الوزراء, وزير الخارجية, الوزير, السفير, المغفور له, المرحوم, الراحل, النائب, الملك, السلطان, الأمير, الأميرة, الإمام, الحاج, القائد, الزعيم, بإذن الله',
  legalForms:
    'ag, aktiengesellschaft, gmbh, gesellschaft mit beschrankter haftung, kg, se, ltd, limited, llc, l.l.c, llp, limited liability company, limited liability partnership, inc, incorporated, corp, corporation, co, company, plc, public limited company, jsc, ojsc, cjsc, pjsc, joint stock company, open joint stock company, public joint stock company, closed joint stock company, sa, s.a, sarl, s.a.r.l, srl, spa, s.p.a, nv, n.v, bv, b.v, oao, ooo, zao, pao, ao, оао, ооо, зао, пао, ао, акционерное общество, открытое акционерное общество, публичное акционерное общество, общество с ограниченной ответственностью, asc, qsc, mmc, məhdud məsuliyyətli cəmiyyət, açıq səhmdar cəmiyyəti, شركة, شركة مساهمة, ش.م.ك, ش.م.ع, ذ.م.م',
  doubtfulTitles:
    'amir, emir, ameer, malik, sultan, shah, king, queen, prince, princess, imam, haji, hajji, hadji, sayyid, sayed, said, khan, pasha, bey, beg, mirza, major, əmir, şah, hacı, kral, kraliça, şahzadə, эмир, султан, король, принц, ханум, имам, أمير, سلطان, ملك, إمام, حاج, سيد',
  articles:
    'al, el, il, ul, əl, ül, аль, эль, ал, ель, уль, ال, آل, ad, ar, as, ash, az, an, at, adh, ed, er, es, esh, ez, en, et, əd, ər, əs, əş, əz, ən, ət, ud, ur, us, ush, ad, ач, ар, ас, аш, аз, ан, ат, ад, ун, уд, ур, ус, уш',
  steadyArticles: 'al, el, il, ul, əl, ül, аль, эль, ал, ель, уль, ال, آل',
  joinedArticles: 'ال, al, el, əl',
  childOf:
    'bin, ibn, ben, bint, binti, b., ould, wuld, bən, ибн, бин, бен, бинт, бинте, بن, ابن, بنت, إبن, ولد',
  ofChild:
    'oglu, ogly, oghlu, oghly, oğlu, qizi, gizi, kizi, kyzy, qızı, оглы, оглу, оглу, кызы, гызы, أوغلو, أوغلي, اوغلو, زاده',
  fatherEndings:
    'ovich 3, evich 3, ovna 3, evna 3, ovitch 3, evitch 3, oviç 3, eviç 3, ович 2, евич 2, овна 2, евна 2, ьич 3, وفيتش 3, يفيتش 3, وفنا 3, يفنا 3',
  particles:
    'van, von, der, den, de, da, do, dos, das, del, della, di, du, la, le, les, zu, zum, zur, and, of, ter, ten, фон, ван, де, да, дер, ди, дю, فان, فون, دي, دا, دو, دير, ديل, لا, لو',
  firstHalves: {
    servant:
      'abd, abdul, abdel, abdal, abdol, abdoul, abdul, abdil, əbd, əbdül, əbdul, əbdəl, abdu, abdur, abdus, abdür, əbdür, əbdüs, абд, абдул, абдель, абдел, абдал, абдуль, абдур, абдус, абдэль, عبد, عبدال, العبد',
    father: 'abu, abou, aboul, abul, əbu, əbül, абу, أبو, ابو',
  },
  secondHalves: 'din, deen, dine, eddin, eddine, uddin, addin, əddin, дин, эддин, الدين, دين',
  leading:
    'mohammed, mohammad, mohamed, mohamad, muhammad, muhammed, mohamud, məhəmməd, mehmet, мухаммед, мухаммад, мохаммед, магомед, محمد, maria, marie, jean, мария, ماري, ماريا, جان',
};
