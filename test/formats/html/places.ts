/**
 * Every place of a page where a person can stand, each in a page of its own, whose title proves NAME; OTHER is known by a label
 * beside it alone.
 */
import { inEncoding } from '../encoded.ts';
import { toBytes } from '../through.ts';

export const NAME = '张伟明';
export const PHONE = '13800001234';
/** No name that is known: its label alone says that it is one. */
export const OTHER = '鸾鲤鹂';

/** A label on the line above is enough for one that looks like a name. */
export const LIKELY = '李小红';

const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64');

const bytesOf = (bytes: Uint8Array, sign: string): string =>
  [...bytes].map((byte) => sign + byte.toString(16).toUpperCase()).join('');
const unitsOf = (text: string, sign: string): string =>
  [...text].map((each) => sign + each.charCodeAt(0).toString(16)).join('');

const MARKUP: readonly (readonly [place: string, markup: string])[] = [
  ['a paragraph', `<p>联系${NAME}，电话${PHONE}。</p>`],
  ['inline tags', '<p>联系张<b>伟</b><i>明</i>，电话138<b>0000</b>1234。</p>'],
  ['a space that does not break', '<p>联系张&nbsp;伟明。</p>'],
  ['a break for long words', '<p>联系张<wbr>伟明，电话1380000<wbr>1234。</p>'],
  ['a soft hyphen', '<p>联系张&shy;伟明，电话1380000&shy;1234。</p>'],
  ['references', '<p>联系&#24352;&#x4f1f;明，电话&#49;380000123&#52;。</p>'],
  [
    'references without semicolons',
    '<p>联系&#24352&#x4f1f&#26126，电话&#49380000123&#52。</p>'.replace('&#49380', '&#49;380'),
  ],
  ['a comment in the name', '<p>联系张<!-- x -->伟明。</p>'],
  ['a script in the name', '<p>联系张<script>x()</script>伟明。</p>'],
  ['what stands over a word', `<p><ruby>丈<rt>${NAME}</rt>夫<rt>联系${PHONE}</rt></ruby></p>`],
  ['two blocks', `<div>姓名</div><div>${LIKELY}</div>`],
  ['two inline elements', `<p><span>姓名</span><span>${OTHER}</span></p>`],
  ['a line end', `<p>姓名<br>${LIKELY}</p>`],
  ['a definition', `<dl><dt>姓名</dt><dd>${OTHER}</dd></dl>`],
  ['a definition without end tags', `<dl><dt>姓名<dd>${OTHER}<dt>电话<dd>${PHONE}</dl>`],
  ['a table with a header', `<table><tr><td>序号<td>姓名<td>电话<tr><td>1<td>${OTHER}<td>${PHONE}</table>`],
  ['a heading of one column', `<table><thead><tr><th>姓名</th></tr></thead><tr><td>${OTHER}</td></tr></table>`],
  [
    'a header of two rows',
    `<table><tr><th rowspan=2>姓名<th colspan=2>联系<tr><th>电话<th>地址<tr><td>${OTHER}<td>${PHONE}<td>x</table>`,
  ],
  ['a header below a title', `<table><tr><td colspan=2>名单<tr><td>姓名<td>电话<tr><td>${OTHER}<td>${PHONE}</table>`],
  [
    'cells that go over rows',
    `<table><tr><th>楼号<th>姓名<th>电话<tr><td rowspan=2>3<td>甲<td>1<tr><td>${OTHER}<td>${PHONE}</table>`,
  ],
  ['a form in a table', `<table><tr><td>姓名</td><td>${OTHER}</td><td>电话</td><td>${PHONE}</td></tr></table>`],
  [
    'a form of two columns',
    `<table><tr><th>姓名</th><td>${OTHER}</td></tr><tr><th>电话</th><td>${PHONE}</td></tr></table>`,
  ],
  ['a field in a form in a table', `<table><tr><td>姓名</td><td><input value=${OTHER}></td></tr></table>`],
  ['a remark below a table', `<table><tr><th>姓名<th>电话<tr><td>甲<td>1<tr><td colspan=2>联系${NAME}</table>`],
  ['a table in a table', `<table><tr><td><table><tr><th>姓名<th>电话<tr><td>${OTHER}<td>${PHONE}</table></table>`],
  ['a cell of a table that is no list', `<table><tr><td>联系${NAME}，电话${PHONE}<td>x</table>`],
  ['a caption', `<table><caption>联系${NAME}</caption><tr><td>x</table>`],
  ['text in a table and no cell', `<table>联系${NAME}<tr><td>x</table>`],
  ['more cells than columns', `<table><tr><th>姓名<th>电话<tr><td>甲<td>1<td>${PHONE}</table>`],
  ['a field behind its label', `<label for=f>姓名</label><p>x</p><input id=f value="${OTHER}">`],
  ['a field by its name', `<input name=name value='${OTHER}'>`],
  ['a hidden field', `<input type=hidden name=phone value=${PHONE}>`],
  ['an option', `<select><option value=1>${NAME}</option></select>`],
  ['the value of an option', `<select><option value="${NAME}">x</option></select>`],
  ['a text field', `<textarea>联系${NAME}</textarea>`],
  ['text with its white space', `<pre>联系 ${NAME}\n${PHONE}</pre>`],
  ['an alternative', `<img alt="${NAME}的照片">`],
  ['a tip', `<i title='${NAME}'>x</i>`],
  ['an attribute of data', `<i data-phone="${PHONE}" data-x=${NAME}>x</i>`],
  ['what a label reads', `<i aria-label="${NAME}">x</i>`],
  ['a placeholder', `<input placeholder="${NAME}">`],
  ['the second of two alike', `<i title="x" title="${NAME}">x</i>`],
  ['an end tag', `<i>x</i title="${NAME}">`],
  ['the name of an attribute', `<i ${NAME}=1>x</i>`],
  [
    'an id and what points to it',
    `<a href="#%E5%BC%A0%E4%BC%9F%E6%98%8E" id=${NAME}>x</a><label for=${NAME}>y</label>`,
  ],
  ['a class', `<i class="u-${PHONE}">x</i>`],
  ['a description', `<meta name=description content="联系${NAME}">`],
  ['an author', `<meta name=author content="${OTHER}">`],
  ['an author of Office', `<!--[if mso]><xml><o:Author>${OTHER}</o:Author></xml><![endif]-->`],
  ['the address of a refresh', `<meta http-equiv=refresh content="0;url=/?name=${NAME}">`],
  ['a comment', `<!-- 联系${NAME} -->`],
  ['markup in a comment', `<!-- <table><tr><th>姓名<th>电话<tr><td>${OTHER}<td>${PHONE}</table> -->`],
  ['what is read as a comment', `<!联系${NAME}><?联系${NAME}?></ 联系${NAME}>`],
  ['a telephone link', `<a href="tel:+86-138-0000-1234">x</a>`],
  ['a mail link', `<a href="mailto:zhangwm0000@example.com?subject=${NAME}">x</a>`],
  ['a query', `<a href="/q?name=${encodeURIComponent(OTHER)}&amp;phone=${PHONE}">x</a>`],
  ['a query in GBK', `<a href="/q?name=${bytesOf(inEncoding.gb18030(OTHER), '%')}">x</a>`],
  ['a query as scripts wrote it', `<a href="/q?name=${unitsOf(OTHER, '%u')}">x</a>`],
  [
    'an address in an address',
    `<a href="/go?to=${encodeURIComponent(`http://a.cn/?name=${encodeURIComponent(OTHER)}`)}">x</a>`,
  ],
  ['a path', `<a href="/u/${encodeURIComponent(NAME)}/${PHONE}.html">x</a>`],
  ['a fragment', `<a href="#/u?name=${encodeURIComponent(OTHER)}">x</a>`],
  ['an address of a picture', `<img src="/p/${NAME}.jpg" srcset="/p/${NAME}2.jpg 2x">`],
  ['text in an address', `<iframe src="data:text/html;charset=utf-8,%3Cp%3E联系${NAME}"></iframe>`],
  [
    'packed text in an address',
    `<iframe src="data:text/html;base64,${base64(`<p>联系${NAME}，电话${PHONE}</p>`)}"></iframe>`,
  ],
  ['packed text of data', `<i data-x="${base64(`联系${NAME}，电话${PHONE}，${'甲乙丙丁'.repeat(9)}Aa0`)}">x</i>`],
  [
    'a drawing in an address',
    `<img src='data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg"><text>${NAME}</text></svg>'>`,
  ],
  [
    'linked data',
    `<script type="application/ld+json">{"@type":"Person","name":"${OTHER}","telephone":"${PHONE}"}</script>`,
  ],
  ['an escape in linked data', `<script type="application/json">[{"name":"${unitsOf(OTHER, '\\u')}"}]</script>`],
  ['a key of linked data', `<script type="application/json">{"${NAME}":1}</script>`],
  ['the state of a page', `<script>window.state = {"user":{"name":"${OTHER}","phone":${PHONE}}};</script>`],
  ['a string of a script', `<script>alert("联系${NAME}")</script>`],
  ['escapes in a script', "<script>alert('\\u5f20\\x4f\\u{4f1f}\\u660e, \\u5f20\\u{4f1f}\\u660e')</script>"],
  ['joined strings', `<script>alert('电话' + '1380000' + "1234")</script>`],
  ['a named string', `<script>var name = '${OTHER}', o = { phone: "${PHONE}" };</script>`],
  ['a template', `<script>alert(\`联系\${x ? '${NAME}' : \`${NAME}\`}\`)</script>`],
  ['a number', `<script>var x = ${PHONE};</script>`],
  ['comments of a script', `<script>// 联系${NAME}\n/* 联系${NAME} */\n<!-- 联系${NAME}\n</script>`],
  ['names in a script', `<script>var ${NAME} = 1; var r = /${NAME}/;</script>`],
  ['markup in a script', `<script>document.write('<td>${NAME}</td><a href="tel:${PHONE}">')</script>`],
  ['a template of a page', `<script type="text/x-template"><p title="${NAME}">x</p></script>`],
  [
    'a handler',
    `<a onclick="show('${NAME}', &quot;${PHONE}&quot;)" href="javascript:show('${encodeURIComponent(NAME)}')">x</a>`,
  ],
  [
    'a style sheet',
    `<style>/* ${NAME} */ a::after { content: "${NAME}" "\\5f20 \\4f1f\\660e" } .${NAME} { top: 0 }</style>`,
  ],
  ['a style', `<i style="background: url(/${NAME}.png)">x</i>`],
  ['a page without scripts', `<noscript><p title="${NAME}">x</p></noscript>`],
  ['a template element', `<template><p>联系${NAME}</p></template>`],
  ['a page in a frame', '<iframe srcdoc="&lt;p title=&quot;张伟明&quot;&gt;联系&amp;#24352;伟明&lt;/p&gt;"></iframe>'],
  [
    'a drawing',
    `<svg><title>${NAME}</title><desc>${NAME}</desc><text>张<tspan>伟明</tspan></text><![CDATA[${NAME}]]></svg>`,
  ],
  ['a formula', `<math><mtext>${NAME}</mtext></math>`],
  ['old elements', `<xmp>${NAME}</xmp><noframes>${NAME}</noframes><noembed>${NAME}</noembed>`],
  ['what is told of an object', `<object><param name=phone value=${PHONE}></object>`],
  ['a tag without an end', `<i title="${NAME}`],
  ['text behind a stray mark', `<p>1 < 2，联系${NAME}，电话${PHONE}`],
  ['everything behind a plain text', `<plaintext>联系${NAME}`],
];

export const pageOf = (markup: string): string =>
  `<!DOCTYPE html><meta charset=utf-8><title>关于对当事人${NAME}的处理</title>${markup}`;

/** A page as it came, in each encoding that it may say it is in. */
const BYTES: readonly (readonly [place: string, page: Uint8Array])[] = [
  ['a page in GBK', inEncoding.gb18030(`<meta charset=gbk><title>关于对当事人${NAME}的处理</title><p>电话${PHONE}`)],
  [
    'a page in Big5',
    inEncoding.big5(`<meta charset=big5-hkscs><title>王金功通知書</title><p>姓名：王金功，電話${PHONE}`),
  ],
  [
    'a page in UTF-16',
    inEncoding['utf-16le'](`<!DOCTYPE html><title>关于对当事人${NAME}的处理</title><p>电话${PHONE}`),
  ],
];

const pages = new Map<string, Uint8Array>([
  ...MARKUP.map(([place, markup]) => [place, toBytes(pageOf(markup))] as const),
  ...BYTES,
]);

export const places: readonly string[] = [...pages.keys()];
export const pageAt = (place: string): Uint8Array => (pages.get(place) as Uint8Array).slice();
