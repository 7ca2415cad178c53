/**
 * What formulas refer to by names that may change: sheets (`名单!A1`, `'张三 名单'!A1`, `'甲:乙'!A1`), defined names, columns of
 * tables (`表1[电话]`); and what they say in quotes. Other workbooks' sheets (`[1]名单!A1`) keep their names. Total: what is no formula
 * comes back with nothing but such names changed in it.
 *
 * @source ECMA-376-1:2016, 18.17.2 (grammar of formulas)
 */
import type { Splice } from '../../text/splice.ts';
import { spliced } from '../../text/splice.ts';
import { unitAt } from '../../text/unit-at.ts';

/** Old names in lower case, and the new ones. */
export interface Renames {
  readonly sheets: ReadonlyMap<string, string>;
  readonly defined: ReadonlyMap<string, string>;
  readonly columns: ReadonlyMap<string, string>;
}

export function hasRenames({ sheets, defined, columns }: Renames): boolean {
  return sheets.size + defined.size + columns.size > 0;
}

/** The formula with the new names. */
export function renamed(formula: string, names: Renames): string {
  if (!hasRenames(names)) return formula;
  const splices: Splice[] = [];
  for (let at = 0; at < formula.length; ) {
    const unit = formula[at] as string;
    let end = at + 1;
    if (unit === '"') {
      end = quoteEnd(formula, at, '"');
      const inner = formula.slice(at + 1, end - 1);
      // A text that is a reference, as INDIRECT takes it.
      const after = inner.includes('!') ? renamed(inner, names) : inner;
      if (after !== inner) splices.push({ start: at + 1, end: end - 1, text: after });
    } else if (unit === "'") {
      end = quoteEnd(formula, at, "'");
      const said = formula
        .slice(at + 1, end - 1)
        .split("''")
        .join("'");
      const after = formula[end] === '!' ? renamedSheets(said, names) : undefined;
      if (after !== undefined) splices.push({ start: at, end, text: quoted(after) });
    } else if (unit === '[') {
      end = bracketEnd(formula, at);
      splices.push(...renamedColumns(formula, at, end, names));
      // `[1]名单!A1`: a sheet of another workbook.
      if (end - at > 1 && /^\[[0-9]+\]$/.test(formula.slice(at, end))) end = nameEnd(formula, end);
    } else if (isNameUnit(unit)) {
      end = nameEnd(formula, at);
      const through = formula[end] === ':' ? nameEnd(formula, end + 1) : end;
      const isRange = through > end + 1 && formula[through] === '!';
      const to = isRange ? through : end;
      const name = formula.slice(at, to);
      const after =
        formula[to] === '!' ? renamedSheets(name, names) : names.defined.get(formula.slice(at, end).toLowerCase());
      if (after !== undefined && formula[at - 1] !== '#') {
        splices.push({ start: at, end: to, text: formula[to] === '!' ? quoted(after) : after });
      }
      end = to;
    }
    at = end;
  }
  return spliced(formula, splices);
}

/**
 * The formula with what changes in its texts; `""`, a formula that says nothing, where anything else in it would change, since
 * then it would no longer be one.
 */
export function changedFormula(formula: string, splices: readonly Splice[]): string {
  if (splices.length === 0) return formula;
  const own: Splice[] = [];
  let next = 0;
  for (let at = 0; at < formula.length; ) {
    const unit = formula[at] as string;
    const end = unit === '"' || unit === "'" ? quoteEnd(formula, at, unit) : at + 1;
    for (let splice = splices[next]; splice !== undefined && splice.start < end; splice = splices[next]) {
      if (unit !== '"' || splice.start <= at || splice.end >= end) return '""';
      own.push({ ...splice, text: splice.text.split('"').join('""') });
      next += 1;
    }
    at = end;
  }
  return next === splices.length ? spliced(formula, own) : '""';
}

/** Digits of the last row of a sheet: a longer number is no part of a reference. */
const ROW_DIGITS = 7;

/** Whether a formula says nothing but how cells are reckoned with: no text, no name, no long number is in it. */
export function isPlainFormula(formula: string): boolean {
  let digits = 0;
  for (let at = 0; at < formula.length; at += 1) {
    const unit = unitAt(formula, at);
    if (unit > 0x7f || unit === 0x22 || unit === 0x27) return false;
    digits = unit >= 0x30 && unit <= 0x39 ? digits + 1 : 0;
    if (digits > ROW_DIGITS) return false;
  }
  return true;
}

/** `甲` or `甲:乙`, with new names; `undefined` where neither has one. */
function renamedSheets(name: string, { sheets }: Renames): string | undefined {
  if (name.includes('[')) return undefined;
  const parts = name.split(':');
  if (!parts.some((part) => sheets.has(part.toLowerCase()))) return undefined;
  return parts.map((part) => sheets.get(part.toLowerCase()) ?? part).join(':');
}

/** Columns in `[电话]`, `[[#This Row],[电话]]`, `[@电话]`. */
function renamedColumns(formula: string, start: number, end: number, { columns }: Renames): readonly Splice[] {
  if (columns.size === 0) return [];
  const splices: Splice[] = [];
  let from = start + 1;
  for (let at = start + 1; at < end; at += 1) {
    const unit = formula[at] as string;
    if (unit === '[' || unit === '@') from = at + 1;
    if (unit !== ']') continue;
    const after = columns.get(formula.slice(from, at).toLowerCase());
    if (after !== undefined) splices.push({ start: from, end: at, text: after });
    from = at + 1;
  }
  return splices;
}

function quoted(name: string): string {
  return `'${name.split("'").join("''")}'`;
}

/** After the closing quote, doubled ones being part of the text. */
export function quoteEnd(formula: string, start: number, quote: string): number {
  for (let at = start + 1; at < formula.length; at += 1) {
    if (formula[at] !== quote) continue;
    if (formula[at + 1] !== quote) return at + 1;
    at += 1;
  }
  return formula.length;
}

function bracketEnd(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at += 1) {
    const unit = formula[at];
    // An apostrophe takes its meaning from the bracket behind it.
    if (unit === "'") at += 1;
    else if (unit === '[') depth += 1;
    else if (unit === ']') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return formula.length;
}

function nameEnd(formula: string, start: number): number {
  let at = start;
  while (at < formula.length && isNameUnit(formula[at] as string)) at += 1;
  return at;
}

/** Letters, digits, and what stands in names without quotes. */
function isNameUnit(unit: string): boolean {
  return unit > '\u007f' || /[A-Za-z0-9_.\\?]/.test(unit);
}
