/**
 * A chart of bars as SVG: megabytes a second of every way, a group a job. The axis is of powers of ten, since what copies is a
 * hundred times as fast as what masks. Texts take the colour of the page that they stand on, light or dark.
 */
import type { JobResult } from './batch-run.ts';
import { isOurs } from './programs.ts';
import { nameOf } from './tables.ts';

const WIDTH = 860;
const LEFT = 280;
const RIGHT = 70;
const BAR = 16;
const STEP = 22;
const HEAD = 34;
const POWERS = [1, 10, 100, 1000, 10_000] as const;

const STYLE = `
    text { font: 13px system-ui, sans-serif; fill: #1f2328; }
    .job { font-weight: 600; }
    .axis { stroke: #d1d9e0; }
    .other { fill: #8c959f; }
    .own { fill: #0969da; }
    @media (prefers-color-scheme: dark) {
      text { fill: #f0f6fc; }
      .axis { stroke: #3d444d; }
      .other { fill: #6e7681; }
      .own { fill: #4493f8; }
    }`;

/** Where a speed lies, in units of the picture from the left. */
function place(speed: number): number {
  const share = Math.log10(Math.max(speed, 1)) / Math.log10(POWERS[POWERS.length - 1] ?? 1);
  return LEFT + Math.min(1, share) * (WIDTH - LEFT - RIGHT);
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

function text(x: number, y: number, content: string, rest = ''): string {
  return `  <text x="${x.toFixed(1)}" y="${y}"${rest}>${escaped(content)}</text>`;
}

export function chart(title: string, jobs: readonly JobResult[]): string {
  const lines: string[] = [];
  let y = HEAD;
  for (const { pack, format, bytes, programs } of jobs) {
    y += STEP;
    lines.push(text(8, y, `${pack}, ${format}`, ' class="job"'));
    for (const { program, seconds } of programs) {
      y += STEP;
      const speed = bytes / 1e6 / seconds;
      const end = place(speed);
      const kind = isOurs(program) ? 'own' : 'other';
      lines.push(
        text(LEFT - 8, y, nameOf(program, format), ' text-anchor="end"'),
        `  <rect class="${kind}" x="${LEFT}" y="${y - BAR + 4}" width="${(end - LEFT).toFixed(1)}" height="${BAR}"/>`,
        text(end + 6, y, speed < 10 ? speed.toFixed(1) : String(Math.round(speed))),
      );
    }
    y += STEP / 2;
  }
  const bottom = y + STEP / 2;
  const axis = POWERS.flatMap((power) => [
    `  <line class="axis" x1="${place(power)}" x2="${place(power)}" y1="${HEAD}" y2="${bottom}"/>`,
    text(place(power), bottom + 16, `${power} MB/s`, ' text-anchor="middle"'),
  ]);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${bottom + 28}" role="img">`,
    `  <title>${escaped(title)}</title>`,
    `  <style>${STYLE}\n  </style>`,
    text(8, 20, title, ' class="job"'),
    ...axis,
    ...lines,
    '</svg>',
    '',
  ].join('\n');
}
