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
  {
    name: 'review',
    summary: 'decide what only a person can: which value holds, what is one',
    load: () => import('./commands/review.ts'),
  },
  { name: 'brief', summary: 'print a brief on two states', load: () => import('./commands/brief.ts') },
  {
    name: 'registers',
    summary: 'list agreements, visits, sessions and the like of two states',
    load: () => import('./commands/registers.ts'),
  },
  {
    name: 'disagreements',
    summary: 'show where the sources part, and how',
    load: () => import('./commands/disagreements.ts'),
  },
  {
    name: 'why',
    summary: 'show what a finding stands on, from its line to the words',
    load: () => import('./commands/why.ts'),
  },
  {
    name: 'calendar',
    summary: 'anniversaries, plans and what is due between two states',
    load: () => import('./commands/calendar.ts'),
  },
  {
    name: 'coverage',
    summary: 'what no source of the store tells of two states',
    load: () => import('./commands/coverage.ts'),
  },
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
