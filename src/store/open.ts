import { RawabitError } from '../core/errors.ts';
import type { OpenOptions, Store } from './contract.ts';

export const DEFAULT_STORE = 'rawabit.db';

/** Where the store is: the option, else RAWABIT_STORE, else rawabit.db in the working folder. */
export const storeLocation = (option: string | undefined, env: NodeJS.ProcessEnv = process.env): string =>
  option ?? (env['RAWABIT_STORE'] || DEFAULT_STORE);

/** Opens the store at a file path or URL. */
export async function openStore(location: string, options: OpenOptions): Promise<Store> {
  const scheme = /^([a-z][a-z0-9+.-]+):\/\//i.exec(location)?.[1]?.toLowerCase();
  if (scheme !== undefined) throw unsupported(location, scheme);
  const { openSqliteStore } = await import('./sqlite/sqlite-store.ts');
  return openSqliteStore(location, options);
}

const unsupported = (location: string, scheme: string): RawabitError =>
  new RawabitError({
    code: 'store-unsupported',
    what: scheme.startsWith('postgres')
      ? 'PostgreSQL stores are not supported yet.'
      : `There is no store for "${scheme}:".`,
    // A URL may hold a password: it is shown without one.
    where: location.replace(/\/\/[^/@]*@/, '//…@'),
    remedy: 'Name a file instead, for example --store rawabit.db.',
  });
