import { RawabitError } from '../../core/errors.ts';
import type { Extracted, Format, Original } from '../format.ts';
import { MAX_UNPACKED_BYTES, megabytes } from '../limits.ts';
import { listZip } from '../zip.ts';

const BODY = 'word/document.xml';

async function extractDocx({ bytes, name }: Original): Promise<Extracted> {
  const unpacked = (listZip(bytes) ?? []).reduce((sum, entry) => sum + entry.unpacked, 0);
  if (unpacked > MAX_UNPACKED_BYTES) {
    throw new RawabitError({
      code: 'input-too-large',
      what: `The document unpacks to ${megabytes(unpacked)}; at most ${megabytes(MAX_UNPACKED_BYTES)} are read.`,
      where: name,
      remedy: 'Take the pictures out or save its text as .txt.',
    });
  }
  const { default: mammoth } = await import('mammoth');
  try {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    return { text: value, encoding: 'utf-8', metadata: {} };
  } catch (cause) {
    throw new RawabitError({
      code: 'input-format',
      what: 'The Word document is damaged.',
      where: name,
      why: cause instanceof Error ? `${cause.message.split('\n')[0]}.` : '',
      remedy: 'Open it in an office program and save it again as .docx, or save its text as .txt.',
      cause,
    });
  }
}

export const docx: Format = {
  format: 'docx',
  caption: 'a Word document (.docx)',
  extensions: ['.docx'],
  recognises: ({ bytes }) => listZip(bytes)?.some((entry) => entry.name === BODY) ?? false,
  extract: extractDocx,
};
