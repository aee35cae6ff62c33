import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const starter = join(import.meta.dirname, '../../bin/rawabit.js');

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd: string;
  readonly stdin?: string | Uint8Array;
  readonly env?: NodeJS.ProcessEnv;
  readonly uid?: number;
  /** Sees the process once it runs, and each part that it prints. */
  readonly watch?: (child: ChildProcess, printed: string) => void;
}

/** Runs `rawabit` as a person would, to its end. */
export function rawabit(args: readonly string[], { cwd, stdin, env, uid, watch }: RunOptions): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [starter, ...args], {
      cwd,
      env: { ...process.env, RAWABIT_STORE: '', ...env },
      stdio: 'pipe',
      ...(uid === undefined ? {} : { uid, gid: uid }),
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      stdout += part;
      watch?.(child, stdout);
    });
    child.stderr.setEncoding('utf8').on('data', (part: string) => {
      stderr += part;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
    child.stdin.on('error', () => {});
    child.stdin.end(stdin ?? '');
  });
}

/** Lays out files below a folder. */
export function lay(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** A short Arabic text of two states; every number makes another document. */
export const story = (number: number): string =>
  `وقّعت أذربيجان والكويت اتفاقية للتعاون في ١٣ ديسمبر ١٩٩٤. وثيقة رقم ${number}.\n`;

export const jsonLines = (text: string): readonly Record<string, unknown>[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
