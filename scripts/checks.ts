/** The checks of `npm test`, in the order they run. One line a check. */

export interface Check {
  readonly name: string;
  /** What it guards, for the person who sees it fail. */
  readonly guards: string;
  readonly command: readonly string[];
  /** Skipped while this file does not exist. */
  readonly needs?: string;
}

const bin = (name: string): string => `node_modules/.bin/${name}`;
const node = process.execPath;

export const checks: readonly Check[] = [
  { name: 'types', guards: 'TypeScript, strict', command: [bin('tsc'), '--noEmit'] },
  {
    name: 'format',
    guards: 'layout and lint; "npm run format" mends most of it',
    command: [bin('biome'), 'check', '--max-diagnostics=40'],
  },
  { name: 'lint', guards: 'suspicious code', command: [bin('oxlint'), '--quiet'] },
  {
    name: 'import-law',
    guards: 'which folder may import which (.dependency-cruiser.cjs)',
    command: [bin('depcruise'), '--config', '.dependency-cruiser.cjs', 'src', 'tests', 'scripts', 'bin'],
  },
  { name: 'unused', guards: 'files and packages that nothing uses', command: [bin('knip'), '--no-progress'] },
  {
    name: 'bundle',
    guards: 'the bundle builds; the tests of the command line run it',
    command: [node, 'scripts/build.ts'],
  },
  {
    name: 'gazetteer',
    guards: 'the generated table says what its data files say',
    command: [node, 'src/gazetteer/generate.ts', '--check'],
    needs: 'src/gazetteer/generate.ts',
  },
  {
    name: 'kinds',
    guards: 'the model of kinds is what the corpus teaches',
    command: [node, 'scripts/train-kinds.ts', '--check'],
  },
  {
    name: 'demo',
    guards: 'the samples become a dossier and three briefs',
    command: [node, 'scripts/demo.ts', '--check'],
    needs: 'samples',
  },
];
