/**
 * Names of ZIP entries: as text, and which of them no package may have. A name leads to a part by steps between slashes; what
 * leads elsewhere, or could be taken for another one on some system, is hostile.
 *
 * @source APPNOTE.TXT 4.4.17, D.2; ISO/IEC 29500-2, 6.2.2 (names of parts are alike whatever their case)
 */
import { encodingById } from '../encoding/index.ts';
import { decodeUtf8 } from '../utf8.ts';

/**
 * The name as text: UTF-8, whatever its flag says; else GB 18030, as Chinese systems have long written them; where it is neither,
 * each byte a character.
 */
export function readName(bytes: Uint8Array): string {
  const text = decodeUtf8(bytes, 0, bytes.length) ?? readChinese(bytes);
  return text ?? Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}

function readChinese(bytes: Uint8Array): string | undefined {
  const encoding = encodingById('gb18030');
  let text = '';
  for (let at = 0; at < bytes.length; ) {
    const length = encoding?.lengthAt(bytes, at, bytes.length) ?? 0;
    const point = length === 0 ? -1 : (encoding?.pointAt(bytes, at, length) ?? -1);
    if (point < 0) return undefined;
    text += String.fromCodePoint(point);
    at += length;
  }
  return text;
}

/** Units that a name may have: more than any system opens. */
const LONGEST = 1024;

/** The number of the first entry whose name no package may have; 0 where there is none. */
export function nameProblem(names: readonly string[]): number {
  const seen = new Set<string>();
  const folders = new Set<string>();
  for (let index = 0; index < names.length; index += 1) {
    const name = (names[index] as string).split('\\').join('/').toLowerCase();
    const path = name.endsWith('/') ? name.slice(0, -1) : name;
    if (name.length > LONGEST || path.split('/').some(isHostile)) return index + 1;
    if (seen.has(name) || folders.has(name)) return index + 1;
    seen.add(name);
    for (let slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1)) {
      const folder = name.slice(0, slash);
      if (seen.has(folder)) return index + 1;
      folders.add(folder);
    }
  }
  return 0;
}

/** A step that is nothing, leads nowhere or upwards, names a drive, or holds a control. */
function isHostile(step: string): boolean {
  if (step === '' || step === '.' || step === '..') return true;
  for (let at = 0; at < step.length; at += 1) {
    const unit = step.charCodeAt(at);
    if (unit < 0x20 || unit === 0x7f || unit === 0x3a) return true;
  }
  return false;
}
