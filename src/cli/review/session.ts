import { formatNumber } from '../../brief/format.ts';
import { filled, statesText, verdictText } from '../../brief/review.ts';
import { reviewWords } from '../../brief/review-words.ts';
import { RawabitError } from '../../core/errors.ts';
import type { Decision, Verdict } from '../../core/verdict.ts';
import type { ReviewItem } from '../../dossier/review.ts';
import { nameIn } from '../../pipeline.ts';
import { print, tell } from '../output.ts';
import { type Desk, keep, openItems } from './desk.ts';
import { correctionFrom, exampleFor } from './edit.ts';
import type { Keyboard } from './keyboard.ts';
import { meantBy, wishOf } from './keys.ts';
import { directed, isolated, itemText, keyLine, lastKeyLine, type View, whyText } from './screen.ts';

const PROMPT = '> ';

export interface Session {
  readonly desk: Desk;
  readonly keyboard: Keyboard;
  readonly view: View;
  /** The reason of every verdict; null: it is asked for each time. */
  readonly reason: string | null;
}

/** What became of a question: the next is asked, or the session is over. */
type Outcome = 'next' | 'over';

const say = (text: string, { view }: Session): void => print(directed(text, view.language));

const askReason = async ({ keyboard, reason, view }: Session): Promise<string> => {
  const otherwise = reviewWords.reviewed[view.language];
  if (reason !== null) return reason;
  const prompt = filled(reviewWords.reason[view.language], { default: otherwise });
  const given = await keyboard.line(directed(`${prompt}: `, view.language));
  return given?.trim() || otherwise;
};

const record = async (session: Session, made: Verdict[], decision: Decision): Promise<void> => {
  const { language } = session.view;
  const verdict = await keep(session.desk, decision, await askReason(session));
  made.push(verdict);
  say(
    `${reviewWords.recorded[language]} [${isolated(verdict.id, language)}] ${isolated(verdictText(verdict, language), language)}`,
    session,
  );
};

const takeBack = async (session: Session, made: Verdict[]): Promise<void> => {
  const { language } = session.view;
  const last = made.pop();
  if (last === undefined) return say(reviewWords.nothingToUndo[language], session);
  const decision: Decision = { action: 'undo', verdict: last.id };
  await keep(session.desk, decision, session.reason ?? reviewWords.takenBack[language]);
  say(
    `${reviewWords.undone[language]} [${isolated(last.id, language)}] ${isolated(verdictText(last, language), language)}`,
    session,
  );
};

/** Asks for a correction until it can be; null where nothing is to be corrected after all. */
const askCorrection = async (session: Session, item: ReviewItem): Promise<Decision | null> => {
  const { language } = session.view;
  const claim = item.corrects;
  if (claim === null) return null;
  const prompt = filled(reviewWords.change[language], { example: isolated(exampleFor(claim), language) });
  const line = await session.keyboard.line(directed(`${prompt}: `, language));
  if (line === null || line.trim() === '') return null;
  try {
    return { action: 'correct', claim, correction: correctionFrom(line, claim) };
  } catch (error) {
    if (!(error instanceof RawabitError)) throw error;
    tell(error.message);
    return null;
  }
};

/** Waits for a key that settles the question one way or another. */
const answer = async (
  session: Session,
  item: ReviewItem,
  made: Verdict[],
  skipped: Set<string>,
): Promise<Outcome> => {
  const { view, keyboard, desk } = session;
  for (;;) {
    print(keyLine(item, view));
    const key = await keyboard.key(PROMPT);
    if (key === null) return 'over';
    const wish = wishOf(item, key);
    switch (wish.wish) {
      case 'decide':
        await record(session, made, wish.decision);
        return 'next';
      case 'edit': {
        const decision = await askCorrection(session, item);
        if (decision === null) break;
        await record(session, made, decision);
        return 'next';
      }
      case 'why':
        print(await whyText(item, async (id) => (await desk.store.source(id))?.text ?? '', view));
        break;
      case 'skip':
        skipped.add(item.id);
        return 'next';
      case 'undo':
        await takeBack(session, made);
        return 'next';
      case 'quit':
        return 'over';
      default:
        say(filled(reviewWords.noKey[view.language], { key: isolated(key, view.language) }), session);
    }
  }
};

const sayEnd = (session: Session, made: readonly Verdict[], open: number): void => {
  const { language } = session.view;
  say(
    filled(reviewWords.summary[language], {
      made: formatNumber(made.length, language),
      open: formatNumber(open, language),
    }),
    session,
  );
};

/** Nothing is left to ask; the last verdict can still be taken back. False when the person has had enough. */
const goesOn = async (session: Session, made: Verdict[], left: number): Promise<boolean> => {
  const { language } = session.view;
  say(left === 0 ? reviewWords.none[language] : reviewWords.skipped[language], session);
  if (made.length === 0) return false;
  print(lastKeyLine(session.view));
  const key = await session.keyboard.key(PROMPT);
  if (key === null || meantBy(key) !== 'z') return false;
  await takeBack(session, made);
  return true;
};

/** Asks one question after another, the gravest first, until nothing is open or the person has had enough. */
export const review = async (session: Session): Promise<void> => {
  const { desk, view } = session;
  const { language } = view;
  const made: Verdict[] = [];
  const skipped = new Set<string>();
  for (;;) {
    const { dossier, items } = await openItems(desk);
    if (dossier.claims === 0 && made.length === 0) {
      const states = statesText(desk.pair, language, nameIn);
      return say(filled(reviewWords.nothingTold[language], { states }), session);
    }
    const item = items.find(({ id }) => !skipped.has(id));
    if (item === undefined) {
      if (await goesOn(session, made, items.length)) continue;
      return sayEnd(session, made, items.length);
    }
    print(itemText(item, items.indexOf(item) + 1, items.length, view));
    if ((await answer(session, item, made, skipped)) === 'over')
      return sayEnd(session, made, (await openItems(desk)).items.length);
  }
};
