/**
 * The sum of a ZIP entry, over its unpacked bytes.
 *
 * @source ISO 3309 (CRC-32, polynomial 04C11DB7, reflected); APPNOTE.TXT 4.4.7
 */

/** The sums of all bytes, moved on by 0, 1, 2 and 3 bytes more. */
const TABLES: readonly Int32Array[] = /* @__PURE__ */ sumTables();

function sumTables(): readonly Int32Array[] {
  const first = new Int32Array(256);
  for (let byte = 0; byte < 256; byte += 1) {
    let sum = byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
    first[byte] = sum;
  }
  const tables = [first];
  for (let step = 1; step < 4; step += 1) {
    const before = tables[step - 1] as Int32Array;
    tables.push(before.map((sum) => (sum >>> 8) ^ (first[sum & 0xff] as number)));
  }
  return tables;
}

/** The sum of bytes, or of all that came before with them. */
export function crc32(bytes: Uint8Array, before = 0): number {
  const [one, two, three, four] = TABLES as readonly [Int32Array, Int32Array, Int32Array, Int32Array];
  let sum = ~before;
  let at = 0;
  for (const last = bytes.length - 3; at < last; at += 4) {
    sum ^=
      (bytes[at] as number) |
      ((bytes[at + 1] as number) << 8) |
      ((bytes[at + 2] as number) << 16) |
      ((bytes[at + 3] as number) << 24);
    sum =
      (four[sum & 0xff] as number) ^
      (three[(sum >>> 8) & 0xff] as number) ^
      (two[(sum >>> 16) & 0xff] as number) ^
      (one[sum >>> 24] as number);
  }
  for (; at < bytes.length; at += 1) sum = (sum >>> 8) ^ (one[(sum ^ (bytes[at] as number)) & 0xff] as number);
  return ~sum >>> 0;
}
