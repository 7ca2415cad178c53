/** What was done, in a few lines: amounts, the encodings that were found, and what needs a person. */
import { encodingTitle } from '../formats/encoding/index.ts';
import type { Report } from '../run/report.ts';
import { inBrackets, opaqueAmounts } from './explain.ts';
import type { Language } from './language.ts';
import { statusWords, words } from './words.ts';

export function summaryLines(report: Report, areMany: boolean, language: Language): string {
  const { records, counts } = report.total;
  const amounts = Object.entries(counts.statuses)
    .filter(([status]) => status !== 'empty')
    .map(([status, count]) => `${statusWords[status]?.[language] ?? status} ${count}`);
  const titles = [...new Set(report.documents.map(({ encoding }) => encodingTitle(encoding)))];
  const files = areMany ? `${report.documents.length} ${words.files[language]} · ` : '';
  const encodings = titles.length > 0 ? inBrackets(titles.join(', '), language) : '';
  const isVerified = report.documents.length > 0 && report.documents.every((each) => each.isVerified === true);
  const checked = isVerified ? [words.verified[language]] : [];
  const lines = [[`${files}${records} ${words.records[language]}${encodings}`, ...amounts, ...checked].join(' · ')];
  for (const { number, skipped } of report.documents) {
    if (skipped === undefined || skipped.records === 0) continue;
    const where = areMany ? `${words.input[language]} ${number}: ` : '';
    const more = skipped.records > skipped.lines.length ? ', …' : '';
    const at = inBrackets(`${words.line[language]} ${skipped.lines.join(', ')}${more}`, language);
    lines.push(`${where}${skipped.records} ${words.skipped[language]}${at}`);
  }
  for (const [action, word] of [
    ['drop', 'opaqueDropped'],
    ['keep', 'opaqueKept'],
  ] as const) {
    const things = report.documents.flatMap(({ opaque = [] }) => opaque.filter((thing) => thing.action === action));
    if (things.length === 0) continue;
    lines.push(`${things.length} ${words[word][language]}${inBrackets(opaqueAmounts(things, language), language)}`);
  }
  if (report.documents.some(({ isForwardOnly }) => isForwardOnly === true)) lines.push(words.forwardOnly[language]);
  const covered = counts.statuses['covered-whole'] ?? 0;
  if (covered > 0) lines.push(`${covered} ${words.coveredWhole[language]}`);
  if (report.failed.length > 0) lines.push(`${report.failed.length} ${words.failed[language]}`);
  if (report.leftOut > 0) lines.push(`${report.leftOut} ${words.leftOut[language]}`);
  return lines.map((line) => `yinming: ${line}\n`).join('');
}

/** Which inputs have a name that seems to show a person. */
export function namesLine(numbers: readonly number[], language: Language): string {
  if (numbers.length === 0) return '';
  return `yinming: ${words.input[language]} ${numbers.join(', ')}: ${words.personalName[language]}\n`;
}
