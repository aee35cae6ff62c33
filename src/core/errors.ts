/** The one family of errors: what happened, where, why, and what to do about it. */

/** Codes are stable: programs and tests rely on them, people read the sentence. */
export type ErrorCode =
  | 'input-empty'
  | 'input-binary'
  | 'input-unreadable'
  | 'input-too-large'
  | 'input-extension'
  | 'input-front-matter'
  | 'input-encoding'
  | 'input-format'
  | 'input-language'
  | 'input-no-state'
  | 'state-unknown'
  | 'state-same'
  | 'usage'
  | 'store-open'
  | 'store-busy'
  | 'store-version'
  | 'store-damaged'
  | 'store-full'
  | 'store-unsupported'
  | 'data-broken'
  | 'pattern-broken'
  | 'model-unreachable'
  | 'model-answer'
  | 'interrupted';

export interface ErrorParts {
  readonly code: ErrorCode;
  /** What went wrong, as a sentence. */
  readonly what: string;
  /** The file, row or argument where it went wrong. */
  readonly where?: string;
  /** Why it went wrong. */
  readonly why?: string;
  /** What the reader of the message can do. */
  readonly remedy: string;
  readonly cause?: unknown;
}

export class RawabitError extends Error {
  readonly code: ErrorCode;
  readonly where: string | undefined;
  readonly remedy: string;

  constructor(parts: ErrorParts) {
    const place = parts.where === undefined ? '' : `${parts.where}: `;
    const why = parts.why === undefined ? '' : ` ${parts.why}`;
    super(`${place}${parts.what}${why} ${parts.remedy}`, { cause: parts.cause });
    this.name = 'RawabitError';
    this.code = parts.code;
    this.where = parts.where;
    this.remedy = parts.remedy;
  }
}
