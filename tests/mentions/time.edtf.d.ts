/** The package ships no types. */
declare module 'edtf' {
  /** Throws for what is no EDTF. */
  export function parse(text: string): unknown;
}
