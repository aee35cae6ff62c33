import { ar } from './ar/pack.ts';
import { az } from './az/pack.ts';
import { en } from './en/pack.ts';
import type { LanguagePack } from './pack.ts';

/** Every language that documents are read in. */
export const packs: readonly LanguagePack[] = [ar, en, az];
