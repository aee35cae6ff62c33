/** Ctrl-C and SIGTERM, asked for between two documents, so that none is left half done. */
export interface Interrupt {
  readonly requested: () => boolean;
  /** Gives the signals back to the system. */
  readonly release: () => void;
}

export function watchInterrupt(): Interrupt {
  let times = 0;
  const hear = (): void => {
    times += 1;
    // Someone who presses it twice does not want to wait. Every stored document is whole all the same.
    if (times > 1) process.exit(130);
  };
  process.on('SIGINT', hear);
  process.on('SIGTERM', hear);
  return {
    requested: () => times > 0,
    release: () => {
      process.off('SIGINT', hear);
      process.off('SIGTERM', hear);
    },
  };
}
