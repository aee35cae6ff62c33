/** Writes documents `from`, `from + 1`, … into a store, settles them, and says each number once it is stored. */
import { settleStore } from '../../src/dossier/load.ts';
import { reconciler } from '../../src/reconciling.ts';
import { openStore } from '../../src/store/open.ts';
import { makeDocument } from './documents.ts';

const [file = '', from = '0', count = '0'] = process.argv.slice(2);
const store = await openStore(file, { create: true });
for (let number = Number(from); number < Number(from) + Number(count); number += 1) {
  const document = makeDocument(number);
  await store.putDocument({ ...document, blocks: document.claims.map(reconciler.blockOf) });
  if (number % 7 === 0) await settleStore(store, reconciler);
  // Synchronous for a pipe: a number that was written is a promise.
  process.stdout.write(`${number}\n`);
}
await store.close();
