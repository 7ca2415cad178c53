/**
 * WeChat ID, 微信号: 6 to 20 letters, digits, hyphens and underscores that begin with a letter. Only a label tells one
 * from any other word, so that nothing else asks this kind. Many people write the mobile or QQ number that the account
 * was opened with: those are read by their own kinds. Hyphens are characters of it.
 *
 * @source 微信帮助中心, 微信号设置规则
 */
import { fold } from '../text/fold.ts';
import { isMark } from '../text/marks.ts';
import type { Kind, Reading } from './kind.ts';
import { isDigit, isLetter } from './written-number.ts';
import { parserOf, shapeAtOf, shapesOf, type WrittenShapes, writtenShapes } from './written-shapes.ts';

const SHORTEST = 6;
const LONGEST = 20;
const HYPHEN = 0x2d;
const UNDERSCORE = 0x5f;

function readAny(value: string): Reading | undefined {
  if (value.length < SHORTEST || value.length > LONGEST) return undefined;
  const folded = fold(value);
  const first = folded.charCodeAt(0);
  if (!isLetter(first) && !isMark(first)) return undefined;
  for (let index = 1; index < folded.length; index += 1) {
    const code = folded.charCodeAt(index);
    const isCharacter = isLetter(code) || isDigit(code) || code === HYPHEN || code === UNDERSCORE;
    if (!isCharacter && !isMark(code)) return undefined;
  }
  return { parts: [{ name: 'account', start: 0, end: value.length }] };
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const REST = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_';

/** Of each length one. */
function templates(): readonly string[] {
  return Array.from({ length: LONGEST - SHORTEST + 1 }, (_, more) => 'F'.padEnd(SHORTEST + more, 'R'));
}

const WRITTEN: WrittenShapes = /* @__PURE__ */ writtenShapes(
  /* @__PURE__ */ templates(),
  { F: LETTERS, R: REST },
  readAny,
);

export const wechatId: Kind<'wechat-id'> = {
  id: 'wechat-id',
  title: { zh: '微信号', en: 'WeChat ID' },
  nature: 'identifier',
  parts: ['account'],
  solid: ['account'],
  siblings: ['mobile-phone', 'qq', 'email', 'international-phone'],
  between: '、,;/|\n\t ',
  shortestItem: SHORTEST,
  shapes: /* @__PURE__ */ shapesOf(WRITTEN),
  shapeAt: /* @__PURE__ */ shapeAtOf(WRITTEN),
  parse: /* @__PURE__ */ parserOf(WRITTEN, readAny),
  sample: (size, which) => (size === undefined ? `zhangsan_${which}` : undefined),
};
