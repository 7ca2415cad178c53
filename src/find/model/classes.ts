/**
 * Classes of words and signs, by which the name model knows what may stand beside a name. Those of words are the parts of
 * speech of jieba's dictionary, some as one: `nh` is a noun that ends like one of people, `de` 的, `le` 了 着 过, `g` a
 * character that is no word by itself, `x` letters.
 */
type Sign = 'edge' | 'comma' | 'pause' | 'colon' | 'open' | 'close' | 'dot' | 'blank' | 'sign';

type Noun = 'n' | 'nh' | 'nz' | 'ns' | 'nt';

type Word =
  | 'v'
  | 'vn'
  | 'a'
  | 'd'
  | 'm'
  | 'q'
  | 't'
  | 'r'
  | 'p'
  | 'c'
  | 'u'
  | 'de'
  | 'le'
  | 'f'
  | 's'
  | 'b'
  | 'z'
  | 'i';

type Piece = 'j' | 'k' | 'y' | 'g' | 'x';

/** Names that a surname begins, and names written by their sound. */
type Name = 'nr' | 'nf';

export type Class = Sign | Noun | Word | Piece | Name;

/** In the order of their numbers: signs, words, names. */
export const classes: readonly Class[] =
  /* @__PURE__ */ 'edge comma pause colon open close dot blank sign n nh nz ns nt v vn a d m q t r p c u de le f s b z i j k y g x nr nf'.split(
    ' ',
  ) as Class[];

export function classNumber(name: Class): number {
  return classes.indexOf(name);
}

/** Classes from here on are names. */
export const FIRST_NAME_CLASS: number = /* @__PURE__ */ classNumber('nr');
