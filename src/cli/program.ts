/** The command's grammar: sub-commands, options, help. */
import { Command, Option } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import { encodings, formats, packages } from '../formats/index.ts';
import type { Other } from '../redact/field.ts';
import { opaqueUses } from '../run/opaque.ts';
import { badRowsOf, bytesOf, joinBadRows } from './bad-rows.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { type FindOptions, findCommand } from './find-command.ts';
import type { Bilingual, Language } from './language.ts';
import { progressKinds } from './progress.ts';
import { type RedactOptions, redactCommand } from './redact-command.ts';
import { listCommand, showCommand, testCommand } from './rules-command.ts';
import { describeStream } from './stream-program.ts';
import { parseArguments, settled } from './usage.ts';

const others: readonly Other[] = ['scan', 'keep', 'drop', 'refuse'];

const formatIds: readonly string[] = [...formats, ...packages].map(({ id }) => id).concat('fixed');

const encodingIds = encodings.map(({ id }) => id).join(' ');

const texts = {
  about: {
    zh: '隐名：去掉印刷和张贴文件里的个人信息',
    en: 'yinming 隐名: takes personal information out of what gets printed and posted',
  },
  redact: {
    zh: '按规则包处理文件；没有文件时读标准输入',
    en: 'redact files by a pack; standard input where no file is named',
  },
  find: {
    zh: '查找个人信息，每处一行 JSON 写到标准输出；什么都不改，也不含原文',
    en: 'find personal data: a line of JSON each on standard output; changes nothing, and says no text',
  },
  files: {
    zh: '输入文件或文件夹，可以是 .gz 或 .zst；- 是标准输入',
    en: 'input files or folders, also .gz or .zst; - is standard input',
  },
  rulesOption: { zh: '自带规则包的名字，或规则包文件的路径', en: "a shipped pack's id, or the path of a pack" },
  output: {
    zh: '输出文件，也可以是 .gz 或 .zst；有多个输入或文件夹时是文件夹；不写则到标准输出',
    en: 'output file, also .gz or .zst; a folder for several inputs or a folder; standard output if left out',
  },
  format: { zh: '输入格式；不写则看扩展名', en: 'format of the input; by its extension if left out' },
  fields: { zh: '定长文本的字段表（JSON 文件）', en: 'field map of fixed-width text, a JSON file' },
  encoding: {
    zh: `输入的编码（${encodingIds}）；不写则按字节判断`,
    en: `encoding of the input (${encodingIds}); by its bytes if left out`,
  },
  badRows: {
    zh: '读不出的记录：refuse 停下（默认），或 skip-to FILE 原样写到这个文件、不进输出，以 1 退出',
    en: 'a record that cannot be read: refuse (default) stops; skip-to FILE leaves it out, writes it there as it is, exits with 1',
  },
  maxRecord: { zh: '单条记录最多多少字节，如 64M', en: 'bytes that one record may have, such as 64M' },
  other: {
    zh: '没有规则的列和字段：scan 在文字里查找，keep 原样保留，drop 去掉，refuse 停下',
    en: 'columns and fields that no rule names: scan looks into their text; keep, drop, refuse',
  },
  opaque: {
    zh: '文件里无法查找文字的内容（图片、宏、内嵌文件）：refuse 停下（默认），drop 去掉，keep 原样保留',
    en: 'what cannot be searched in a document (images, macros, embedded files): refuse (default), drop, keep',
  },
  report: { zh: '把统计写成 JSON 文件', en: 'write counts and digests as a JSON file' },
  workers: { zh: '最多用几个工作线程；不写则按处理器核数', en: 'worker threads at most; as many as cores if left out' },
  progress: {
    zh: '进度：终端上的进度条，或每秒一行 JSON',
    en: 'progress: a bar on a terminal, or a line of JSON every second',
  },
  rename: { zh: '文件名也处理（-o 须是文件夹）', en: 'redact the names of files too (-o must be a folder)' },
  strict: { zh: '有值整个遮盖时以 1 退出', en: 'exit with 1 where a value was covered whole' },
  quiet: { zh: '不显示进度和小结', en: 'no progress, no summary' },
  rules: { zh: '查看和检验规则包', en: 'look at packs and test them' },
  list: { zh: '列出自带的规则包', en: 'list the packs that ship' },
  show: { zh: '说明一个规则包做什么', en: 'say what a pack does' },
  test: { zh: '运行规则包自己的例子', en: "run a pack's own examples" },
  pack: { zh: '自带规则包的名字，或文件路径', en: "a shipped pack's id, or a path" },
  version: { zh: '显示版本', en: 'show the version' },
  examples: {
    zh: [
      '例子：',
      '  yinming redact 运单.csv --rules waybill -o 隐名运单.csv --report 统计.json',
      '  yinming redact 公告.txt --rules base -o 隐名公告.txt',
      '  yinming find 公告.txt --rules base',
      '  yinming rules show waybill',
    ].join('\n'),
    en: [
      'Examples:',
      '  yinming redact waybills.csv --rules waybill -o redacted.csv --report report.json',
      '  yinming redact notice.txt --rules base -o redacted.txt',
      '  yinming find notice.txt --rules base',
      '  yinming rules show waybill',
    ].join('\n'),
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/**
 * Runs the command line.
 * @param args the arguments behind the program's name
 */
export async function run(args: readonly string[], language: Language): Promise<ExitCode> {
  let code: ExitCode = exitCode.done;
  const program = grammar(language, (result) => {
    code = result;
  });
  return (await parseArguments(program, joinBadRows(args), language)) ?? code;
}

function grammar(language: Language, finish: (code: ExitCode) => void): Command {
  const text = (key: keyof typeof texts): string => texts[key][language];
  const settle = (command: Command): Command => settled(command, language);

  const program = settle(new Command('yinming'))
    .description(text('about'))
    .version(manifest.version, '-V, --version', text('version'));
  program.addHelpText('after', `\n${text('examples')}`).helpCommand(false);

  settle(program.command('redact'))
    .description(text('redact'))
    .argument('[FILE...]', text('files'))
    .option('-r, --rules <PACK>', text('rulesOption'))
    .option('-o, --output <OUT>', text('output'))
    .addOption(new Option('-f, --format <F>', text('format')).choices(formatIds))
    .option('--fields <MAP>', text('fields'))
    .option('-e, --encoding <E>', text('encoding'))
    .option('--bad-rows <MODE>', text('badRows'), badRowsOf)
    .option('--max-record <SIZE>', text('maxRecord'), bytesOf)
    .addOption(new Option('--other <O>', text('other')).choices(others).default('scan'))
    .addOption(new Option('--opaque <O>', text('opaque')).choices(opaqueUses).default('refuse'))
    .option('--report <FILE>', text('report'))
    .option('--workers <N>', text('workers'))
    .addOption(new Option('--progress <P>', text('progress')).choices(progressKinds))
    .option('--rename', text('rename'))
    .option('--strict', text('strict'))
    .option('-q, --quiet', text('quiet'))
    .action(async (files: string[], options: RedactOptions) => finish(await redactCommand(files, options, language)));

  settle(program.command('find'))
    .description(text('find'))
    .argument('[FILE...]', text('files'))
    .option('-r, --rules <PACK>', text('rulesOption'))
    .addOption(new Option('-f, --format <F>', text('format')).choices(formatIds))
    .option('--fields <MAP>', text('fields'))
    .option('-e, --encoding <E>', text('encoding'))
    .option('--max-record <SIZE>', text('maxRecord'), bytesOf)
    .addOption(new Option('--other <O>', text('other')).choices(others).default('scan'))
    .action(async (files: string[], options: FindOptions) => finish(await findCommand(files, options, language)));

  describeStream(settle(program.command('stream')), language, finish);

  const rules = settle(program.command('rules')).description(text('rules')).helpCommand(false);
  settle(rules.command('list'))
    .description(text('list'))
    .action(() => finish(listCommand()));
  settle(rules.command('show'))
    .description(text('show'))
    .argument('<PACK>', text('pack'))
    .action(async (pack: string) => finish(await showCommand(pack, language)));
  settle(rules.command('test'))
    .description(text('test'))
    .argument('<PACK...>', text('pack'))
    .action(async (packs: string[]) => finish(await testCommand(packs, language)));
  return program;
}
