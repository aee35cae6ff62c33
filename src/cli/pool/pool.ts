import { RawabitError } from '../../core/errors.ts';
import type { Task, WorkerSetup } from './messages.ts';
import { type Failure, failureOf, type Reading } from './reading.ts';
import { HEAP_MB, startThread, type Thread } from './thread.ts';

/** How far reading may run ahead of the oldest answer that is not taken yet: it bounds memory. */
const WINDOW = 64;

/** Reads inputs on several threads and gives the answers in the order of the inputs. */
export async function* readInPool(
  paths: readonly string[],
  setup: WorkerSetup,
  threads: number,
): AsyncGenerator<Reading> {
  const answers = new Map<number, Reading>();
  const again: Task[] = [];
  const running = new Set<Thread>();
  let next = 0;
  let given = 0;
  let broken: unknown = null;
  let wake = (): void => {};

  const take = (): Task | null => {
    const returned = again.shift();
    if (returned !== undefined) return returned;
    if (next >= paths.length || next >= given + WINDOW) return null;
    next += 1;
    return { index: next - 1, path: paths[next - 1] as string };
  };
  const start = (): void => {
    const thread: Thread = startThread(setup, {
      take,
      answered: ({ index, reading }) => {
        answers.set(index, reading);
        wake();
      },
      died: (held, error, worked) => {
        running.delete(thread);
        const [culprit, ...innocent] = held;
        again.push(...innocent);
        // A thread that ends before its first answer, with memory to spare, could not start: no other would.
        if (culprit === undefined || !(worked || isMemory(error))) broken = error;
        else
          answers.set(culprit.index, {
            path: culprit.path,
            kind: 'failed',
            failure: ended(culprit.path, error),
          });
        if (broken === null) start();
        wake();
      },
    });
    running.add(thread);
    thread.feed();
  };

  for (let thread = 0; thread < threads; thread += 1) start();
  try {
    while (given < paths.length) {
      if (broken !== null) throw cannotRun(broken);
      const reading = answers.get(given);
      if (reading === undefined) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
        continue;
      }
      answers.delete(given);
      given += 1;
      yield reading;
      for (const thread of running) thread.feed();
    }
  } finally {
    await Promise.all([...running].map((thread) => thread.end()));
  }
}

const isMemory = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

const ended = (path: string, error: unknown): Failure =>
  isMemory(error)
    ? {
        code: 'input-too-large',
        message: `${path}: Reading it took more than ${HEAP_MB} MB of memory. Split it into one file per document.`,
      }
    : failureOf(path, error);

const cannotRun = (cause: unknown): unknown =>
  cause instanceof RawabitError
    ? cause
    : new RawabitError({
        code: 'data-broken',
        what: 'Reading threads cannot be started.',
        why: cause instanceof Error ? `${cause.message}.` : '',
        remedy: 'Run "npm ci" again; if that does not help, report it.',
        cause,
      });
