import type { Format } from '../format.ts';
import { docx } from './docx.ts';
import { html } from './html.ts';
import { markdown } from './markdown.ts';
import { text } from './text.ts';

/** In the order that content is asked in: what has a clear mark first, plain text last, which takes anything. */
export const formats: readonly Format[] = [docx, html, markdown, text];

/** Extensions that a folder is searched for. */
export const knownExtensions: ReadonlySet<string> = new Set(formats.flatMap((format) => format.extensions));
