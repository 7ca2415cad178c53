/** Owners of files in the paths that name them. */
import { describe, expect, it } from 'vitest';
import { userFolders } from '../../../src/formats/docx/user-folder.ts';

const owners = (text: string): readonly string[] => userFolders(text).map(({ start, end }) => text.slice(start, end));
const path = (...steps: readonly string[]): string => steps.join('\\');

describe('the owner of a file', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['of Windows', path('C:', 'Users', '张三', 'a.docx'), ['张三']],
    ['of old Windows', path('C:', 'Documents and Settings', 'zhang', 'a'), ['zhang']],
    ['of macOS', ['', 'Users', 'zhang', 'a'].join('/'), ['zhang']],
    ['of Linux, as an address', ['file:', '', '', 'home', 'zhang', 'a'].join('/'), ['zhang']],
    ['in the code of a field', `INCLUDEPICTURE "${path('C:', '', 'Users', '', 'zhang', '', 'a')}"`, ['zhang']],
    ['in a setting, twice', `A=${path('D:', 'users', 'a', 'x')};B=${path('D:', 'users', 'b', 'x')}`, ['a', 'b']],
    ['is no step of a page', ['https:', '', 'x.cn', 'home', 'news', 'a'].join('/'), []],
    ['is no file itself', path('C:', 'Users', 'a'), []],
  ])('%s', (_, text, expected) => {
    expect(owners(text)).toStrictEqual(expected);
  });
});
