/** One figure of a bench: what was measured, the target, the peers. */
export interface Figure {
  readonly name: string;
  readonly value: string;
  readonly target: string;
  readonly peers: string;
}

/** Prints figures as one table, columns aligned. */
export const printTable = (figures: readonly Figure[]): void => {
  const rows = [{ name: 'measure', value: 'here', target: 'first target', peers: 'peers' }, ...figures];
  const width = (key: keyof Figure): number => Math.max(...rows.map((row) => row[key].length));
  const widths = { name: width('name'), value: width('value'), target: width('target') };
  for (const row of rows)
    process.stdout.write(
      `${row.name.padEnd(widths.name)}  ${row.value.padStart(widths.value)}  ${row.target.padStart(widths.target)}  ${row.peers}\n`,
    );
};

/** Where the public data is: `--data DIR`, else ../shared/bench. */
export const dataFolder = (): string => {
  const flag = process.argv.indexOf('--data');
  return flag > 0 ? (process.argv[flag + 1] ?? '') : '../shared/bench';
};

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
