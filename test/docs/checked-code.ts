/**
 * Code of a document made into a module that can be checked: `f(x); // → 1` and `const y = f(x); // → 1` say what comes
 * out, as a JavaScript expression on the same line; lines of comment behind it that begin with three blanks or more go on
 * with it. `instrument` gives ESM JavaScript in which every such value is handed to `__check(line, actual, expected)`,
 * and leaves no arrow unread: one that stands elsewhere is refused by an error that says the line (1-based, in the text).
 */
import ts from 'typescript';

const ARROW = '// → ';

export interface CheckedCode {
  readonly code: string;
  /** How many values are checked. */
  readonly checks: number;
}

interface Edit {
  readonly at: number;
  readonly text: string;
}

export function instrument(text: string): CheckedCode {
  const tree = ts.createSourceFile('snippet.ts', text, ts.ScriptTarget.Latest, true);
  const edits: Edit[] = [];
  const read = new Set<number>();

  const visit = (node: ts.Node): void => {
    const arrow = ts.isStatement(node) ? arrowBehind(node, text) : undefined;
    if (arrow !== undefined && !read.has(arrow)) {
      const line = tree.getLineAndCharacterOfPosition(arrow).line + 1;
      const edit = checkOf(node as ts.Statement, line, expectedAt(text, arrow), tree);
      if (edit !== undefined) {
        edits.push(...edit);
        read.add(arrow);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);

  for (let at = text.indexOf(ARROW); at >= 0; at = text.indexOf(ARROW, at + 1)) {
    if (!read.has(at))
      throw new Error(`line ${tree.getLineAndCharacterOfPosition(at).line + 1}: an arrow behind nothing`);
  }
  return { code: transpile(apply(text, edits)), checks: read.size };
}

/** Where the comment with the arrow begins that stands on the statement's last line. */
function arrowBehind(statement: ts.Statement, text: string): number | undefined {
  const ranges = ts.getTrailingCommentRanges(text, statement.end) ?? [];
  return ranges.find(({ pos }) => text.startsWith(ARROW, pos))?.pos;
}

/** What the comment says, with the lines that go on with it. */
function expectedAt(text: string, arrow: number): string {
  const [first = '', ...rest] = text.slice(arrow + ARROW.length).split('\n');
  const further: string[] = [];
  for (const line of rest) {
    const more = /^ *\/\/ {3,}(.*)$/.exec(line)?.[1];
    if (more === undefined) break;
    further.push(more);
  }
  return [first, ...further].join('\n');
}

function checkOf(
  statement: ts.Statement,
  line: number,
  expected: string,
  tree: ts.SourceFile,
): readonly Edit[] | undefined {
  if (ts.isExpressionStatement(statement)) {
    const { expression } = statement;
    return [
      { at: expression.getStart(tree), text: `__check(${line}, ` },
      { at: expression.end, text: `, (${expected}))` },
    ];
  }
  if (!ts.isVariableStatement(statement)) return undefined;
  const [declaration, ...others] = statement.declarationList.declarations;
  if (declaration === undefined || others.length > 0 || !ts.isIdentifier(declaration.name)) return undefined;
  return [{ at: statement.end, text: ` __check(${line}, ${declaration.name.text}, (${expected}));` }];
}

function apply(text: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((a, b) => b.at - a.at);
  return ordered.reduce((done, edit) => done.slice(0, edit.at) + edit.text + done.slice(edit.at), text);
}

function transpile(text: string): string {
  const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true };
  const { outputText, diagnostics = [] } = ts.transpileModule(text, { compilerOptions, reportDiagnostics: true });
  const [first] = diagnostics;
  if (first !== undefined) throw new Error(ts.flattenDiagnosticMessageText(first.messageText, '\n'));
  return outputText;
}
