/**
 * Where text stands on a page, as a reader sees it: its objects by lines, a line by cells. Characters belong to one line where
 * their baselines are about as high, and to one cell where no wide gap is between them, whatever objects they come from; text
 * that runs downwards or is turned is laid out by itself in its own direction. Text that is drawn twice in one place, to look
 * bold, is one text. Lengths are millimetres; widths of characters are guessed, since fonts are not read.
 *
 * @source GB/T 33190-2016, 8.5 (spaces of objects), 11.3 (positions of characters)
 */
import { displayWidth } from '../../text/width.ts';
import { number, type TextCode, type TextObject } from './text-object.ts';

/** Characters of one TextCode that follow each other on a line. */
export interface Run {
  /** The object, by its order in its part, and the TextCode, by its order in the object. */
  readonly object: number;
  readonly code: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Whether it comes from a page below this one, and is shown with it. */
  readonly isBelow: boolean;
  /** The same text once more in this place. */
  readonly shadows: Run[];
  /** Along its direction and across it, the size of its font, its direction in degrees. */
  readonly from: number;
  readonly to: number;
  readonly across: number;
  readonly size: number;
  readonly angle: number;
}

export interface Cell {
  readonly runs: readonly Run[];
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

export interface Line {
  readonly cells: readonly Cell[];
  readonly across: number;
  readonly size: number;
  readonly angle: number;
}

/** Parts of a font's size: how far two baselines of one line may be apart; from where a gap parts two cells; two drawings of one. */
const SAME_LINE = 0.4;
const WIDE_GAP = 0.9;
const SAME_PLACE = 0.3;
const ALIKE_GAP = 0.25;
const STEP_BACK = -0.25;

export function runsOf(objects: readonly TextObject[], isBelow: boolean): readonly Run[] {
  return objects.flatMap((object, index) =>
    object.codes.flatMap((code, order) => runsOfCode(object, code, { object: index, code: order, isBelow })),
  );
}

interface Glyph {
  readonly at: number;
  readonly end: number;
  readonly from: number;
  readonly across: number;
  readonly width: number;
}

function runsOfCode(
  object: TextObject,
  code: TextCode,
  source: Pick<Run, 'object' | 'code' | 'isBelow'>,
): readonly Run[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = object.matrix;
  const isDown = !hasDistance(code.deltaX.values) && hasDistance(code.deltaY.values);
  const [alongX, alongY] = isDown ? [c, d] : [a, b];
  const angle = (Math.round((Math.atan2(alongY, alongX) * 180) / Math.PI) + 360) % 360;
  const [cos, sin] = turn(angle);
  const scale = Math.sqrt(alongX * alongX + alongY * alongY) || 1;
  const size = object.size * scale || 1;
  const glyphs: Glyph[] = [];
  let { x, y } = code;
  let order = 0;
  for (let at = 0; at < code.text.length; ) {
    const character = String.fromCodePoint(code.text.codePointAt(at) as number);
    const pageX = a * x + c * y + e + object.left;
    const pageY = b * x + d * y + f + object.top;
    const width = (displayWidth(character) * size) / 2;
    const end = at + character.length;
    glyphs.push({ at, end, from: pageX * cos + pageY * sin, across: pageY * cos - pageX * sin, width });
    const [stepX, stepY] = [code.deltaX.values[order], code.deltaY.values[order]];
    if (stepX === undefined && stepY === undefined) {
      if (isDown) y += width / scale;
      else x += width / scale;
    } else {
      x += number(stepX);
      y += number(stepY);
    }
    order += 1;
    at = end;
  }
  return cutRuns(glyphs, size).map((own) => {
    const [first, last] = [own[0] as Glyph, own[own.length - 1] as Glyph];
    const place = { from: first.from, to: last.from + last.width, across: first.across, size, angle };
    const text = code.text.slice(first.at, last.end);
    return { ...source, ...place, start: first.at, end: last.end, text, shadows: [] };
  });
}

function hasDistance(values: readonly string[]): boolean {
  return values.some((value) => number(value) !== 0);
}

/** The cosine and sine of an angle; those of right angles exactly. */
function turn(angle: number): readonly [cos: number, sin: number] {
  if (angle % 90 === 0)
    return (
      (
        [
          [1, 0],
          [0, 1],
          [-1, 0],
          [0, -1],
        ] as const
      )[angle / 90] ?? [1, 0]
    );
  return [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
}

/** Cuts where the line changes, at wide gaps and at steps back. */
function cutRuns(glyphs: readonly Glyph[], size: number): readonly (readonly Glyph[])[] {
  const runs: Glyph[][] = [];
  glyphs.forEach((glyph, index) => {
    const before = glyphs[index - 1];
    const gap = before === undefined ? 0 : glyph.from - before.from - before.width;
    const isCut =
      before === undefined ||
      Math.abs(glyph.across - before.across) > SAME_LINE * size ||
      gap > WIDE_GAP * size ||
      glyph.from - before.from < STEP_BACK * size;
    if (isCut) runs.push([]);
    (runs[runs.length - 1] as Glyph[]).push(glyph);
  });
  return runs;
}

function isAlike(gap: number, other: number | undefined, size: number): boolean {
  return other !== undefined && Math.abs(gap - other) < ALIKE_GAP * size;
}

/**
 * The lines of a page, from its head on; of each direction by itself.
 * @param isLabel by which the letters of a label that is spread over its place are put together
 */
export function linesOf(runs: readonly Run[], isLabel: (text: string) => boolean): readonly Line[] {
  const sorted = [...runs].sort((left, right) => left.angle - right.angle || left.across - right.across);
  const lines: Run[][] = [];
  for (const run of sorted) {
    const line = lines[lines.length - 1];
    const first = line?.[0];
    const isOn =
      first !== undefined &&
      first.angle === run.angle &&
      run.across - first.across <= SAME_LINE * Math.max(Math.min(first.size, run.size), 0.1);
    if (line !== undefined && isOn) line.push(run);
    else lines.push([run]);
  }
  return lines.map((line) => {
    const { across, size, angle } = line[0] as Run;
    return { cells: cellsOf(withoutShadows(line), isLabel), across, size, angle };
  });
}

function withoutShadows(line: readonly Run[]): readonly Run[] {
  const all: Run[] = [];
  const last = new Map<string, Run>();
  for (const run of [...line].sort((left, right) => left.from - right.from)) {
    const same = last.get(run.text);
    if (same !== undefined && run.from - same.from <= SAME_PLACE * run.size && same.isBelow === run.isBelow) {
      same.shadows.push(run);
    } else {
      last.set(run.text, run);
      all.push(run);
    }
  }
  return all;
}

function cellsOf(line: readonly Run[], isLabel: (text: string) => boolean): readonly Cell[] {
  const cells: Run[][] = [];
  line.forEach((run, index) => {
    const [before, last] = [line[index - 1], line[index - 2]];
    const next = line[index + 1];
    const gap = before === undefined ? 0 : run.from - before.to;
    const isSpread =
      before !== undefined &&
      isSingle(run) &&
      isSingle(before) &&
      ((last !== undefined && isSingle(last) && isAlike(gap, before.from - last.to, run.size)) ||
        (next !== undefined && isSingle(next) && isAlike(gap, next.from - run.to, run.size)) ||
        isLabel(before.text + run.text));
    if (before === undefined || (gap > WIDE_GAP * run.size && !isSpread)) cells.push([]);
    (cells[cells.length - 1] as Run[]).push(run);
  });
  return cells.map((runs) => ({
    runs,
    text: runs.map(({ text }) => text).join(''),
    from: (runs[0] as Run).from,
    to: runs.reduce((to, run) => Math.max(to, run.to), Number.NEGATIVE_INFINITY),
  }));
}

function isSingle(run: Run): boolean {
  return run.text.length <= 2 && [...run.text].length === 1;
}
