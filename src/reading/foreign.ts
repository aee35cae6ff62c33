import { RawabitError } from '../core/errors.ts';
import type { Original } from './format.ts';

/** Formats that are known by their first bytes and not read: what each is, and what to do instead. */
const foreign: readonly (readonly [signature: string, what: string, remedy: string])[] = [
  ['%PDF-', 'a PDF', 'Save its text as .txt or .docx: PDF is not read yet.'],
  [
    '\xD0\xCF\x11\xE0',
    'an old Office document (.doc, .xls or .ppt)',
    'Open it in an office program and save it as .docx.',
  ],
  ['{\\rtf', 'a Rich Text document', 'Open it in an office program and save it as .docx.'],
  ['\x89PNG', 'a PNG picture', 'Pictures are not read: give the text that they show.'],
  ['\xFF\xD8\xFF', 'a JPEG picture', 'Pictures are not read: give the text that they show.'],
  ['GIF8', 'a GIF picture', 'Pictures are not read: give the text that they show.'],
  ['\x1F\x8B', 'a gzip archive', 'Unpack it and give the files inside.'],
  ['7z\xBC\xAF', 'a 7-Zip archive', 'Unpack it and give the files inside.'],
  ['Rar!', 'a RAR archive', 'Unpack it and give the files inside.'],
  ['SQLite format 3\0', 'an SQLite database', 'To use it as the store, name it with --store.'],
  ['\x7FELF', 'a program', 'Give documents: text, Markdown, HTML or DOCX.'],
  ['PK\x03\x04', 'a ZIP archive without a Word document in it', 'Unpack it and give the files inside.'],
];

/** Throws a sentence when the content is a format that is known and not read. */
export function refuseForeign({ bytes, name }: Original): void {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(16, bytes.length)).toString('latin1');
  for (const [signature, what, remedy] of foreign) {
    if (head.startsWith(signature)) {
      throw new RawabitError({ code: 'input-format', what: `This is ${what}.`, where: name, remedy });
    }
  }
}
