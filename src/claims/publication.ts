/** How a date stands to the day on which its text was published. */

/** First and last day, month or year of an interval, or the date itself. */
export const startOf = (edtf: string): string => edtf.split('/')[0] as string;
export const endOf = (edtf: string): string => edtf.split('/').at(-1) as string;

export const isDay = (edtf: string): boolean => /^\d{4}-\d\d-\d\d$/.test(edtf);

/** How old a statement may be that a text reports as new, in days. */
const RECENT = 8;

/** Whether a day lies within the days before publication that a text reports as new. */
export const isRecent = (edtf: string, published: string | null): boolean => {
  if (published === null || !isDay(published)) return false;
  const days = (Date.parse(published) - Date.parse(edtf)) / 86_400_000;
  return days >= 0 && days <= RECENT;
};

/** Whether a date begins after a text was published, at the precision that both have. */
export const liesAhead = (edtf: string, published: string | null): boolean => {
  if (published === null) return false;
  const start = edtf.split('/')[0]?.replace(/[?~%X].*$/, '') ?? '';
  const now = published.slice(0, start.length);
  return start.length >= 4 && now.length === start.length && start > now;
};

/** How far ahead an announced occasion is what its text is about, in days. */
const SOON = 45;

/** Whether an occasion begins within the days after publication that a text announces. */
export const isSoon = (edtf: string, published: string | null): boolean => {
  const start = edtf.split('/')[0] ?? '';
  if (published === null || !isDay(published) || !isDay(start)) return false;
  const days = (Date.parse(start) - Date.parse(published)) / 86_400_000;
  return days >= 0 && days <= SOON;
};
