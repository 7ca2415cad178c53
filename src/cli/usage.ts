/** What every program of the command line does alike: help in the user's language; a usage error says what is wrong and exits with 2. */
import { type Command, CommanderError } from 'commander';
import { type ExitCode, exitCode } from './exit-code.ts';
import type { Bilingual, Language } from './language.ts';

const help: Bilingual = { zh: '显示帮助', en: 'show help' };

const zhHeadings: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
};

/** Usage errors in Chinese, by commander's code; `{}` is the option, argument or command in question. */
const zhUsage: Readonly<Record<string, string>> = {
  'commander.unknownOption': '没有选项 {}',
  'commander.unknownCommand': '没有命令 {}',
  'commander.missingArgument': '缺少参数 {}',
  'commander.optionMissingArgument': '选项 {} 后面缺少值',
  'commander.invalidArgument': '选项 {} 的值无效',
  'commander.excessArguments': '参数太多',
};

/** A command that throws where its arguments are wrong, and whose help is in this language. */
export function settled(command: Command, language: Language): Command {
  return command
    .exitOverride()
    .helpOption('-h, --help', help[language])
    .configureOutput({ outputError: () => undefined })
    .configureHelp({ styleTitle: (title) => (language === 'zh' ? (zhHeadings[title] ?? title) : title) });
}

/**
 * Parses the arguments and runs what they ask for.
 * @returns the exit code where nothing was run: help was asked for, or the arguments are wrong
 */
export async function parseArguments(
  program: Command,
  args: readonly string[],
  language: Language,
): Promise<ExitCode | undefined> {
  try {
    await program.parseAsync([...args], { from: 'user' });
    return undefined;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0 || error.code === 'commander.help')
      return error.exitCode === 0 ? exitCode.done : exitCode.usage;
    process.stderr.write(`yinming: ${usageLine(error, language)}\n`);
    return exitCode.usage;
  }
}

function usageLine({ code, message }: CommanderError, language: Language): string {
  if (language === 'en') return message.replace(/^error: /, '');
  const named = between(message, "'", "'") ?? '';
  const meant = between(message, 'Did you mean ', '?');
  const allowed = between(message, 'Allowed choices are ', '.');
  const line = (zhUsage[code] ?? '用法不对').replace('{}', named);
  return `${line}${meant === undefined ? '' : `（是不是 ${meant}？）`}${allowed === undefined ? '' : `，可用：${allowed}`}`;
}

/** The text between two others; `undefined` where they do not stand there. */
function between(text: string, before: string, after: string): string | undefined {
  const start = text.indexOf(before);
  const end = text.indexOf(after, start + before.length);
  return start < 0 || end < 0 ? undefined : text.slice(start + before.length, end);
}
