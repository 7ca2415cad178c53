/**
 * Case and document numbers, 案号 and 文号: numbers of files, known in order that they stay. Read are only these shapes,
 * so that no number of a person passes for one.
 *
 * ```text
 * court        (2026)辽0104民初1234号[之一]            year, issuer, number
 * document     沈大综执罚决字〔2026〕第0031号[-1]       issuer, year, number
 *              国办发〔2018〕10号   2026年第12号
 * Taiwan       115年度訴字第1234號   發資字第1031501471號
 * Hong Kong    HCA 1234/2026
 * ```
 *
 * A number has at most 7 digits, behind 字第 without a year 10, which no phone number and no identity number has.
 *
 * @source 最高人民法院关于人民法院案件案号的若干规定 (2016); GB/T 9704-2012 党政机关公文格式, 7.2.5; 文書處理手冊 (行政院)
 */
import { fold } from '../text/fold.ts';
import type { Kind, Part, Reading } from './kind.ts';
import { isDigit, isLetter } from './written-number.ts';

const LONGEST = 64;
const LONGEST_ISSUER = 24;
const LONGEST_NUMBER = 7;
/** Digits of a number of Taiwan, which begins with the year: 103 15 01471. */
const LONGEST_WITHOUT_YEAR = 10;

const ORDINALS = '一二三四五六七八九十0123456789';

function parse(value: string): Reading | undefined {
  if (value.length > LONGEST) return undefined;
  const text = bracketsAsRound(fold(value));
  const parts = hongKong(text) ?? bracketed(text) ?? taiwan(text);
  return parts === undefined ? undefined : { parts };
}

/** 〔2026〕, ［2026］ and 【2026】 as (2026): same length. */
function bracketsAsRound(folded: string): string {
  return folded.replace(/[〔［[【「〈《]/g, '(').replace(/[〕］\]】」〉》]/g, ')');
}

/** A year in brackets, and words before or behind it, then the number. */
function bracketed(text: string): readonly Part[] | undefined {
  const open = text.indexOf('(');
  const close = open + 5;
  if (open < 0 || text.charAt(close) !== ')' || !isYear(text, open + 1)) return undefined;
  const end = blankEnd(text, close + 1);
  const year: Part = { name: 'year', start: open, end: close + 1 };
  if (open === 0) {
    const issuer = issuerEnd(text, end);
    if (issuer <= end || !hasWord(text, end, issuer)) return undefined;
    const start = numberStart(text, issuer);
    const number = numberFrom(text, start, LONGEST_NUMBER);
    return number && [year, { name: 'issuer', start: end, end: start }, number];
  }
  if (open > LONGEST_ISSUER || issuerEnd(text, 0) < open || !hasWord(text, 0, open)) return undefined;
  const number = numberFrom(text, end, LONGEST_NUMBER);
  return number && [{ name: 'issuer', start: 0, end: open }, year, number];
}

/** 115年度訴字第1234號, 2026年第12号, 發資字第1031501471號 (folded). */
function taiwan(text: string): readonly Part[] | undefined {
  const yearEnd = plainYearEnd(text);
  const mark = text.indexOf('第', yearEnd);
  if (mark < 0 || issuerEnd(text, yearEnd) < mark) return undefined;
  const hasIssuer = text.charAt(mark - 1) === '字' && mark > yearEnd + 1;
  if (!hasIssuer && (yearEnd === 0 || mark > yearEnd)) return undefined;
  const number = numberFrom(text, mark, yearEnd === 0 ? LONGEST_WITHOUT_YEAR : LONGEST_NUMBER);
  if (number === undefined) return undefined;
  const year: readonly Part[] = yearEnd === 0 ? [] : [{ name: 'year', start: 0, end: yearEnd }];
  return mark > yearEnd ? [...year, { name: 'issuer', start: yearEnd, end: mark }, number] : [...year, number];
}

/** HCA 1234/2026: letters of the court, number, year. */
function hongKong(text: string): readonly Part[] | undefined {
  const found = /^([A-Z]{2,5}) ?([0-9]{1,6})\/((?:19|20)[0-9]{2})$/.exec(text);
  if (found === null) return undefined;
  const [, court = '', number = ''] = found;
  const slash = text.length - 5;
  return [
    { name: 'issuer', start: 0, end: court.length },
    { name: 'number', start: slash - number.length, end: slash },
    { name: 'year', start: slash + 1, end: text.length },
  ];
}

/** Behind 2026年 or 115年(度); 0 where the text begins with no year. */
function plainYearEnd(text: string): number {
  const found = /^(?:(?:19|20)[0-9]{2}|1[0-9]{2})年度? ?/.exec(text);
  return found === null ? 0 : found[0].length;
}

function isYear(text: string, at: number): boolean {
  const century = text.slice(at, at + 2);
  return (century === '19' || century === '20') && isDigit(text.charCodeAt(at + 2)) && isDigit(text.charCodeAt(at + 3));
}

/** Behind the Han characters and the few digits of a court (辽0104民初); a letter may name a branch. */
function issuerEnd(text: string, from: number): number {
  let at = from;
  let digits = 0;
  for (; at < text.length && at - from < LONGEST_ISSUER; at += 1) {
    const code = text.charCodeAt(at);
    digits = isDigit(code) ? digits + 1 : 0;
    if (digits > LONGEST_NUMBER || !(isHan(code) || digits > 0 || isLetter(code)) || code === 0x53f7) break;
  }
  return at;
}

/** Where the number begins: 第, or the last run of digits before `end`. */
function numberStart(text: string, end: number): number {
  let at = end;
  while (at > 0 && isDigit(text.charCodeAt(at - 1))) at -= 1;
  return text.charAt(at - 1) === '第' ? at - 1 : at;
}

function hasWord(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isHan(text.charCodeAt(at))) return true;
  return false;
}

/** `[第] digits 号 [之一 | -1]` to the end of the text. */
function numberFrom(text: string, start: number, longest: number): Part | undefined {
  const from = blankEnd(text, text.charAt(start) === '第' ? start + 1 : start);
  let at = from;
  while (isDigit(text.charCodeAt(at))) at += 1;
  if (at === from || at - from > longest) return undefined;
  at = blankEnd(text, at);
  if (text.charAt(at) !== '号') return undefined;
  return isSuffix(text, at + 1) ? { name: 'number', start, end: text.length } : undefined;
}

function isSuffix(text: string, from: number): boolean {
  const rest = text.slice(from);
  if (rest === '') return true;
  const ordinal = rest.startsWith('之') || rest.startsWith('-') ? rest.slice(1) : '';
  return ordinal !== '' && ordinal.length <= 2 && [...ordinal].every((each) => ORDINALS.includes(each));
}

function blankEnd(text: string, from: number): number {
  let at = from;
  while (text.charAt(at) === ' ') at += 1;
  return at;
}

function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

export const caseNumber: Kind<'case-number'> = {
  id: 'case-number',
  title: { zh: '案号文号', en: 'case or document number' },
  nature: 'kept',
  parts: ['year', 'issuer', 'number'],
  between: '、,;|\n\t',
  parse,
  sample(size, which) {
    if (size !== undefined) return undefined;
    return which % 2 === 0
      ? `(2026)辽0199民初${which + 1}号`
      : `沈大综执罚决字〔2026〕第${String(which).padStart(4, '0')}号`;
  },
};
