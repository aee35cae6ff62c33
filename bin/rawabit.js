#!/usr/bin/env node
// Starts Rawabit on Node 24, whatever Node started this file: the project brings its own (package `node`).
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import module from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const NEEDED = 24;
const root = fileURLToPath(new URL('..', import.meta.url));

/** The bundle, unless it is missing or a source file is newer than it (someone is working on the code). */
function entry() {
  const bundle = join(root, 'dist', 'rawabit.js');
  const sources = join(root, 'src');
  if (!existsSync(bundle)) return join(sources, 'cli', 'main.ts');
  if (!existsSync(sources)) return bundle;
  const built = statSync(bundle).mtimeMs;
  for (const file of readdirSync(sources, { recursive: true })) {
    if (file.endsWith('.ts') && statSync(join(sources, file)).mtimeMs > built)
      return join(sources, 'cli', 'main.ts');
  }
  return bundle;
}

/** Runs this same file on the project's own Node and takes over its end. */
function runOnOwnNode() {
  const names = process.platform === 'win32' ? ['node.exe', 'node'] : ['node'];
  const places = [join(root, 'node_modules', 'node', 'bin'), join(root, '..', 'node', 'bin')];
  const own = places
    .flatMap((place) => names.map((name) => join(place, name)))
    .find((path) => existsSync(path));
  if (own === undefined) {
    process.stderr.write(
      `rawabit: this is Node ${process.version}, and Rawabit needs Node ${NEEDED}. ` +
        `The copy that the project brings is not there: run "npm ci" in the project folder.\n`,
    );
    process.exit(2);
  }
  const child = spawn(own, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' });
  // A terminal sends Ctrl-C to both; the child decides how to end.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code ?? 1);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

if (Number.parseInt(process.versions.node, 10) < NEEDED) {
  runOnOwnNode();
} else {
  module.enableCompileCache();
  const { main } = await import(pathToFileURL(entry()).href);
  process.exitCode = await main(process.argv.slice(2));
}
