/** A run that cannot go on for a reason outside of any document: a code and our own ids. Never a file's name, no `cause`. */
export type RunErrorCode =
  | 'input/unreadable'
  | 'input/is-folder'
  | 'input/damaged'
  | 'compression/unsupported'
  | 'output/unwritable'
  | 'output/is-input'
  | 'worker/failed'
  | 'format/unknown'
  | 'format/legacy'
  | 'format/pdf'
  | 'format/picture'
  | 'format/other'
  | 'fields/not-found'
  | 'pack/not-found';

/** One sentence a code. */
export const runErrorSentences: Readonly<Record<RunErrorCode, string>> = {
  'input/unreadable': 'the input cannot be read',
  'input/is-folder': 'the input is a folder',
  'input/damaged': 'what the input holds compressed is damaged, or cut off',
  'compression/unsupported': 'this Node has no zstd; 22.15 and later have',
  'output/unwritable': 'the output cannot be written',
  'output/is-input': 'the output would overwrite an input',
  'worker/failed': 'a worker thread has ended before its work was done',
  'format/unknown': 'the format of the input is not known: name it',
  'format/legacy': 'an old binary format: save the document as xlsx or docx',
  'format/pdf': 'a PDF: redact the document that it was made from',
  'format/picture': 'a picture, which cannot be searched: redact the document that it was made from',
  'format/other': 'a format that is not read: save the document as xlsx, docx, HTML or text',
  'fields/not-found': 'the field map cannot be read',
  'pack/not-found': 'no pack of this id ships, and no such file can be read',
};

export class RunError extends Error {
  override readonly name = 'RunError';
  readonly code: RunErrorCode;
  constructor(code: RunErrorCode) {
    super(`${code}: ${runErrorSentences[code]}`);
    this.code = code;
  }
}
