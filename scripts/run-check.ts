import { spawn } from 'node:child_process';
import { delimiter, resolve as resolvePath } from 'node:path';

export interface Outcome {
  readonly passed: boolean;
  readonly output: string;
  readonly seconds: number;
}

/** Tools start `node` by name: let them find the project's own before the machine's. */
const PATH = [resolvePath('node_modules/.bin'), process.env['PATH'] ?? ''].join(delimiter);

/** Runs a command to its end and keeps what it printed; `env` is added to this process's own. */
export function runCommand(command: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  const [program = '', ...args] = command;
  const begun = performance.now();
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    const child = spawn(program, args, {
      env: { ...process.env, PATH, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const end = (passed: boolean, extra = ''): void =>
      resolve({
        passed,
        output: Buffer.concat(parts).toString('utf8') + extra,
        seconds: (performance.now() - begun) / 1000,
      });
    child.stdout.on('data', (part: Buffer) => parts.push(part));
    child.stderr.on('data', (part: Buffer) => parts.push(part));
    child.on('error', (error) => end(false, `${program} could not be started: ${error.message}\n`));
    child.on('close', (code) => end(code === 0));
  });
}
