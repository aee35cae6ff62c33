import type { Claim } from '../../src/core/claim.ts';
import type { Finding } from '../../src/core/finding.ts';
import { buildDossier, type Dossier, type SourceEntry } from '../../src/dossier/dossier.ts';
import { loadDossier } from '../../src/dossier/load.ts';
import { documentOf, readDocument } from '../../src/pipeline.ts';
import { readSource } from '../../src/reading/read-source.ts';
import { reconciler } from '../../src/reconciling.ts';
import { openStore } from '../../src/store/open.ts';

type Pair = readonly [string, string];

/** The dossier that texts with their front matter make. */
export const dossierOf = async (texts: readonly string[], pair: Pair): Promise<Dossier> => {
  const store = await openStore(':memory:', { create: true });
  try {
    for (const [index, text] of texts.entries()) {
      const bytes = new TextEncoder().encode(text);
      const source = await readSource(bytes, { path: `${index}.md` });
      await store.putDocument(documentOf(bytes, readDocument(source)));
    }
    return await loadDossier(store, ...pair, reconciler);
  } finally {
    await store.close();
  }
};

/** A text of a language, published on a day. */
export const told = (language: string, published: string, text: string, more = ''): string =>
  `---\nlanguage: ${language}\nkind: news\npublished: ${published}\n${more}---\n${text}\n`;

export const SOURCE: SourceEntry = {
  id: 's',
  path: null,
  format: 'text',
  encoding: 'utf-8',
  title: 'A text',
  publisher: 'The Paper',
  author: null,
  kind: 'news',
  language: 'en',
  published: '2020-01-01',
  retrieved: null,
  url: null,
  label: 'public',
  reliability: 'F',
  languageRead: 'en',
};

export const claimOf = (id: string, edtf: string | null, more: Partial<Claim> = {}): Claim => ({
  id,
  sourceId: 's',
  kind: 'meeting',
  states: ['CHL', 'FIN'],
  time: edtf === null ? null : { edtf, text: edtf, calendar: 'gregorian', inferred: false, anchor: null },
  modality: 'asserted',
  roles: [],
  place: null,
  quantity: null,
  subjects: [],
  attribution: null,
  evidence: { start: 0, end: 5, quote: 'Words' },
  rule: 'test',
  confidence: 1,
  detail: {},
  ...more,
});

/** A finding of claims that all give its date. */
export const findingOf = (claims: readonly Claim[], more: Partial<Finding> = {}): Finding => {
  const lead = claims[0] as Claim;
  return {
    id: `f-${lead.id}`,
    kind: lead.kind,
    states: lead.states,
    modality: lead.modality,
    status: 'single-source',
    time: lead.time,
    lead,
    claims,
    size: claims.length,
    dispute: null,
    versions: [],
    preferred: 'only',
    support: [],
    flow: null,
    sources: 1,
    voices: 1,
    credibility: 6,
    reliability: 'F',
    label: 'public',
    history: [lead.modality],
    ...more,
  };
};

/** The dossier of Chile and Finland that findings make. */
export const dossierFrom = (findings: readonly Finding[], more: Partial<Dossier> = {}): Dossier => ({
  ...buildDossier(['CHL', 'FIN'], { findings, conflicts: [], inferences: [] }, [SOURCE]),
  ...more,
});
