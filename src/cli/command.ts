/** 0 done, 1 some inputs failed, 2 wrong use, 130 stopped by Ctrl-C. */
export type ExitCode = 0 | 1 | 2 | 130;

/** One option of a command. Every command also has --help. */
export interface OptionSpec {
  readonly name: string;
  readonly short?: string;
  /** What stands for the value in the help ("FILE"); absent for a switch. */
  readonly value?: string;
  readonly help: string;
}

export interface Invocation {
  /** Options as given: a string for those with a value, true for switches. */
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly words: readonly string[];
}

/** A command: what the help says of it, and what it does. One file each in commands/. */
export interface Command {
  /** How it is called, after "rawabit " ("read PATH…"). */
  readonly usage: string;
  readonly about: string;
  readonly options: readonly OptionSpec[];
  readonly examples: readonly (readonly [command: string, what: string])[];
  /** Throws RawabitError; code `usage` becomes exit code 2. */
  readonly run: (invocation: Invocation) => Promise<ExitCode>;
}

/** A line of the registry: enough for the list of commands without loading any of them. */
export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<{ readonly command: Command }>;
}

export const storeOption: OptionSpec = {
  name: 'store',
  value: 'FILE',
  help: 'the store; else $RAWABIT_STORE, else rawabit.db in this folder',
};

export const jsonOption: OptionSpec = { name: 'json', help: 'one JSON value a line, for programs' };

export const textOf = (value: string | boolean | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined;
