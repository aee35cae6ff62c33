import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { Answer, Task, WorkerSetup } from './messages.ts';

/** Tasks that a thread holds, so that it never waits for the next. */
const DEPTH = 2;
/** A thread whose heap grows beyond this ends, and the document that it was reading is refused. */
export const HEAP_MB = 512;
/** Left to itself, each thread lets hundreds of megabytes of garbage pile up; these cost next to no time. */
const YOUNG_MB = 16;
setFlagsFromString('--heap-growing-percent=30');
// The cores are busy reading: compiling beside them gains nothing, and holds memory of its own.
setFlagsFromString('--no-concurrent-recompilation');

export interface Thread {
  /** Takes tasks until it has enough. */
  readonly feed: () => void;
  readonly end: () => Promise<unknown>;
}

/** What a thread needs of the pool. */
export interface ThreadOwner {
  readonly take: () => Task | null;
  readonly answered: (answer: Answer) => void;
  /** The thread is gone; `held` begins with the task that it was at. `worked`: it had answered something before. */
  readonly died: (held: readonly Task[], error: unknown, worked: boolean) => void;
}

/** Next to this file as a source, or beside the bundle. */
const workerFile = (): URL =>
  import.meta.url.endsWith('.ts')
    ? new URL('./worker.ts', import.meta.url)
    : new URL('./read-worker.js', import.meta.url);

export function startThread(setup: WorkerSetup, owner: ThreadOwner): Thread {
  const worker = new Worker(workerFile(), {
    workerData: setup,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB, maxYoungGenerationSizeMb: YOUNG_MB },
  });
  let held: readonly Task[] = [];
  let worked = false;
  const feed = (): void => {
    while (held.length < DEPTH) {
      const task = owner.take();
      if (task === null) return;
      held = [...held, task];
      worker.postMessage(task);
    }
  };
  worker.on('message', (answer: Answer) => {
    worked = true;
    held = held.filter((task) => task.index !== answer.index);
    feed();
    owner.answered(answer);
  });
  worker.on('error', (error) => owner.died(held, error, worked));
  return { feed, end: () => worker.terminate() };
}
