import { plural } from './output.ts';

/** A line that says how far long work is; silent unless a person watches. */
export interface Progress {
  readonly step: (done: number) => void;
  /** Takes the line away, so that a message can be written. */
  readonly clear: () => void;
}

const EVERY = 200;
const silent: Progress = { step: () => {}, clear: () => {} };

export function showProgress(total: number, stream: NodeJS.WriteStream = process.stderr): Progress {
  if (!stream.isTTY) return silent;
  const begun = performance.now();
  let shown = 0;
  const clear = (): void => {
    if (shown > 0) stream.write('\r\x1b[K');
  };
  return {
    clear,
    step: (done) => {
      const now = performance.now();
      if (now - shown < EVERY) return;
      shown = now;
      stream.write(`\r\x1b[K${line(done, total, (now - begun) / 1000)}`);
    },
  };
}

export function line(done: number, total: number, seconds: number): string {
  const rate = seconds > 0 ? done / seconds : 0;
  const left = rate > 0 ? `, ${duration((total - done) / rate)} left` : '';
  return `${done.toLocaleString('en')} of ${plural(total, 'file')}, ${Math.round(rate).toLocaleString('en')}/s${left}`;
}

function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
