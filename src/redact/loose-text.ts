/**
 * Text that stands outside of any field (a row above a table or below it): whether it seems to hold a person's data. It
 * is a coarse sieve for lines that should hold none: a label word with something behind it, or a number of seven
 * digits or more that is neither a date nor behind the words of an organisation's own line (监督电话 …).
 */
import { fold } from '../text/fold.ts';
import type { Plan } from '../rules/plan.ts';
import { fieldRule } from './field.ts';

/** Words (folded) that say whose number follows: an office's. */
const OFFICE_WORDS: readonly string[] = [
  '监督',
  '咨询',
  '举报',
  '投诉',
  '客服',
  '热线',
  '服务',
  '值班',
  '传真',
  '文号',
  '批次',
];

/** Words (folded) that ask to be called: an office's landline or hotline may follow, a mobile number is a person's. */
const CALL_WORDS: readonly string[] = ['致电', '来电', '拨打', '异议', '反映'];

/** Characters before a number in which the words are looked for. */
const NEAR = 12;
const LONG_NUMBER = 7;
const LONGEST_LANDLINE = 12;

export function seemsPersonal(text: string, plan: Plan): boolean {
  const folded = fold(text);
  return holdsLabelledValue(folded, plan) || holdsLongNumber(folded);
}

/** `制表人：王芳`: a label of a kind that the plan hides, a colon, and something behind it. */
function holdsLabelledValue(folded: string, plan: Plan): boolean {
  const clauses = folded.split(/[\s,;。、()]/).filter((clause) => clause !== '');
  return clauses.some((clause, index) => {
    const colon = clause.indexOf(':');
    if (colon < 1 || (colon === clause.length - 1 && index === clauses.length - 1)) return false;
    const field = fieldRule([clause.slice(0, colon)], plan);
    return field !== undefined && field.rule?.action !== 'keep' && field.kind?.nature !== 'kept';
  });
}

function holdsLongNumber(folded: string): boolean {
  let run = '';
  let start = 0;
  for (let index = 0; index <= folded.length; index += 1) {
    const character = folded.charAt(index);
    const isDigit = character >= '0' && character <= '9';
    if (isDigit || (run !== '' && (character === '-' || character === ' ' || character === '*'))) {
      if (run === '') start = index;
      run += character;
      continue;
    }
    const digits = run.replace(/[^0-9*]/g, '');
    if (digits.length >= LONG_NUMBER && !isDate(run.trim()) && !isOffice(folded.slice(0, start), digits)) {
      return true;
    }
    run = '';
  }
  return false;
}

/** 2026-11-01, 20261101, 2026-11-01 - 2026-11-07. */
function isDate(run: string): boolean {
  return /^(19|20)[0-9]{2}-?[01][0-9]-?[0-3][0-9]( ?-{1,2} ?(19|20)[0-9]{2}-?[01][0-9]-?[0-3][0-9])?-?$/.test(run);
}

function isOffice(before: string, digits: string): boolean {
  const near = before.slice(-NEAR);
  if (OFFICE_WORDS.some((word) => near.includes(word))) return true;
  return !digits.startsWith('1') && digits.length <= LONGEST_LANDLINE && CALL_WORDS.some((word) => near.includes(word));
}
