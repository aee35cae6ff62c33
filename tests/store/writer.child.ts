/** Writes documents `from`, `from + 1`, … into a store and says each number once it is stored. */
import { openStore } from '../../src/store/open.ts';
import { makeDocument } from './documents.ts';

const [file = '', from = '0', count = '0'] = process.argv.slice(2);
const store = await openStore(file, { create: true });
for (let number = Number(from); number < Number(from) + Number(count); number += 1) {
  await store.putDocument(makeDocument(number));
  // Synchronous for a pipe: a number that was written is a promise.
  process.stdout.write(`${number}\n`);
}
await store.close();
