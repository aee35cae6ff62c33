import { createInterface, type Interface } from 'node:readline';
import { RawabitError } from '../../core/errors.ts';

/** What a person types: single keys on a terminal, whole lines from anywhere else. */
export interface Keyboard {
  /** The next key, or line that stands for one; null when nothing more comes. */
  readonly key: (prompt: string) => Promise<string | null>;
  /** The next line, which may be empty; null when nothing more comes. */
  readonly line: (prompt: string) => Promise<string | null>;
  /** Gives the terminal back as it was. */
  readonly close: () => void;
}

const CTRL_C = '\u0003';
const CTRL_D = '\u0004';
const ESCAPE = '\u001b';

const interrupted = (): RawabitError =>
  new RawabitError({
    code: 'interrupted',
    what: 'Stopped.',
    remedy: 'Everything that was decided is kept.',
  });

/** Keys as they are pressed. Ctrl-C ends the review by an `interrupted` error, so that stores are closed on the way. */
const terminalKeyboard = (input: NodeJS.ReadStream, output: NodeJS.WriteStream): Keyboard => {
  let typed: string[] = [];
  let waiting: (() => void) | null = null;
  const hear = (part: string): void => {
    // Arrows and function keys come as one sequence, and mean nothing here.
    if (!part.startsWith(ESCAPE)) typed.push(...part);
    waiting?.();
  };
  const listen = (): void => {
    input.setEncoding('utf8');
    input.setRawMode(true);
    input.on('data', hear);
    input.resume();
  };
  const rest = (): void => {
    input.off('data', hear);
    input.setRawMode(false);
    input.pause();
  };
  listen();
  return {
    key: async (prompt) => {
      output.write(prompt);
      while (typed.length === 0)
        await new Promise<void>((resolve) => {
          waiting = resolve;
        });
      waiting = null;
      const key = typed.shift() as string;
      if (key === CTRL_C) {
        output.write('\n');
        throw interrupted();
      }
      output.write(`${key === CTRL_D ? '' : key}\n`);
      return key === CTRL_D ? null : key;
    },
    line: async (prompt) => {
      rest();
      typed = [];
      try {
        return await lineOf(createInterface({ input, output, terminal: true }), prompt);
      } finally {
        listen();
      }
    },
    close: rest,
  };
};

const lineOf = (reader: Interface, prompt: string): Promise<string | null> =>
  new Promise((resolve, reject) => {
    reader.on('SIGINT', () => {
      reject(interrupted());
      reader.close();
    });
    reader.on('close', () => resolve(null));
    reader.question(prompt, (line) => {
      resolve(line);
      reader.close();
    });
  });

/** Lines of a file or a pipe: nothing is prompted for, and an empty line is no key. */
const pipedKeyboard = (input: NodeJS.ReadableStream): Keyboard => {
  const reader = createInterface({ input });
  const lines = reader[Symbol.asyncIterator]();
  const next = async (): Promise<string | null> => {
    const { value, done } = await lines.next();
    return done === true ? null : value;
  };
  return {
    key: async () => {
      for (;;) {
        const line = await next();
        if (line === null || line.trim() !== '') return line?.trim() ?? null;
      }
    },
    line: next,
    close: () => reader.close(),
  };
};

export const openKeyboard = (): Keyboard =>
  process.stdin.isTTY ? terminalKeyboard(process.stdin, process.stdout) : pipedKeyboard(process.stdin);
