/** The year of a day or a month that was told without one. */
import type { TimeAnchor } from '../../core/time.ts';
import { type Day, serial } from './calendar.ts';
import { COARSE, type Stretch } from './edtf.ts';
import type { Lean } from './node.ts';

/** How far ahead of its publication a text announces days by month alone. */
const ANNOUNCED = 45;

const isJustAhead = (today: Day, month: number, day: number): boolean => {
  const gap = serial({ y: today.y, m: month, d: day }) - serial(today);
  return gap > 0 && gap <= ANNOUNCED;
};

/** `told`: the last date of the same sentence that stated its year; `entry`: that of the line of a chronology. */
export const makeYearGuess = (
  published: Stretch | null,
  previous: Stretch | null,
  told: Stretch | null,
  lean: -1 | 1,
  tenseless: boolean,
  entry: Stretch | null,
) => {
  /** The day fell within a month before publication: the news is of now. */
  const nearPublication = (month: number, day: number): boolean => {
    if (published === null || published.precision !== 'day') return false;
    const gap = serial(published.first) - serial({ y: published.first.y, m: month, d: day });
    return gap >= 0 && gap <= 31;
  };

  /** The year of something that recurs every year and stands at `month`-`day` of it. */
  return (looks: Lean, month: number, day: number | null): { year: number; anchor: TimeAnchor } | null => {
    if (looks === null && entry !== null && COARSE[entry.precision] <= 2)
      return { year: entry.first.y, anchor: 'previous-date' };
    // "… on 28 April 1952; the treaty followed on 9 June": the year goes on within a sentence.
    if (
      looks === null &&
      lean < 0 &&
      told !== null &&
      COARSE[told.precision] <= 2 &&
      (told.precision === 'year' || month >= told.last.m)
    )
      return { year: told.last.y, anchor: 'previous-date' };
    // "… on 10 October 1994. Some say the 7th of October": the same month is of the same year.
    if (
      looks === null &&
      lean < 0 &&
      day !== null &&
      previous !== null &&
      COARSE[previous.precision] <= 1 &&
      previous.last.m === month &&
      !nearPublication(month, day)
    )
      return { year: previous.last.y, anchor: 'previous-date' };
    // "Last March" is counted from the day of writing: nobody knows it.
    if (published === null && looks !== null) return null;
    if (published === null)
      return previous === null || COARSE[previous.precision] > 2
        ? null
        : { year: previous.last.y, anchor: 'previous-date' };
    const { y, m, d } = published.first;
    if (published.precision === 'year' || looks === 0) return { year: y, anchor: 'document-date' };
    const exact = published.precision === 'day' && day !== null;
    const compare = month !== m ? month - m : exact ? day - d : 0;
    if (looks === null) {
      // A day just ahead of the day of publication is announced, not recalled from a year ago.
      const ahead =
        tenseless &&
        day !== null &&
        published.precision === 'day' &&
        isJustAhead(published.first, month, day);
      if (lean < 0) return { year: compare > 0 && !ahead ? y - 1 : y, anchor: 'document-date' };
      return { year: month < m ? y + 1 : y, anchor: 'document-date' };
    }
    if (looks < 0) return { year: compare >= 0 ? y - 1 : y, anchor: 'document-date' };
    return { year: compare <= 0 ? y + 1 : y, anchor: 'document-date' };
  };
};
