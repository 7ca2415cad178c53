/** What became of a value, and by what reason; the words that findings and reports use. */

/**
 * `masked` part of it is hidden · `kept` a rule says so, or it holds nothing that the rule hides · `dropped` it is
 * gone · `already-masked` it came hidden enough · `covered-whole` it could not be read, so all of it is hidden ·
 * `empty` it holds no character.
 */
export type Status = 'masked' | 'kept' | 'dropped' | 'already-masked' | 'covered-whole' | 'empty';

/** Every status, the one that decides for a cell of several values first. */
export const statuses: readonly Status[] = ['covered-whole', 'dropped', 'masked', 'already-masked', 'kept', 'empty'];

/**
 * `rule` the rule's own mask · `floor` the floor asked for more than the rule · `no-hold` the mask takes hold of
 * nothing in so short a value · `not-of-its-kind` it cannot be read · `no-rule` the plan has no rule for the kind ·
 * `linked` another value of the record would show it, or says that it is a person's ·
 * `marks` it carries mask marks · `kept-by-rule` · `nothing-to-hide` · `office` it is an office's, no person's ·
 * `blank` · `author` it said who made the document · `nothing-found` its text was searched and holds nothing personal · `unnamed` no rule names the field.
 */
export type Reason =
  | 'rule'
  | 'floor'
  | 'no-hold'
  | 'linked'
  | 'not-of-its-kind'
  | 'no-rule'
  | 'marks'
  | 'kept-by-rule'
  | 'nothing-to-hide'
  | 'office'
  | 'blank'
  | 'author'
  | 'nothing-found'
  | 'unnamed';
