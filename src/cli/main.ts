import { type ErrorCode, RawabitError } from '../core/errors.ts';
import { readArguments } from './arguments.ts';
import type { CommandEntry, ExitCode } from './command.ts';
import { commandHelp, generalHelp } from './help.ts';
import { nearest } from './nearest.ts';
import { print, tell, watchOutput } from './output.ts';
import { commands } from './registry.ts';
import { version } from './version.ts';

/** Errors in what was typed, not in what was to be read. */
const WRONG_USE: ReadonlySet<ErrorCode> = new Set(['usage', 'state-unknown', 'state-same']);

/** The command line: arguments in, exit code out. Only the command that is asked for is loaded. */
export async function main(args: readonly string[]): Promise<ExitCode> {
  watchOutput();
  try {
    return await dispatch(args);
  } catch (error) {
    if (!(error instanceof RawabitError)) throw error;
    tell(`rawabit: ${error.message}`);
    return WRONG_USE.has(error.code) ? 2 : 1;
  }
}

async function dispatch(args: readonly string[]): Promise<ExitCode> {
  const [first, ...rest] = args;
  if (first === '--version' || first === '-V') {
    print(version());
    return 0;
  }
  if (first === 'help' && rest[0] !== undefined) return dispatch([rest[0], '--help']);
  if (first === undefined || first === '--help' || first === '-h' || first === 'help') {
    print(generalHelp(commands, version()));
    return 0;
  }
  const entry = commands.find(({ name }) => name === first);
  if (entry === undefined) throw unknownCommand(first);
  return run(entry, rest);
}

async function run(entry: CommandEntry, args: readonly string[]): Promise<ExitCode> {
  const { command } = await entry.load();
  const invocation = readArguments(entry.name, command, args);
  if (invocation.options['help'] === true) {
    print(commandHelp(command));
    return 0;
  }
  return command.run(invocation);
}

function unknownCommand(given: string): RawabitError {
  const meant = nearest(
    given,
    commands.map(({ name }) => name),
  );
  return new RawabitError({
    code: 'usage',
    what: given.startsWith('-')
      ? `There is no option ${given} before the command.`
      : `There is no command "${given}".`,
    ...(meant === null ? {} : { why: `Did you mean "rawabit ${meant}"?` }),
    remedy: '"rawabit --help" lists the commands.',
  });
}
