/**
 * The import law of docs and design: which folder of src/ may import which.
 * One line a folder; `types` are allowed only as type-only imports.
 */
const packContract = ['languages/pack.ts', 'languages/time-words.ts'];

/** The door of reading: turning bytes into a source is the first thing that a transport does. */
const readingDoor = ['reading/read-source.ts', 'reading/formats/registry.ts'];

/** How text becomes markup and which way a language runs: one way for every page that is printed. */
const printing = ['brief/markup.ts', 'brief/language.ts'];

const law = {
  core: { may: [] },
  text: { may: ['core'] },
  kinds: { may: ['core'] },
  languages: { may: ['core', 'text'], types: ['kinds'] },
  gazetteer: { may: ['core'] },
  reading: { may: ['core', 'text'] },
  analysis: { may: ['core', 'text', ...packContract] },
  mentions: { may: ['core', 'text', 'gazetteer', ...packContract] },
  claims: { may: ['core', 'text', 'kinds', ...packContract] },
  resolution: { may: ['core', 'text', 'gazetteer'] },
  reconciliation: { may: ['core', 'kinds'] },
  // A whole text: its language, its sentences, its names, what it is about.
  document: { may: ['core', 'text', 'kinds', 'languages', 'gazetteer', 'analysis', 'mentions', 'claims'] },
  'pipeline.ts': {
    may: [
      'document',
      'core',
      'text',
      'kinds',
      'languages',
      'gazetteer',
      'reading',
      'analysis',
      'mentions',
      'claims',
      'resolution',
      'reconciliation',
    ],
  },
  // From claims to findings: the second half of the way.
  'reconciling.ts': {
    may: [
      'core',
      'kinds',
      'document',
      'resolution',
      'reconciliation',
      'dossier/load.ts',
      'store/contract.ts',
    ],
  },
  // The second reader reads what the pipeline has read.
  'second-reading.ts': {
    may: ['core', 'text', 'kinds', 'languages', 'claims', 'pipeline.ts'],
  },
  store: { may: ['core'] },
  dossier: { may: ['core', 'kinds', 'store/contract.ts'] },
  brief: { may: ['core', 'kinds', 'dossier'] },
  evaluation: { may: ['core', 'text', 'kinds', ...printing] },
  feeds: { may: ['core', 'kinds'] },
  api: { may: ['core', 'pipeline.ts', 'dossier', 'brief', 'feeds', 'store', ...readingDoor] },
  // `rawabit serve` starts the pages.
  cli: {
    may: [
      'api',
      'core',
      'pipeline.ts',
      'second-reading.ts',
      'reconciling.ts',
      'dossier',
      'brief',
      'evaluation',
      'feeds',
      'store',
      ...readingDoor,
    ],
  },
};

const pathOf = (name) => `^src/${name.replace('.', '\\.')}${name.endsWith('.ts') ? '$' : '/'}`;

const folderRules = Object.entries(law).map(([folder, { may, types = [] }]) => ({
  name: `law-${folder}`,
  comment: `src/${folder} may import only: ${[folder, ...may].join(', ')}${types.length > 0 ? `; types of ${types.join(', ')}` : ''}`,
  severity: 'error',
  from: { path: pathOf(folder) },
  to: { path: '^src/', pathNot: [folder, ...may, ...types].map(pathOf) },
}));

const typeRules = Object.entries(law).flatMap(([folder, { types = [] }]) =>
  types.map((target) => ({
    name: `law-${folder}-types-of-${target}`,
    comment: `src/${folder} may import types of src/${target}, not values`,
    severity: 'error',
    from: { path: pathOf(folder) },
    to: { path: pathOf(target), dependencyTypesNot: ['type-only'] },
  })),
);

module.exports = {
  forbidden: [
    ...folderRules,
    ...typeRules,
    {
      name: 'law-core-imports-nothing',
      comment: 'src/core is the words of the product: no package and no built-in module',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { pathNot: '^src/core/' },
    },
    {
      name: 'law-new-folder',
      comment: 'A folder of src/ without a row in the law: add one to .dependency-cruiser.cjs',
      severity: 'error',
      from: { path: '^src/', pathNot: Object.keys(law).map(pathOf) },
      to: {},
    },
    {
      name: 'law-web',
      comment: 'The workbench sees the API through its types only',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^src/', pathNot: '^src/(api|core)/' },
    },
    {
      name: 'law-web-types',
      comment: 'The workbench sees the API through its types only',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^src/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'law-product-never-imports-tests',
      comment: 'What ships must not lean on tests, benches, scripts or the corpus',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(tests|bench|scripts|corpus|samples)/' },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one idea, or three',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-unresolved',
      comment: 'An import that leads nowhere',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|coverage)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.js', '.cjs', '.json'],
    },
  },
};
