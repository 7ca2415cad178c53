/**
 * Signs (符号) that print spells in many ways, as tables for folding: those of one sort in a row, or each with its usual character
 * behind it.
 *
 * @source Unicode 15.1: CJK Compatibility Forms, Small Form Variants, Halfwidth and Fullwidth Forms; General Punctuation
 */
export const DASHES: string =
  '\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\u2500\u2501\u2e3a\u2e3b\ufe31\ufe32\ufe58\ufe63';
export const BLANKS: string =
  '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000';
export const DOTS: string = '\u0387\u16eb\u2022\u2027\u2219\u22c5\u2e31\u2e33\u30fb\ua78f\uff65';
export const COLONS: string = '\u02d0\u0589\u2236\ua789\ufe13\ufe30\ufe55';
export const TILDES: string = '\u223c\u301c';

/** Forms for vertical and for small print, and half-width forms, each with its usual character. */
export const PRESENTATION: string =
  '︐,︑、︒。︔;︕!︖?︗〖︘〗︙…︳_︴_︵(︶)︷{︸}︹〔︺〕︻【︼】︽《︾》︿〈﹀〉﹁「﹂」﹃『﹄』﹇[﹈]' +
  '﹐,﹑、﹒.﹔;﹖?﹗!﹙(﹚)﹛{﹜}﹝〔﹞〕﹟#﹠&﹡*﹢+﹤<﹥>﹦=﹨\\﹩$﹪%﹫@' +
  '｡。｢「｣」､、￠¢￡£￢¬￤¦￥¥￦₩￨│￩←￪↑￫→￬↓￭■￮○' +
  '∗*⁄/∕/∖\\ⅩXⅹx';

export const HALFWIDTH_KATAKANA: string =
  'ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン';
