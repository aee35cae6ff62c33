import { createHash } from 'node:crypto';
import type { Claim } from '../../src/core/claim.ts';
import type { Source } from '../../src/core/source.ts';
import { evidenceOf } from '../../src/core/span.ts';
import type { NewDocument } from '../../src/store/contract.ts';

/** A claim on the words `[start, end)` of a text, with every field filled. */
export function makeClaim(
  sourceId: string,
  text: string,
  start: number,
  end: number,
  parts: Partial<Claim> = {},
): Claim {
  return {
    id: `${sourceId.slice(0, 8)}-${start}`,
    sourceId,
    kind: 'meeting',
    states: ['AZE', 'KWT'],
    time: {
      edtf: '1994-12-13',
      text: '13 ديسمبر 1994',
      calendar: 'gregorian',
      inferred: false,
      anchor: null,
    },
    modality: 'asserted',
    roles: [
      {
        role: 'participant',
        type: 'person',
        id: 'p1',
        name: 'Heydar Aliyev',
        text: 'حيدر علييف',
        state: 'AZE',
        office: 'president',
      },
    ],
    place: { id: 'casablanca', name: 'Casablanca', text: 'الدار البيضاء' },
    quantity: { value: 25, bound: 'more-than', unit: 'agreement' },
    subjects: ['trade', 'culture'],
    attribution: { id: null, name: 'Ambassador', text: 'السفير' },
    evidence: evidenceOf(text, start, end),
    rule: 'ar.meeting.test',
    confidence: 0.93,
    detail: { title: 'Protokol “A”', ordinal: 3 },
    ...parts,
  } as Claim;
}

/** A document of its own for every number: sentences, claims and search words. */
export function makeDocument(
  number: number,
  parts: Partial<NewDocument> & { states?: readonly string[] } = {},
): NewDocument {
  const text = `\r\nDocument ${number}: التقى حيدر علييف.\rKuwait and Azerbaijan 🤝 met ${number} times.\n`;
  const bytes = new TextEncoder().encode(`---\ntitle: T${number}\n---\n${text}`);
  const id = createHash('sha256').update(bytes).digest('hex');
  const source: Source = {
    id,
    path: `folder/${number}.txt`,
    format: 'text',
    encoding: 'utf-8',
    text,
    title: `T${number}`,
    publisher: null,
    author: null,
    kind: 'op-ed',
    language: 'ar',
    published: '2025-10-07',
    retrieved: null,
    url: null,
    label: 'internal',
    reliability: 'B',
  };
  const split = text.indexOf('\r', 2) + 1;
  const claims = parts.claims ?? [
    makeClaim(id, text, 2, split - 1, { states: parts.states ?? ['AZE', 'KWT'] }),
    makeClaim(id, text, split, text.length, {
      kind: 'visit',
      time: null,
      states: parts.states ?? ['AZE', 'KWT'],
    }),
  ];
  return {
    bytes,
    source,
    claims,
    blocks: claims.map(({ kind, states }) => `${kind} ${states.join()}`),
    passages: [
      { start: 2, end: split - 1, searchText: `document ${number} التقي حيدر علييف` },
      { start: split, end: text.length, searchText: `kuwait azerbaijan met ${number} time` },
    ],
    language: 'ar',
    readerVersion: '1',
    print: [],
    ...parts,
  };
}
