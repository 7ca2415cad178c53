/**
 * Which language a stream for a printer is in, as `.prn` files and ports have it: by what each cannot do without, in the first bytes.
 * `undefined` where none shows.
 */
import type { Format } from '../format.ts';
import { cpcl } from './cpcl.ts';
import { epl } from './epl.ts';
import { escpos } from './escpos.ts';
import { tspl } from './tspl.ts';
import { zpl } from './zpl.ts';

/** Bytes that are looked at. */
const LOOKED_AT = 4096;

/** A header of five numbers, or a command outside of a label. */
const CPCL = /^\s*! ?(?:U1? |UF |DF |-?\d{1,6} \d{1,4} \d{1,4} \d{1,6} \d{1,5})/;
const ZPL = /\^XA|~D[GYUBST][RBEA]:|\^FD/i;
/** ESC, GS and FS with what sets a printer back, chooses a font, prints a code or an image. */
const ESCPOS = [...'@!aEdt'].map((sign) => `\u001b${sign}`).concat([...'!kv(VLhw'].map((sign) => `\u001d${sign}`));
const TSPL = /^(?:SIZE|GAP|BLINE|DENSITY|DIRECTION|CODEPAGE|TEXT|BARCODE|QRCODE|BITMAP|BLOCK) [^\n]{0,20}\d|^CLS\r?$/im;
const EPL = /^(?:N\r?$|[qQ]\d{2,4}[,\r\n]|[AB]\d{1,4},\d{1,4},[0-3],)/m;

export function sniffLabel(bytes: Uint8Array): Format | undefined {
  const end = Math.min(bytes.length, LOOKED_AT);
  let head = '';
  for (let at = 0; at < end; at += 1) head += String.fromCharCode(bytes[at] as number);
  if (CPCL.test(head)) return cpcl;
  // A printer may be set back before a label in any language.
  if (ZPL.test(head)) return zpl;
  if (TSPL.test(head)) return tspl;
  if (ESCPOS.some((command) => head.includes(command))) return escpos;
  return EPL.test(head) ? epl : undefined;
}
