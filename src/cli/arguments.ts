import { parseArgs } from 'node:util';
import { RawabitError } from '../core/errors.ts';
import type { Command, Invocation } from './command.ts';
import { nearest } from './nearest.ts';

/** The words after a command's name, read by its options; a wrong option is refused with the nearest right one. */
export function readArguments(name: string, command: Command, args: readonly string[]): Invocation {
  const help = { help: { type: 'boolean', short: 'h' } } as const;
  const options = Object.fromEntries(
    command.options.map(({ name: option, short, value }) => [
      option,
      {
        type: value === undefined ? ('boolean' as const) : ('string' as const),
        ...(short === undefined ? {} : { short }),
      },
    ]),
  );
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { ...options, ...help },
      allowPositionals: true,
    });
    return { options: values, words: positionals };
  } catch (cause) {
    throw wrongOption(name, command, cause);
  }
}

function wrongOption(name: string, command: Command, cause: unknown): RawabitError {
  const message = cause instanceof Error ? cause.message : '';
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : '';
  // "Option '-l, --lang <value>' argument missing", "Option '--json' does not take an argument".
  const given = /'([^']*)'/.exec(message)?.[1] ?? '';
  const option = [...given.matchAll(/-{1,2}[^ ,=<]+/g)].at(-1)?.[0] ?? given;
  const known = command.options.find((one) => `--${one.name}` === option || `-${one.short}` === option);
  return new RawabitError({
    code: 'usage',
    what:
      code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
        ? unknownOption(name, command, option)
        : known?.value === undefined
          ? `The option ${option} takes no value.`
          : `The option --${known.name} needs a value: --${known.name} ${known.value}.`,
    remedy: `See "rawabit ${name} --help".`,
    cause,
  });
}

function unknownOption(name: string, command: Command, given: string): string {
  const names = command.options.map((option) => option.name);
  const meant = names.includes(given.slice(2)) ? null : nearest(given.replace(/^-+/, ''), names);
  return `"rawabit ${name}" has no option ${given}.${meant === null ? '' : ` Did you mean --${meant}?`}`;
}
