/** A worker thread: reads the documents that it is told, one after the other. */
import { parentPort, workerData } from 'node:worker_threads';
import { openStore } from '../../store/open.ts';
import type { Answer, Task, WorkerSetup } from './messages.ts';
import { readOne } from './read-one.ts';

const { explain, store: location } = workerData as WorkerSetup;
const store = location === null ? null : await openStore(location, { create: false });

parentPort?.on('message', async ({ index, path }: Task) => {
  const reading = await readOne(path, {
    explain,
    ...(store === null ? {} : { readerVersionOf: store.readerVersionOf }),
  });
  const answer: Answer = { index, reading };
  // The bytes move instead of being copied.
  parentPort?.postMessage(
    answer,
    reading.kind === 'read' && whole(reading.bytes) ? [reading.bytes.buffer as ArrayBuffer] : [],
  );
});

/** Small buffers share one memory, which cannot be given away. */
const whole = (bytes: Uint8Array): boolean =>
  bytes.byteOffset === 0 && bytes.byteLength === bytes.buffer.byteLength;
