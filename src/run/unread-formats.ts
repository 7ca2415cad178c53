/** Formats that are not read, by the endings of names: for each a sentence says what to do instead. */
import { RunError, type RunErrorCode } from './run-error.ts';

const UNREAD: readonly (readonly [code: RunErrorCode, endings: readonly string[]])[] = [
  ['format/legacy', ['.xls', '.xlt', '.xlsb', '.doc', '.dot', '.wps', '.wpt', '.et', '.ett', '.ppt', '.dps']],
  ['format/pdf', ['.pdf']],
  ['format/picture', ['.jpg', '.jpeg', '.png', '.gif', '.bmp', '.tif', '.tiff', '.webp', '.heic']],
  ['format/other', ['.pptx', '.odt', '.ods', '.rtf', '.mht', '.mhtml', '.eml', '.msg', '.zip', '.rar', '.7z']],
];

/** Why a file of this name is not read. */
export function unreadFormat(name: string): RunError {
  const known = UNREAD.find(([, endings]) => endings.some((ending) => name.toLowerCase().endsWith(ending)));
  return new RunError(known?.[0] ?? 'format/unknown');
}
