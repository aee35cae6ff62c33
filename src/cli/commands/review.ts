import { userInfo } from 'node:os';
import type { BriefLanguage } from '../../brief/language.ts';
import { reviewWords } from '../../brief/review-words.ts';
import { RawabitError } from '../../core/errors.ts';
import { undoable } from '../../dossier/decide.ts';
import { openStore, storeLocation } from '../../store/open.ts';
import { type Command, type ExitCode, type Invocation, jsonOption, storeOption, textOf } from '../command.ts';
import { languageFrom, languageOption } from '../language-option.ts';
import { loadBytes } from '../load.ts';
import { print, tell } from '../output.ts';
import { pairOf } from '../pair.ts';
import { keepAll, readDecisions } from '../review/decide-lines.ts';
import { type Desk, keep, openItems } from '../review/desk.ts';
import { itemJson } from '../review/item-json.ts';
import { openKeyboard } from '../review/keyboard.ts';
import { entryJson, entryText, logOf } from '../review/log.ts';
import { penFor } from '../review/marking.ts';
import { itemLine, type View } from '../review/screen.ts';
import { review } from '../review/session.ts';

export const command: Command = {
  usage: 'review A B',
  about:
    'Asks what only a person can decide about two states, the gravest first: which of two values holds, whether words\n' +
    'were read rightly, whether two findings or two persons are one. One key answers: digits choose a value, a accept\n' +
    'or same, d different, u cannot be told, r reject, e edit, w why, s skip, z undo, q quit. Every verdict has a name, a time and a reason, is\n' +
    'kept for good and can be undone by another. From a pipe a line stands for a key.',
  options: [
    languageOption,
    { name: 'by', value: 'NAME', help: 'who decides; else $RAWABIT_USER, else who is logged in' },
    { name: 'reason', value: 'TEXT', help: 'the reason of every verdict, which is then not asked for' },
    { name: 'no-reason', help: 'ask for no reasons' },
    { name: 'list', help: 'print what is open and ask nothing' },
    { name: 'log', help: 'print what was decided: who, when, what, why, and whether it stands' },
    { name: 'undo', value: 'ID', help: 'undo a verdict of the log; the first letters are enough' },
    {
      name: 'decide',
      value: 'FILE',
      help: 'take decisions from a file of JSON lines ("-": standard input): all, or none if one is wrong',
    },
    jsonOption,
    storeOption,
  ],
  examples: [
    ['rawabit review AZE KWT', 'one question after another'],
    ['rawabit review أذربيجان الكويت --lang ar --by سارة', 'the same in Arabic, under a name'],
    ['rawabit review AZE KWT --list --json', 'what is open, one question a line, for programs'],
    ['rawabit review AZE KWT --log', 'what was decided so far'],
    ['rawabit review AZE KWT --undo 3f9a2c --reason "a slip"', 'take one of them back'],
    [
      `echo '{"action":"accept","claim":"ID","reason":"seen"}' | rawabit review AZE KWT --decide -`,
      'decide without being asked; --list --json prints decisions to fill in',
    ],
  ],
  run: async (invocation) => {
    const { options, words } = invocation;
    const pair = pairOf(words, 'review A B');
    const language = languageFrom(options['lang'], 'en');
    const mode = modeOf(invocation);
    const reason = reasonFrom(invocation, language);
    // Who only looks needs no name.
    const by = mode === 'list' || mode === 'log' ? '' : nameFrom(textOf(options['by']), process.env);
    const store = await openStore(storeLocation(textOf(options['store'])), { create: false });
    try {
      const desk: Desk = { store, pair, by };
      const view: View = { language, pen: penFor(process.stdout, process.env) };
      const json = options['json'] === true;
      switch (mode) {
        case 'list':
          return await list(desk, view, json);
        case 'log':
          return await log(desk, language, json);
        case 'undo':
          return await undo(
            desk,
            textOf(options['undo']) ?? '',
            reason ?? reviewWords.takenBack[language],
            json,
          );
        case 'decide':
          return await decideAll(
            desk,
            textOf(options['decide']) ?? '-',
            reason ?? reviewWords.reviewed[language],
            json,
          );
        default:
          return await ask(desk, view, reason);
      }
    } finally {
      await store.close();
    }
  },
};

const MODES = ['list', 'log', 'undo', 'decide'] as const;

/** What is done; a program that wants JSON is not asked questions. */
const modeOf = ({ options }: Invocation): (typeof MODES)[number] | 'ask' => {
  const asked = MODES.filter((mode) => options[mode] !== undefined);
  const [mode, other] = asked;
  if (other !== undefined)
    throw new RawabitError({
      code: 'usage',
      what: `--${mode} and --${other} do different things.`,
      remedy: 'Give one of them.',
    });
  return mode ?? (options['json'] === true ? 'list' : 'ask');
};

/** The reason of every verdict; null: it is asked for. */
const reasonFrom = ({ options }: Invocation, language: BriefLanguage): string | null => {
  const given = textOf(options['reason']);
  if (given !== undefined && options['no-reason'] === true)
    throw new RawabitError({
      code: 'usage',
      what: '--reason and --no-reason do not go together.',
      remedy: 'Give one of them.',
    });
  if (given !== undefined && given.trim() === '')
    throw new RawabitError({
      code: 'usage',
      what: 'The reason is empty.',
      remedy: 'Say why, or give --no-reason.',
    });
  return given ?? (options['no-reason'] === true ? reviewWords.reviewed[language] : null);
};

const nameFrom = (given: string | undefined, env: NodeJS.ProcessEnv): string => {
  const name = (given ?? (env['RAWABIT_USER'] || loggedIn())).trim();
  if (name !== '') return name;
  throw new RawabitError({
    code: 'usage',
    what: 'A verdict needs a name: whose is it?',
    remedy: 'Give --by NAME, or set RAWABIT_USER.',
  });
};

/** A system may know no name for the user that runs this. */
const loggedIn = (): string => {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
};

const ask = async (desk: Desk, view: View, reason: string | null): Promise<ExitCode> => {
  const keyboard = openKeyboard();
  try {
    await review({ desk, keyboard, view, reason });
    return 0;
  } catch (error) {
    if (!(error instanceof RawabitError) || error.code !== 'interrupted') throw error;
    tell(`rawabit: ${error.message}`);
    return 130;
  } finally {
    keyboard.close();
  }
};

const list = async (desk: Desk, view: View, json: boolean): Promise<ExitCode> => {
  const { items } = await openItems(desk);
  for (const item of items) print(json ? itemJson(item) : itemLine(item, view));
  if (items.length === 0) tell(reviewWords.none[view.language]);
  return 0;
};

const log = async ({ store, pair }: Desk, language: BriefLanguage, json: boolean): Promise<ExitCode> => {
  const entries = logOf(await store.verdicts(), pair);
  for (const entry of entries) print(json ? entryJson(entry) : entryText(entry, language));
  if (entries.length === 0) tell(reviewWords.emptyLog[language]);
  return 0;
};

const undo = async (desk: Desk, prefix: string, reason: string, json: boolean): Promise<ExitCode> => {
  const target = undoable(prefix, await desk.store.verdicts());
  const verdict = await keep(desk, { action: 'undo', verdict: target.id }, reason);
  print(
    json ? JSON.stringify({ verdict: verdict.id, undoes: target.id }) : `${verdict.id} undoes ${target.id}.`,
  );
  return 0;
};

const decideAll = async (desk: Desk, path: string, reason: string, json: boolean): Promise<ExitCode> => {
  const { decisions, errors } = await readDecisions(desk, new TextDecoder().decode(await loadBytes(path)));
  if (errors.length > 0) {
    for (const error of errors) tell(`rawabit: ${path === '-' ? 'standard input' : path}, ${error}`);
    tell('Nothing of it was kept.');
    return 1;
  }
  for (const { line, verdict } of await keepAll(desk, decisions, reason))
    print(
      json
        ? JSON.stringify({ line, verdict: verdict.id, action: verdict.decision.action })
        : `${verdict.id}  ${verdict.decision.action}`,
    );
  return 0;
};
