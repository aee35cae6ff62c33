/**
 * Draws claims for a reader to judge (measures, "Reading right", tunisia-news): `node bench/draw.ts tunisia|briefings
 * [SEED] [COUNT] [--data DIR]`. Prints the seed, then each claim with its quote and the words around it; the same seed
 * over the same reader draws the same claims. What it prints is third-party text: it is for the eye, not for the
 * repository.
 */
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import type { Claim } from '../src/core/claim.ts';
import type { Source } from '../src/core/source.ts';
import { readDocument } from '../src/pipeline.ts';
import { dataFolder } from './table.ts';

const [set = 'tunisia', seed = '1', count = '100'] = process.argv
  .slice(2)
  .filter((word) => !word.startsWith('--'));
/** Characters of the text shown on either side of a quote. */
const AROUND = 320;

interface Text {
  readonly name: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly text: string;
}

const tagged = (raw: string, tag: string): string | null =>
  new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(raw)?.[1]?.trim() ?? null;

/** The day of "2017-01-21T16:19" and of "18/04/2016 …". */
const dayOf = (time: string | null): string | null => {
  const [, day, month, year] = /^(\d\d)\/(\d\d)\/(\d{4})/.exec(time ?? '') ?? [];
  return year === undefined ? (time?.slice(0, 10) ?? null) : `${year}-${month}-${day}`;
};

const newsOf = (path: string): Text => {
  const raw = readFileSync(path, 'utf8');
  const title = tagged(raw, 'TITLE');
  const body = [tagged(raw, 'ABSTRACT'), tagged(raw, 'TEXT')].filter((part) => part !== null).join('\n');
  return {
    name: basename(path),
    title,
    published: dayOf(tagged(raw, 'TIME')),
    text: `${title ?? ''}\n${body}`,
  };
};

const briefingOf = (path: string): Text => {
  const raw = readFileSync(path, 'utf8');
  const head = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*\r?\n/.exec(raw);
  const front = (head === null ? {} : parse(head[1] ?? '')) as { title?: string; date?: string };
  return {
    name: basename(path),
    title: front.title ?? null,
    published: front.date === undefined ? null : String(front.date).slice(0, 10),
    text: raw.slice(head?.[0].length ?? 0),
  };
};

const sourceOf = ({ name, title, published, text }: Text): Source => ({
  id: name,
  path: name,
  format: 'text',
  encoding: 'utf-8',
  text,
  title,
  publisher: null,
  author: null,
  kind: 'news',
  language: null,
  published,
  retrieved: null,
  url: null,
  label: 'public',
  reliability: 'F',
});

/** A generator with a fixed seed (mulberry32). */
const seeded = (start: number): (() => number) => {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

const folder = join(dataFolder(), 'documents');
const texts =
  set === 'briefings'
    ? globSync(join(folder, 'briefings/*.md')).sort().map(briefingOf)
    : globSync(join(folder, 'tunisia-news/**/*.txt')).sort().map(newsOf);
const all: { readonly text: Text; readonly claim: Claim }[] = [];
for (const text of texts)
  try {
    for (const claim of readDocument(sourceOf(text)).claims) all.push({ text, claim });
  } catch {
    // A text that names no state has no claims.
  }

const random = seeded(Number(seed));
process.stdout.write(`${texts.length} documents of ${set}, ${all.length} claims; seed ${seed}\n`);
for (let i = 1; i <= Number(count) && all.length > 0; i += 1) {
  const [{ text, claim } = all[0] as (typeof all)[number]] = all.splice(Math.floor(random() * all.length), 1);
  const { start, end, quote } = claim.evidence;
  const before = text.text.slice(Math.max(0, start - AROUND), start);
  const after = text.text.slice(end, end + AROUND / 2);
  process.stdout.write(
    `\n${i}. ${claim.kind} · ${claim.states.join(' ')} · ${claim.time?.edtf ?? 'no date'} · ${claim.modality} · published ${text.published ?? 'unknown'} · ${text.name}\n   title: ${text.title}\n   …${before}«${quote}»${after}…\n`,
  );
}
