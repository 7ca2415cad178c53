/**
 * MAC address, MAC地址: 12 hexadecimal digits (16 in EUI-64), in groups of two with colons or hyphens, of four with dots,
 * or without any sign.
 *
 * Parts, one for each group: `manufacturer` (in the first 6 digits), `device`. Without signs one of each; a group of four
 * over the edge is the device's.
 *
 * @source IEEE 802-2014, clause 8
 */
import { fold } from '../text/fold.ts';
import { isMark } from '../text/marks.ts';
import type { Kind, Reading } from './kind.ts';
import { isDigit } from './written-number.ts';
import { parserOf, shapeAtOf, shapesOf, type WrittenShapes, writtenShapes } from './written-shapes.ts';

const LONGEST = 23;
const MANUFACTURER = 6;
const SIGNS = ':-. ';

function readAny(value: string): Reading | undefined {
  if (value.length < 12 || value.length > LONGEST) return undefined;
  const text = fold(value);
  const sign = [...SIGNS].find((each) => text.includes(each));
  if (sign === undefined) return withoutSigns(text);
  const groups = text.split(sign);
  const size = groups[0]?.length ?? 0;
  if (size !== 2 && size !== 4) return undefined;
  if (!groups.every((group) => group.length === size && areDigits(group))) return undefined;
  const digits = groups.length * size;
  if (digits !== 12 && digits !== 16) return undefined;
  return {
    parts: groups.map((_, index) => ({
      name: (index + 1) * size <= MANUFACTURER ? 'manufacturer' : 'device',
      start: index * (size + 1),
      end: index * (size + 1) + size,
    })),
  };
}

function withoutSigns(text: string): Reading | undefined {
  if ((text.length !== 12 && text.length !== 16) || !areDigits(text)) return undefined;
  return {
    parts: [
      { name: 'manufacturer', start: 0, end: MANUFACTURER },
      { name: 'device', start: MANUFACTURER, end: text.length },
    ],
  };
}

function areDigits(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const letter = code | 0x20;
    if (!isDigit(code) && (letter < 0x61 || letter > 0x66) && !isMark(code)) return false;
  }
  return true;
}

const WRITTEN: WrittenShapes = /* @__PURE__ */ writtenShapes(
  ['hh:hh:hh:hh:hh:hh', 'hh-hh-hh-hh-hh-hh', 'hhhh.hhhh.hhhh', 'hhhhhhhhhhhh'],
  { h: '0123456789ABCDEFabcdef' },
  readAny,
);

export const macAddress: Kind<'mac-address'> = {
  id: 'mac-address',
  title: { zh: 'MAC地址', en: 'MAC address' },
  nature: 'identifier',
  parts: ['manufacturer', 'device'],
  between: '、,;/|\n\t ',
  shapes: /* @__PURE__ */ shapesOf(WRITTEN),
  shapeAt: /* @__PURE__ */ shapeAtOf(WRITTEN),
  parse: /* @__PURE__ */ parserOf(WRITTEN, readAny),
  // Addresses that are set apart for documentation, RFC 7042 section 2.1.2.
  sample: (size, which) =>
    size === undefined ? `00:00:5E:00:53:${(which % 256).toString(16).padStart(2, '0').toUpperCase()}` : undefined,
};
