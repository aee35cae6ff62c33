/** Offices that one person of a state holds at a time: ids of the gazetteer, and the words that other lists use. */
export const soleOffices: ReadonlySet<string> = new Set(
  'president, king, emir, amir, sultan, head-of-state, crown prince, crown-prince, prime minister, prime-minister, chancellor, foreign minister, foreign-minister, speaker, speaker of parliament, secretary-general, ambassador'.split(
    ', ',
  ),
);
