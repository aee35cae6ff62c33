import { RawabitError } from '../../core/errors.ts';
import { searchTerms } from '../../pipeline.ts';
import type { Hit } from '../../store/contract.ts';
import { openStore, storeLocation } from '../../store/open.ts';
import { type Command, type ExitCode, type Invocation, jsonOption, storeOption, textOf } from '../command.ts';
import { plural, print, tell } from '../output.ts';

const DEFAULT_LIMIT = 20;

export const command: Command = {
  usage: 'search WORDS… [--limit N] [--store FILE] [--json]',
  about:
    'Finds passages that hold all the words, in any of their forms: with or without the article, the conjunction,\n' +
    'vowel signs or case endings.',
  options: [
    { name: 'limit', short: 'n', value: 'N', help: `at most so many passages (${DEFAULT_LIMIT})` },
    storeOption,
    jsonOption,
  ],
  examples: [
    ['rawabit search direct flights', 'both words in one passage'],
    ['rawabit search الرحلات المباشرة', 'also finds "رحلات مباشرة"'],
    ['rawabit search --limit 100 --json komissiya', 'for programs'],
  ],
  run,
};

async function run({ options, words }: Invocation): Promise<ExitCode> {
  const groups = searchTerms(words.join(' '));
  if (groups.length === 0) {
    throw new RawabitError({
      code: 'usage',
      what: 'No word was given to search for.',
      remedy: 'Give words: "rawabit search WORDS…".',
    });
  }
  const limit = limitOf(textOf(options['limit']));
  const store = await openStore(storeLocation(textOf(options['store'])), { create: false });
  try {
    const hits = await store.search(groups, limit);
    if (options['json'] === true) {
      for (const hit of hits) print(hitJson(hit));
      return 0;
    }
    for (const hit of hits) print(`${hitText(hit)}\n`);
    tell(
      hits.length === limit
        ? `The first ${limit}; --limit shows more.`
        : `${plural(hits.length, 'passage')}.`,
    );
    return 0;
  } finally {
    await store.close();
  }
}

function limitOf(given: string | undefined): number {
  const limit = given === undefined ? DEFAULT_LIMIT : Number(given);
  if (Number.isInteger(limit) && limit > 0) return limit;
  throw new RawabitError({
    code: 'usage',
    what: `--limit ${given} is not a number of passages.`,
    remedy: 'Give a whole number above zero.',
  });
}

const hitJson = ({ source, start, end, quote, score }: Hit): string =>
  JSON.stringify({
    document: source.path,
    source: source.id,
    title: source.title,
    published: source.published,
    language: source.languageRead,
    label: source.label,
    evidence: { start, end, quote },
    score,
  });

function hitText({ source, start, end, quote }: Hit): string {
  const head = [source.title, source.publisher, source.published].filter((part) => part !== null).join(', ');
  const label = source.label === 'public' ? '' : ` [${source.label}]`;
  return `${head === '' ? (source.path ?? source.id) : head}${label}\n  ${source.path ?? ''} [${start}, ${end})\n  \u2068${quote.replace(/\s+/g, ' ').trim()}\u2069`;
}
