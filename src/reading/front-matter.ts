import { RawabitError } from '../core/errors.ts';
import type { RawMetadata } from './format.ts';
import { MAX_FRONT_MATTER } from './limits.ts';

/** The block at the very start of a text; what follows it is the text that spans count in, untouched. */
const BLOCK = /^---\r?\n[\s\S]*?\r?\n---[ \t]*\r?\n/;
/** A first line after `---` that shows that front matter was meant, and not a rule across the page. */
const MEANT = /^---\r?\n[\p{L}_-]+[ \t]*:/u;
/** A line that means the same to YAML and to a reader who does not know YAML. */
const PLAIN = /^([A-Za-z_-]+):[ \t]+([^\s"'[\]{}>|*&!%#`@,?:=~-][^\r\n]*)$/;
/** Inside a plain value these begin something else; and values that YAML reads as null, truth or number. */
const NOT_PLAIN = /: |:$| #|^(?:null|true|false|yes|no)$/i;

/**
 * A headline with a colon in it, out of quotes, is the commonest slip in front matter. YAML has no reading of
 * it at all, so to read it as the headline that it is takes nothing from YAML.
 */
const SLIP = /^(title|publisher|author):[ \t]+([^\s"'[\]{}>|*&!%#`@,?-].*(?:: .*|:))$/i;

export interface SplitText {
  readonly body: string;
  readonly metadata: RawMetadata;
}

/** Takes YAML front matter off a text. A text without it comes back whole. */
export async function splitFrontMatter(text: string, name: string): Promise<SplitText> {
  const block = BLOCK.exec(text)?.[0];
  if (block === undefined) {
    if (MEANT.test(text)) throw broken(name, 'It opens with "---" and no line "---" closes it.');
    return { body: text, metadata: {} };
  }
  if (block.length > MAX_FRONT_MATTER) throw broken(name, `It has ${block.length} characters.`);
  const lines = block.split(/\r?\n/).slice(1, -2).map(mendSlip);
  return {
    body: text.slice(block.length),
    metadata: readPlain(lines) ?? (await readYaml(lines.join('\n'), name)),
  };
}

const mendSlip = (line: string): string =>
  line.replace(SLIP, (_line, key: string, value: string) => `${key}: ${JSON.stringify(value.trim())}`);

/** Front matter of plain `key: value` lines needs no YAML reader, which takes longer to load than to run. */
function readPlain(lines: readonly string[]): RawMetadata | null {
  const metadata: Record<string, string> = {};
  for (const line of lines) {
    if (line === '') continue;
    const found = PLAIN.exec(line);
    const [, key = '', value = ''] = found ?? [];
    if (found === null || NOT_PLAIN.test(value) || key in metadata) return null;
    metadata[key.toLowerCase()] = value.trim();
  }
  return metadata;
}

async function readYaml(yaml: string, name: string): Promise<RawMetadata> {
  const { parseDocument } = await import('yaml');
  const document = parseDocument(yaml, { prettyErrors: true });
  const [error] = document.errors;
  if (error !== undefined) {
    const [line] = error.linePos ?? [];
    const at = line === undefined ? '' : ` in line ${line.line + 1}`;
    throw broken(
      name,
      `It is not YAML${at}: ${error.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '')}.`,
    );
  }
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 20 });
  } catch (cause) {
    throw broken(name, 'Its aliases cannot be followed.', cause);
  }
  if (value === null || value === undefined) return {};
  if (typeof value !== 'object' || Array.isArray(value))
    throw broken(name, 'It is not a list of "key: value" lines.');
  const metadata: Record<string, string> = {};
  for (const [key, entry] of Object.entries(value)) {
    metadata[key.toLowerCase()] = plainValue(entry);
  }
  return metadata;
}

/** Several authors are one line; what has parts of its own is no value of ours, and its key is told if unknown. */
function plainValue(entry: unknown): string {
  if (Array.isArray(entry))
    return entry
      .map(plainValue)
      .filter((one) => one !== '')
      .join(', ');
  return typeof entry === 'string' || typeof entry === 'number' || typeof entry === 'boolean'
    ? String(entry).trim()
    : '';
}

const broken = (name: string, why: string, cause?: unknown): RawabitError =>
  new RawabitError({
    code: 'input-front-matter',
    what: 'The front matter (the lines between "---" at the start) cannot be read.',
    where: name,
    why,
    remedy: 'Mend it, for example "title: …", put values with a colon in quotes, or take the block out.',
    cause,
  });
