/**
 * QQ number, QQ号: 5 to 11 digits, the first no 0. Only a label tells one from any other number.
 *
 * @source QQ帮助中心, QQ号码规则
 */
import type { Kind, Reading } from './kind.ts';
import { isDigitsOrMarks, writtenNumber } from './written-number.ts';
import { parserOf, shapeAtOf, shapesOf, type WrittenShapes, writtenShapes } from './written-shapes.ts';

const SHORTEST = 5;
const LONGEST = 11;

function readAny(value: string): Reading | undefined {
  const number = writtenNumber(value);
  if (number === undefined) return undefined;
  const { text } = number;
  if (text.length < SHORTEST || text.length > LONGEST || text.startsWith('0') || !isDigitsOrMarks(text)) {
    return undefined;
  }
  return { parts: [{ name: 'account', start: number.offset(0), end: number.offset(text.length) }] };
}

const WRITTEN: WrittenShapes = /* @__PURE__ */ writtenShapes(
  ['F####', 'F#####', 'F######', 'F#######', 'F########', 'F#########', 'F##########'],
  { F: '123456789' },
  readAny,
);

export const qq: Kind<'qq'> = {
  id: 'qq',
  title: { zh: 'QQ号', en: 'QQ number' },
  nature: 'identifier',
  parts: ['account'],
  siblings: ['mobile-phone', 'email', 'wechat-id'],
  between: '、,;/|\n\t ',
  shortestItem: SHORTEST,
  shapes: /* @__PURE__ */ shapesOf(WRITTEN),
  shapeAt: /* @__PURE__ */ shapeAtOf(WRITTEN),
  parse: /* @__PURE__ */ parserOf(WRITTEN, readAny),
  sample: (size, which) => (size === undefined ? `1000000${String(which).padStart(2, '0').slice(-4)}` : undefined),
};
