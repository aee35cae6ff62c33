/** How much of a page is looked at to see what it is. */
export const HEAD = 4096;

const META = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i;

/**
 * The single-byte encoding that a page declares for itself. A declaration of UTF-8 says nothing that decoding
 * does not find out, and is often wrong; null then.
 */
export function declaredCharset(bytes: Uint8Array): string | null {
  const label = META.exec(Buffer.from(bytes.subarray(0, HEAD)).toString('latin1'))?.[1];
  if (label === undefined) return null;
  try {
    const { encoding } = new TextDecoder(label);
    if (!/^(?:windows-|iso-8859-)/.test(encoding)) return null;
    // A page that says windows-1256 and is valid UTF-8 with letters outside ASCII is UTF-8.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return null;
  } catch (error) {
    return error instanceof RangeError ? null : new TextDecoder(label).encoding;
  }
}
