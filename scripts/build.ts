/**
 * Bundles the command line into dist/, so that `rawabit` starts by reading a few files and not hundreds.
 * Heavy parts stay outside the bundle and are loaded only by the command that needs them.
 */
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const entries: readonly (readonly [name: string, path: string])[] = [
  ['rawabit', 'src/cli/main.ts'],
  ['read-worker', 'src/cli/pool/worker.ts'],
];
/** Loaded with `await import()` by the one file that needs each; some do not survive bundling. */
const external = [
  'mammoth',
  'yaml',
  'defuddle',
  'defuddle/node',
  'linkedom',
  'chardet',
  'hono',
  '@hono/node-server',
  'edtf',
];

async function build(): Promise<void> {
  const present = entries.filter(([, path]) => existsSync(`${root}/${path}`));
  if (present.length === 0) {
    process.stdout.write('build: no command line to bundle yet\n');
    return;
  }
  const esbuild = await import('esbuild').catch(() => null);
  if (esbuild === null) {
    process.stdout.write('build: esbuild is not installed (production install): rawabit runs from src/\n');
    return;
  }
  const fresh = `${root}/dist.${process.pid}`;
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: Object.fromEntries(present),
    outdir: fresh,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    external,
    minifySyntax: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    // Bundled CommonJS packages ask for built-in modules through `require`.
    banner: {
      js: "import { createRequire as rawabitRequire } from 'node:module'; const require = rawabitRequire(import.meta.url);",
    },
  });
  await rm(`${root}/dist`, { recursive: true, force: true });
  await rename(fresh, `${root}/dist`);
}

await build();
