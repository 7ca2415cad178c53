/**
 * A person in every place where a page can hold one, through the real rules: the title proves the name, and what comes out is
 * read by a program that shares no code with ours. In each place the name or the number is gone, and the rest is as it was.
 */
import { describe, expect, it } from 'vitest';
import { toBytes, toText } from '../through.ts';
import { leftOf, NEEDLES, redacted } from './needles.ts';
import { NAME, PHONE, pageAt, pageOf, places } from './places.ts';

describe.each([
  ['base', NEEDLES],
  ['housing-lottery', NEEDLES],
  // Who was punished is published.
  ['penalty-notice', [PHONE, 'zhangwm0000']],
])('a page under %s', (pack, needles) => {
  it.each(places)('shows nobody in %s', (place) => {
    expect(leftOf(pageAt(place))).not.toStrictEqual([]);
    expect(leftOf(redacted(pageAt(place), pack), needles)).toStrictEqual([]);
  });
});

describe('a page', () => {
  it('stays as it is where it shows nobody', () => {
    const markup = `<table><tr><th>楼盘<th>套数<tr><td>甲苑<td>12</table><a href="/a/2024/05/13/n.html?id=7" class=b data-k='{"a":1}'>x</a>
<script>var a = 1, b = "c"; f(/x"/, { d: 'e' });</script><style>.a { top: 0 }</style><input type=submit value=查询>`;
    const page = pageOf(markup).replace(`当事人${NAME}`, '');
    expect(toText(redacted(toBytes(page), 'base'))).toBe(page);
  });
});
