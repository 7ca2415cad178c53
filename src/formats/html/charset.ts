/**
 * Which encoding an HTML document says it is in: by `<meta charset>`, `<meta http-equiv="Content-Type">` or its XML declaration. Names of
 * the mainland all mean GB 18030. What reads as UTF-8 by eight Chinese characters and more is that, whatever it says: nothing
 * else could be, and a page that was saved anew often says what it was. What is said is never changed.
 *
 * @source HTML Living Standard, 13.2.3.2 Prescanning a byte stream; Encoding Standard, 4.2 Names and labels
 */
import type { EncodingId } from '../encoding/encoding.ts';
import { encodingByName } from '../encoding/index.ts';
import { utf8End } from '../utf8.ts';
import { scanTokens, type Tag } from './tokens.ts';

/** Bytes in which it is looked for: scripts and styles may stand before it. */
const LOOKED_AT = 65_536;

/** Characters of three or more bytes in UTF-8 after which nothing else is possible. */
const ENOUGH = 8;

/** Names that have no letters and digits in common with ours. */
const NAMES: ReadonlyMap<string, EncodingId> = new Map([
  ['gbk', 'gb18030'],
  ['gb2312', 'gb18030'],
  ['gb_2312', 'gb18030'],
  ['gb_2312-80', 'gb18030'],
  ['csgb2312', 'gb18030'],
  ['x-gbk', 'gb18030'],
  ['cp936', 'gb18030'],
  ['chinese', 'gb18030'],
  ['big5-hkscs', 'big5'],
  ['cn-big5', 'big5'],
  ['x-x-big5', 'big5'],
  ['csbig5', 'big5'],
  ['unicode-1-1-utf-8', 'utf-8'],
  // What can be read as ASCII up to here is in neither.
  ['utf-16', 'utf-8'],
  ['utf-16le', 'utf-8'],
  ['utf-16be', 'utf-8'],
]);

/** What a document says of itself; `undefined` where it says nothing that is known. */
export function declaredEncoding(bytes: Uint8Array): EncodingId | undefined {
  // `<?`, `<!` or `<h` in two bytes each.
  if (bytes[0] === 0x3c && bytes[1] === 0 && bytes[3] === 0) return 'utf-16le';
  if (bytes[0] === 0 && bytes[1] === 0x3c && bytes[2] === 0) return 'utf-16be';
  const declared = encodingSaid(asLatin1(bytes.subarray(0, LOOKED_AT)));
  return declared !== undefined && declared !== 'utf-8' && isUtf8(bytes) ? 'utf-8' : declared;
}

function asLatin1(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 4096) text += String.fromCharCode(...bytes.subarray(at, at + 4096));
  return text;
}

function isUtf8(bytes: Uint8Array): boolean {
  let wide = 0;
  for (let at = 0; at < bytes.length; ) {
    const next = utf8End(bytes, at, bytes.length);
    if (next < 0) return false;
    if (next - at > 2) wide += 1;
    at = next;
  }
  return wide >= ENOUGH;
}

function encodingSaid(text: string): EncodingId | undefined {
  const names: string[] = [];
  const declaration = (from: number, to: number): void => {
    if (names.length === 0 && text.startsWith('?xml', from)) names.push(nameIn(text.slice(from, to), 'encoding'));
  };
  const ignore = (): void => undefined;
  const tag = (each: Tag): void => {
    if (each.name !== 'meta' || each.isEnd) return;
    const said = (name: string): string | undefined => {
      const found = each.attributes.find((attribute) => attribute.name === name);
      return found && text.slice(found.from, found.to);
    };
    const charset = said('charset');
    if (charset !== undefined) names.push(charset);
    else if (said('http-equiv')?.trim().toLowerCase() === 'content-type')
      names.push(nameIn(said('content') ?? '', 'charset'));
  };
  scanTokens(text, { text: ignore, comment: declaration, tag });
  for (const name of names) {
    const known = NAMES.get(name.trim().toLowerCase()) ?? encodingByName(name.trim());
    if (known !== undefined) return known;
  }
  return undefined;
}

/** The name behind `charset=` or `encoding=`. */
function nameIn(text: string, key: string): string {
  const at = text.toLowerCase().indexOf(key);
  if (at < 0) return '';
  const [, name = ''] = /^\s*=\s*["']?([A-Za-z0-9_.:-]*)/.exec(text.slice(at + key.length)) ?? [];
  return name;
}
