/**
 * The code of a field, such as ` MERGEFIELD "客户 姓名" \* MERGEFORMAT `: which names it gives to its result.
 *
 * @source ECMA-376-1:2016, 17.16.1 (field syntax)
 */

/** Fields whose first argument names a value. */
const NAMING: ReadonlySet<string> = new Set([
  'MERGEFIELD',
  'DOCVARIABLE',
  'DOCPROPERTY',
  'FILLIN',
  'ASK',
  'SET',
  'REF',
]);

export function fieldLabels(code: string): readonly string[] {
  const [name = '', argument] = words(code);
  return argument !== undefined && NAMING.has(name.toUpperCase()) ? [argument] : [];
}

/** The first two words; one in quotes may hold blanks. */
function words(code: string): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at < code.length && found.length < 2; ) {
    const unit = code[at] as string;
    if (unit.trim() === '') {
      at += 1;
      continue;
    }
    const isQuoted = unit === '"' || unit === '“';
    const from = isQuoted ? at + 1 : at;
    let end = from;
    while (
      end < code.length &&
      !(isQuoted ? code[end] === '"' || code[end] === '”' : (code[end] as string).trim() === '')
    )
      end += 1;
    found.push(code.slice(from, end));
    at = end + 1;
  }
  return found;
}
