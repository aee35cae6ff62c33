export interface ZipEntry {
  readonly name: string;
  /** Declared size after unpacking, in bytes. */
  readonly unpacked: number;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** The end record is within the last 64 kB (its comment's greatest length) and its own 22 bytes. */
const END_WITHIN = 65_535 + 22;

/** The list of contents of a ZIP file, without unpacking anything; null when the bytes are no whole ZIP. */
export function listZip(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 22 || view.getUint32(0, true) !== LOCAL) return null;
  let end = bytes.length - 22;
  const least = Math.max(0, bytes.length - END_WITHIN);
  while (end >= least && view.getUint32(end, true) !== END) end -= 1;
  if (end < least) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let entry = 0; entry < count; entry += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) return null;
    const nameLength = view.getUint16(at + 28, true);
    const name = Buffer.from(bytes.subarray(at + 46, at + 46 + nameLength)).toString('utf8');
    entries.push({ name, unpacked: view.getUint32(at + 24, true) });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}
