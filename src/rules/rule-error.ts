/** A pack that is refused: a code and the JSON pointer of the place in it. Never a value, no `cause`. */
export type RuleErrorCode =
  | 'pack/not-json'
  | 'pack/shape'
  | 'pack/unknown-key'
  | 'pack/missing-key'
  | 'pack/unknown-kind'
  | 'pack/unknown-part'
  | 'pack/unknown-level'
  | 'pack/unknown-source'
  | 'pack/unknown-length'
  | 'pack/unknown-label'
  | 'pack/position'
  | 'pack/nothing-kept'
  | 'pack/number'
  | 'pack/no-mask'
  | 'pack/two-masks'
  | 'pack/no-why'
  | 'pack/no-kind'
  | 'pack/label-clash'
  | 'pack/blank-label'
  | 'pack/missing-pack'
  | 'pack/circle'
  | 'pack/example-sample'
  | 'pack/example-fails';

/** One sentence a code; what it says is about the pack alone. */
export const ruleErrorSentences: Readonly<Record<RuleErrorCode, string>> = {
  'pack/not-json': 'is not JSON',
  'pack/shape': 'does not have the shape that the schema asks for',
  'pack/unknown-key': 'is a key that packs do not have',
  'pack/missing-key': 'lacks a key that it must have',
  'pack/unknown-kind': 'names a kind that does not exist',
  'pack/unknown-part': 'names a part that the kind does not have',
  'pack/unknown-level': 'names a level that the kind does not have',
  'pack/unknown-source': 'names a source that the pack does not list',
  'pack/unknown-length': 'is neither a number of characters nor a form of the kind',
  'pack/unknown-label': 'names a label that no field of the pack has',
  'pack/position': 'is no range of positions',
  'pack/nothing-kept': 'keeps nothing: say cover, or say what stays',
  'pack/number': 'numbers what are no names',
  'pack/no-mask': 'says no mask',
  'pack/two-masks': 'says more than one mask',
  'pack/no-why': 'has a mask and names no source for it',
  'pack/no-kind': 'has a mask that needs a kind, and names none',
  'pack/label-clash': 'is a label that another field of the pack claims',
  'pack/blank-label': 'is a label without a letter',
  'pack/missing-pack': 'names a pack that was not given',
  'pack/circle': 'extends itself in the end',
  'pack/example-sample': 'asks for a sample that the kind does not have',
  'pack/example-fails': 'is an example that does not come out as the pack says',
};

export class RuleError extends Error {
  override readonly name = 'RuleError';
  readonly code: RuleErrorCode;
  /** JSON pointer (RFC 6901) into the pack; '' is the pack itself. */
  readonly pointer: string;
  constructor(code: RuleErrorCode, pointer: string) {
    super(`${code}: ${pointer === '' ? 'the pack' : pointer} ${ruleErrorSentences[code]}`);
    this.code = code;
    this.pointer = pointer;
  }
}

/** One reference token of a JSON pointer, escaped. */
export function pointerToken(key: string | number): string {
  return String(key).replace(/~/g, '~0').replace(/\//g, '~1');
}
