/** What HTML keeps whatever it is: nothing is passed over, and nothing changes but what the editor changes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { html } from '../../../src/formats/html/html.ts';
import { idle, textThrough } from '../through.ts';
import { masked, maskingEditor, NEEDLE, soup, soupWithCode } from './everywhere.ts';
import { treeOf } from './tree.ts';

/** A page with something of everything. */
const PAGE = `<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0" "a.dtd"><html lang=zh><head><title>公告</title>
<meta name="description" content="甲"><meta http-equiv=refresh content="3;url=/a?b=c"><link rel=author href="/x" title='乙'>
<style>/* 样式 */ .a::before { content: "丙\\4e01 "; background: url(/i.png?x=%E4%B8%81) url('j.png') } @media print { a[title='x'] { top: 0 } }</style>
<script>var a = "b\\u4e00", c = 'd' + \`e\${f("g")}h\`, n = 12345678; // 注
/* 释 */ var r = /[/"]x/g.test(a) / 2; var o = {name: '甲', "phone": "1", k: [1, 2]}; fn({"a":[{"name":"x","b":12345678}]});
document.write("<td title='x'>y</td>"); <!-- old
</script><script type="application/ld+json">{"@type": "Person", "name": "x", "url": "https://a.cn/%E4%B8%81", "n": [1, {"b": null}]}</script>
<script type="text/x-template"><p title="a">b</p></script></head>
<body onload="go('x', 1)" style="background:url('k.png')" data-name="z" data-x='{"name":"q"}'>
<!-- 注释 --><!--[if mso]><xml><o:Author>某</o:Author><o:Company>公司</o:Company></xml><![endif]--><![if !mso]>
<h1>题目</h1><p>一<b>二</b>三<br>四&nbsp;五&#20845;<wbr>七<ruby>八<rp>(</rp><rt>ba</rt><rp>)</rp></ruby></p><pre>
 九  十</pre><a href="/p/a/?name=b&amp;x=%D5%C5+c&amp;u=http%3A%2F%2Fa.cn%2F%3Fphone%3D1#/f?g=h" title=t>链</a>
<a href="tel:123">x</a><a href="mailto:a@b.cn?subject=c">y</a><a href="javascript:void('x')">z</a><img src="data:image/svg+xml,%3Csvg%3E%3Ctitle%3Ea%3C/title%3E%3C/svg%3E" alt="图" srcset="a.png 1x, b.png 2x">
<dl><dt>姓名</dt><dd>甲</dd><dt>其他<dd>乙</dl><table summary="表"><caption>名单</caption><thead><tr><th rowspan=2>姓名<th colspan=2>联系<tr><th>电话<th>地址</thead>
<tr><td>甲<td>1<td>乙<tr><td colspan=3>备注<tr><td rowspan=2>丙</td><td><table><tr><td>内</td></tr></table></td></tr>游离<tr><td>丁</td></tr></table>
<table><tr><td>姓名</td><td>甲</td><td>电话</td><td><input value=1></td></tr></table>
<form action="/s?q=a"><label for=i>姓名</label><input id=i value='甲'><input type=hidden name=phone value="1"><select><option value=v label=l>选</select><textarea name=t>文
本</textarea><button value=b>钮</button></form><iframe srcdoc="&lt;p title=&quot;a&quot;&gt;b&lt;/p&gt;">内</iframe>
<noscript><p title="n">无</p></noscript><template><p>模</p></template><svg><title>图</title><text x=1>字<tspan>符</tspan></text><desc>述</desc><![CDATA[生<料>]]><style>.x{}</style></svg>
<math><mi>x</mi></math><object data="a.pdf"><param name=phone value=1></object><xmp><b>原</b></xmp><noembed>旧</noembed>
</p></div><span>姓名</span><span>戊</span></body></html><!--`;

/** Where the document's own words stand, which mean nothing with other characters in them. */
const isPlain = (text: string): boolean => !/[金功誠雀]/.test(text);

describe('HTML', () => {
  it('comes out as it came where nothing changes', () => {
    expect(textThrough(html, PAGE)).toBe(PAGE);
    fc.assert(
      fc.property(soupWithCode, (document) => {
        expect(textThrough(html, document)).toBe(document);
      }),
      { numRuns: 500 },
    );
  });

  it('passes nothing over, wherever it stands', () => {
    const left: string[] = [];
    for (let at = 0; at <= PAGE.length; at += 2) {
      const out = textThrough(html, `${PAGE.slice(0, at)}${NEEDLE}${PAGE.slice(at)}`, maskingEditor);
      if (!isPlain(out)) left.push(`${PAGE.slice(Math.max(0, at - 20), at)}|${PAGE.slice(at, at + 20)}`);
    }
    expect(left).toStrictEqual([]);
  });

  it('passes nothing over in what is no HTML', () => {
    fc.assert(
      fc.property(soupWithCode, (document) => {
        expect(textThrough(html, document, maskingEditor)).toSatisfy(isPlain);
      }),
      { numRuns: 2000 },
    );
  });

  it('is the same tree with other text', () => {
    fc.assert(
      fc.property(soup, (document) => {
        expect(treeOf(textThrough(html, document, maskingEditor))).toBe(treeOf(document, masked));
      }),
      { numRuns: 2000 },
    );
  });

  it('needs an editor of text, and lets its errors pass', () => {
    const { passage: _, ...silent } = idle;
    expect(() => textThrough(html, '<p>甲', silent)).toThrow(RangeError);
    expect(() => textThrough(html, '<p>甲', { ...idle, passage: () => [{ start: 2, end: 9, text: '' }] })).toThrow(
      RangeError,
    );
  });
});
