import type { AddressInfo } from 'node:net';
import { RawabitError } from '../../core/errors.ts';
import { nameIn } from '../../pipeline.ts';
import { reconciler } from '../../reconciling.ts';
import { openStore, storeLocation } from '../../store/open.ts';
import { type Command, storeOption, textOf } from '../command.ts';
import { print } from '../output.ts';

const DEFAULT_PORT = 4400;

const portFrom = (value: string | undefined): number => {
  const port = value === undefined ? DEFAULT_PORT : Number(value);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new RawabitError({
      code: 'usage',
      what: `"${value ?? ''}" is no port.`,
      remedy: 'Give a number from 0 to 65535; 0 takes a free one.',
    });
  return port;
};

export const command: Command = {
  usage: 'serve',
  about: 'Serves the dossiers of the store as pages in three languages, on this machine alone, until Ctrl-C.',
  options: [{ name: 'port', short: 'p', value: 'PORT', help: `the port; else ${DEFAULT_PORT}` }, storeOption],
  examples: [
    ['rawabit serve', 'then open the address that it prints'],
    ['rawabit serve --port 8080 --store desk.db', 'another port and another store'],
  ],
  run: async ({ options }) => {
    const port = portFrom(textOf(options['port']));
    const store = await openStore(storeLocation(textOf(options['store'])), { create: false });
    const [{ serve }, { createApp }] = await Promise.all([
      import('@hono/node-server'),
      import('../../api/app.ts'),
    ]);
    const app = createApp({
      store,
      names: nameIn,
      reconciler,
      today: () => new Date().toISOString().slice(0, 10),
    });
    try {
      await new Promise<void>((resolve, reject) => {
        const server = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' }, (info: AddressInfo) =>
          print(`The dossiers are at http://127.0.0.1:${info.port}/ — Ctrl-C stops.`),
        );
        server.on('error', (cause: NodeJS.ErrnoException) =>
          reject(
            new RawabitError({
              code: 'usage',
              what:
                cause.code === 'EADDRINUSE'
                  ? `Port ${port} is taken by another program.`
                  : `The port ${port} cannot be opened: ${cause.message}.`,
              remedy: 'Give another with --port.',
              cause,
            }),
          ),
        );
        for (const signal of ['SIGINT', 'SIGTERM'] as const)
          process.once(signal, () => server.close(() => resolve()));
      });
    } finally {
      await store.close();
    }
    return 0;
  },
};
