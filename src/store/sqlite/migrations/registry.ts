import { firstSchema } from './0001-first-schema.ts';
import { findings } from './0002-findings.ts';
import type { Migration } from './migration.ts';

/** In the order of their numbers, without gaps. */
export const migrations: readonly Migration[] = [firstSchema, findings];
