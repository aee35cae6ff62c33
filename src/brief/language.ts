import type { Trilingual } from '../kinds/kind.ts';

export type { Trilingual } from '../kinds/kind.ts';

/** A language that briefs are printed in. */
export type BriefLanguage = keyof Trilingual;

export const BRIEF_LANGUAGES: readonly BriefLanguage[] = ['ar', 'en', 'az'];

export const directionOf = (language: string): 'rtl' | 'ltr' => (language === 'ar' ? 'rtl' : 'ltr');
