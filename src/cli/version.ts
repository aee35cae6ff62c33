import { readFileSync } from 'node:fs';

/** The version in package.json, which lies one folder above the bundle and two above the sources. */
export function version(): string {
  const levels = import.meta.url.endsWith('.ts') ? '../../package.json' : '../package.json';
  const { version: found } = JSON.parse(readFileSync(new URL(levels, import.meta.url), 'utf8')) as {
    version: string;
  };
  return found;
}
