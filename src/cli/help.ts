import type { Command, CommandEntry, OptionSpec } from './command.ts';

const columns = (rows: readonly (readonly [left: string, right: string])[]): string => {
  const width = Math.max(...rows.map(([left]) => left.length)) + 2;
  return rows.map(([left, right]) => `  ${left.padEnd(width)}${right}`).join('\n');
};

const optionHead = ({ name, short, value }: OptionSpec): string =>
  `${short === undefined ? '    ' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`;

const helpOption: OptionSpec = { name: 'help', short: 'h', help: 'this help' };

export const generalHelp = (
  commands: readonly CommandEntry[],
  version: string,
): string => `Rawabit ${version}: dossiers on pairs of states, every line on the exact words of a source.

Usage: rawabit COMMAND …

Commands
${columns(commands.map(({ name, summary }) => [name, summary]))}

"rawabit COMMAND --help" tells more of each, with examples.

Options
${columns([
  ['-h, --help', 'this help'],
  ['-V, --version', 'the version'],
])}

Examples
${columns([
  ['rawabit read articles/', 'read a folder into rawabit.db'],
  ['rawabit claims op-ed.txt', 'what one text claims'],
  ['rawabit search الرحلات المباشرة', 'find words in everything that was read'],
])}

Exit codes: 0 done, 1 some inputs failed, 2 wrong use, 130 stopped by Ctrl-C.
`;

export const commandHelp = (command: Command): string => `${command.about}

Usage: rawabit ${command.usage}

Options
${columns([...command.options, helpOption].map((option) => [optionHead(option), option.help]))}

Examples
${columns(command.examples)}
`;
