/**
 * The demonstration: `npm run demo`. It runs the real command on the files of bench/exports, as a user would, shows cells
 * before and after and what was counted, and looks by itself whether a mobile or ID of an input stands in its output.
 * Chinese or English as LANG asks. Exit 0 when all is well; 1 when a command failed or anything is left.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { languageOf } from '../src/cli/language.ts';
import type { Pack } from '../src/index.ts';
import type { Report } from '../src/node.ts';
import { type Cell, cellsOf } from './demo/cells.ts';
import { type Export, shownExports, type Telling } from './demo/exports.ts';
import { personalNumbers } from './demo/numbers.ts';
import { type Change, changeLines, colours, countLines, noPaint } from './demo/page.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUTPUT = 'out/demo';

const language = languageOf(process.env);
const paint = process.stdout.isTTY && !process.env.NO_COLOR ? colours : noPaint;

const words = {
  title: {
    zh: '隐名 yinming：五个别的系统导出的文件，各按一个规则包处理（人物、号码均为虚构）',
    en: 'yinming 隐名: five exports of other systems, each redacted by a pack (all people and numbers are made up)',
  },
  legend: { zh: '→ 遮盖　= 保留　× 去掉', en: '→ masked   = kept   × gone' },
  clean: {
    zh: '原文件里的 {} 个手机号和身份证号，输出里一个也没有',
    en: 'of {} mobiles and IDs in the input none is in the output',
  },
  left: {
    zh: '原文件里的手机号或身份证号还有 {} 个留在输出里',
    en: '{} mobiles or IDs of the input are still in the output',
  },
  none: {
    zh: '原文件里没有找到手机号或身份证号，无从核对',
    en: 'no mobile or ID was found in the input: nothing to look for',
  },
  missing: { zh: '原文件里找不到要展示的格：{}', en: 'cells to be shown are not in the input: {}' },
  failed: { zh: '命令失败，退出码 {}', en: 'the command failed with exit code {}' },
  lie: { zh: '输出与统计在 {}/', en: 'Outputs and reports lie in {}/' },
  wrong: { zh: '有 {} 处不对', en: '{} things are wrong' },
} as const;

function say(key: keyof typeof words, number: number | string = ''): string {
  return words[key][language].replace('{}', String(number));
}

function print(...lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** The pack and the source that it names first, in one line. */
function about(id: string): string {
  const { version, sources } = JSON.parse(read(`rules/${id}.json`)) as Pack;
  const [first] = Object.values(sources);
  const source = [first?.title, first?.publisher, first?.date].filter((each) => each !== undefined).join(' · ');
  return `   ${id} ${version} · ${source}`;
}

/** @returns what is wrong, a line each */
function show({ file, pack, title, tellings }: Export, number: number): readonly string[] {
  const input = `bench/exports/${file}`;
  const report = `${OUTPUT}/report-${number}.json`;
  const args = ['dist/cli.js', 'redact', input, '-r', pack, '-o', OUTPUT, '--report', report];
  print('', paint.strong(`${number}  ${title[language]}`), about(pack), paint.faint(`   $ node ${args.join(' ')}`), '');
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) return [`${say('failed', status ?? '–')}: ${stderr.trim()}`];

  const [before, after] = [read(input), read(`${OUTPUT}/${file}`)];
  const { changes, missing } = changesOf(file, before, after, tellings);
  const { total } = JSON.parse(read(report)) as Report;
  print(...indented(changeLines(changes, language, paint)), '');
  print(...indented(countLines(total.counts, language, paint)));
  const wrong = missing.length > 0 ? [say('missing', missing.map(({ label }) => label).join(' '))] : [];
  return [...wrong, ...leftBehind(before, after)];
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `   ${line}`);
}

interface Changes {
  readonly changes: readonly Change[];
  /** Cells that were to be shown and are not there. */
  readonly missing: readonly Telling[];
}

function changesOf(file: string, before: string, after: string, tellings: readonly Telling[]): Changes {
  const labels = new Set(tellings.map(({ label }) => label));
  const originals = cellsOf(file, before, labels);
  const byAddress = new Map(cellsOf(file, after, labels).map((cell) => [cell.address, cell]));
  const changes: Change[] = [];
  const missing: Telling[] = [];
  for (const telling of tellings) {
    const original: Cell | undefined = originals.find(
      ({ label, text }) => label === telling.label && text === telling.value,
    );
    if (original === undefined) missing.push(telling);
    else
      changes.push({
        ...original,
        before: original.text,
        after: byAddress.get(original.address)?.text,
        why: telling.why[language],
      });
  }
  return { changes, missing };
}

/** Looks for every mobile and ID of the input in the output. */
function leftBehind(before: string, after: string): readonly string[] {
  const originals = personalNumbers(before);
  if (originals.size === 0) return [say('none')];
  const standing = personalNumbers(after);
  const left = [...originals].filter((number) => standing.has(number)).length;
  if (left > 0) return [say('left', left)];
  print(`   ✓ ${say('clean', originals.size)}`);
  return [];
}

rmSync(join(ROOT, OUTPUT), { recursive: true, force: true });
mkdirSync(join(ROOT, OUTPUT), { recursive: true });
process.stdout.on('error', () => process.exit(1));
print(paint.strong(say('title')), say('legend'));
let wrong = 0;
for (const [index, each] of shownExports.entries()) {
  const found = show(each, index + 1);
  for (const line of found) print(`   ✗ ${line}`);
  wrong += found.length;
}
print('', say('lie', OUTPUT));
if (wrong > 0) print(say('wrong', wrong));
process.exitCode = wrong > 0 ? 1 : 0;
