import type { CommandEntry } from './command.ts';

/** All commands, in the order of the help: one line each. */
export const commands: readonly CommandEntry[] = [
  { name: 'read', summary: 'read documents into the store', load: () => import('./commands/read.ts') },
  {
    name: 'claims',
    summary: 'print the claims of documents, without a store',
    load: () => import('./commands/claims.ts'),
  },
  {
    name: 'dossier',
    summary: 'show what is known of two states',
    load: () => import('./commands/dossier.ts'),
  },
  { name: 'brief', summary: 'print a brief on two states', load: () => import('./commands/brief.ts') },
  {
    name: 'serve',
    summary: 'serve the dossiers as pages on this machine',
    load: () => import('./commands/serve.ts'),
  },
  {
    name: 'search',
    summary: 'find words in the documents of the store',
    load: () => import('./commands/search.ts'),
  },
  {
    name: 'evaluate',
    summary: 'measure the reading against documents that people have read',
    load: () => import('./commands/evaluate.ts'),
  },
  {
    name: 'doctor',
    summary: 'check this installation and the store',
    load: () => import('./commands/doctor.ts'),
  },
];
