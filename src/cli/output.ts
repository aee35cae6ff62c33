import { unwritable } from './write-out.ts';

/** Where people and programs read: results on standard output, everything else on standard error. */
export const print = (text: string): void => {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
};

export const tell = (text: string): void => {
  process.stderr.write(text.endsWith('\n') ? text : `${text}\n`);
};

/** A reader that has seen enough ("| head") closes the pipe; that is no error. Anything else, such as a full disk, is. */
export function watchOutput(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    tell(`rawabit: ${unwritable('standard output', error).message}`);
    process.exit(1);
  });
  // There is nowhere left to say anything.
  process.stderr.on('error', () => {});
}

export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
