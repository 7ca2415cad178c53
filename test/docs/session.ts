/**
 * What a terminal shows: lines that begin with `$ ` are commands, the lines behind each are what it prints. In what is
 * printed `…` stands for anything within a line, and a line that is `…` alone for any number of lines. Throws where
 * something is printed before the first command.
 */

export interface Command {
  readonly command: string;
  /** Every line with its end. */
  readonly printed: string;
  /** 1-based, in the text. */
  readonly line: number;
}

export function readSession(text: string): readonly Command[] {
  const commands: Command[] = [];
  for (const [index, line] of text.split('\n').slice(0, -1).entries()) {
    const last = commands[commands.length - 1];
    if (line.startsWith('$ ')) commands.push({ command: line.slice(2), printed: '', line: index + 1 });
    else if (last === undefined) throw new Error(`line ${index + 1}: printed before the first command`);
    else commands[commands.length - 1] = { ...last, printed: `${last.printed}${line}\n` };
  }
  return commands;
}

/** Whether a command printed what is said. */
export function isPrinted(said: string, actual: string): boolean {
  return areLines(said.split('\n'), actual.split('\n'));
}

function areLines(said: readonly string[], actual: readonly string[]): boolean {
  const [first, ...rest] = said;
  if (first === undefined) return actual.length === 0;
  if (first === '…') return [...actual, ''].some((_, index) => areLines(rest, actual.slice(index)));
  return actual[0] !== undefined && isLine(first, actual[0]) && areLines(rest, actual.slice(1));
}

function isLine(said: string, actual: string): boolean {
  const [first = '', ...further] = said.split('…');
  const last = further.pop();
  if (last === undefined) return said === actual;
  if (!actual.startsWith(first)) return false;
  let at = first.length;
  for (const piece of further) {
    const found = actual.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return actual.length - at >= last.length && actual.endsWith(last);
}
