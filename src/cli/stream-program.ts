/** The grammar of the filter, as the sub-command `yinming stream` and as a program of its own, `yinming-stream`. */
import { Command, Option } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import { wireIds } from '../run/stream/filter.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import type { Bilingual, Language } from './language.ts';
import { type StreamOptions, streamCommand } from './stream-command.ts';
import { parseArguments, settled } from './usage.ts';

const texts = {
  about: {
    zh: '供数据引擎逐行调用：标准输入一行，标准输出一行',
    en: 'a filter for engines: a line out of standard output for each line of standard input',
  },
  rules: { zh: '自带规则包的名字，或规则包文件的路径', en: "a shipped pack's id, or the path of a pack" },
  wire: { zh: '一行记录的写法', en: 'how a record is written in its line' },
  columns: {
    zh: '各列的名称，用逗号分开（tsv 和 csv 必需）',
    en: 'names of the columns, commas between them (needed for tsv and csv)',
  },
  null: { zh: '引擎用来表示 NULL 的字样', en: 'the word by which the engine writes NULL' },
  escape: { zh: 'tsv 中的转义', en: 'how tsv escapes: none (Hive), backslash (ClickHouse)' },
  maxRecord: { zh: '一行最多的字节数', en: 'bytes that a line may have' },
  other: {
    zh: '没有规则的列和字段：scan 在文字里查找，keep 原样保留，drop 去掉，refuse 停下',
    en: 'columns and fields that no rule names: scan looks into their text; keep, drop, refuse',
  },
  version: { zh: '显示版本', en: 'show the version' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Gives the command its options and its work. */
export function describeStream(command: Command, language: Language, finish: (code: ExitCode) => void): Command {
  const text = (key: keyof typeof texts): string => texts[key][language];
  return command
    .description(text('about'))
    .option('-r, --rules <PACK>', text('rules'))
    .addOption(new Option('-w, --wire <W>', text('wire')).choices(wireIds))
    .option('--columns <NAMES>', text('columns'))
    .option('--null <WORD>', text('null'), '\\N')
    .addOption(new Option('--escape <E>', text('escape')).choices(['none', 'backslash']).default('none'))
    .option('--max-record <SIZE>', text('maxRecord'), '8MiB')
    .addOption(new Option('--other <O>', text('other')).choices(['scan', 'keep', 'drop', 'refuse']).default('scan'))
    .action(async (options: StreamOptions) => finish(await streamCommand(options, language)));
}

/** Runs `yinming-stream`. @param args the arguments behind the program's name */
export async function runStream(args: readonly string[], language: Language): Promise<ExitCode> {
  let code: ExitCode = exitCode.done;
  const program = settled(new Command('yinming-stream'), language);
  program.version(manifest.version, '-V, --version', texts.version[language]);
  describeStream(program, language, (result) => {
    code = result;
  });
  return (await parseArguments(program, args, language)) ?? code;
}
