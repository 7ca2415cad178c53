/**
 * What elements and attributes of HTML are, as far as reading asks: which begin a line of their own, and what an attribute's value is.
 *
 * @source HTML Living Standard, 15.3 Non-replaced elements, 3.2.6 Global attributes; Office HTML and XML Reference (o:)
 */

/** Elements that stand on lines of their own. */
export const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside audio blockquote body button canvas caption center col colgroup datalist dd desc details dialog dir div dl dt ' +
    'fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe legend li ' +
    'listing main map menu nav noembed noframes object ol optgroup option output p plaintext pre search section ' +
    'select summary svg table tbody td template text textarea tfoot th thead title tr ul video xmp'
  ).split(' '),
);

/** Those in which white space is text. */
export const KEEP_SPACE: ReadonlySet<string> = new Set(['pre', 'listing', 'textarea', 'xmp', 'plaintext']);

/** Those whose text names who made the document: of Office, of XMP and RDF. */
export const AUTHORS: ReadonlySet<string> = new Set(
  'o:author o:lastauthor o:manager dc:creator dc:contributor cp:lastmodifiedby pdf:author xmp:author'.split(' '),
);

/** The same as names of `meta`. */
export const AUTHOR_NAMES: ReadonlySet<string> = new Set(
  (
    'author creator designer owner reply-to web_author publisher-email dc.creator dc.contributor dcterms.creator ' +
    'dcterms.contributor article:author book:author twitter:creator lastmodifiedby last-modified-by changedby manager editor'
  ).split(' '),
);

/** What the value of an attribute is; `mark` one of the document's own words, which is text only where it is not plain. */
export type AttributeSort = 'text' | 'mark' | 'drawing' | 'url' | 'urls' | 'style' | 'script' | 'html';

const SORTS: ReadonlyMap<string, AttributeSort> = new Map([
  ...named(
    'mark',
    'class id name for type rel rev lang xml:lang dir charset http-equiv method enctype target width height align valign bgcolor color ' +
      'face size border cellpadding cellspacing colspan rowspan scope headers tabindex accesskey role aria-labelledby ' +
      'aria-describedby aria-controls aria-owns aria-hidden aria-live media sizes crossorigin nonce itemprop itemscope property ' +
      'slot is part form list autocomplete xmlns xml:space version preserveaspectratio loading decoding fetchpriority wrap rows ' +
      'cols maxlength minlength min max step pattern checked selected disabled readonly required multiple hidden nowrap noshade ' +
      'draggable contenteditable spellcheck translate async defer language shape coords',
  ),
  ...named(
    'drawing',
    'd points transform viewbox values path x y x1 x2 y1 y2 cx cy r rx ry dx dy fill stroke stroke-width offset integrity gradienttransform',
  ),
  ...named(
    'url',
    'href src action formaction cite data poster background longdesc manifest xlink:href profile codebase icon usemap itemtype itemid ' +
      'archive classid dynsrc lowsrc xml:base',
  ),
  ...named('urls', 'srcset imagesrcset ping'),
  ...named('style', 'style'),
  ...named('html', 'srcdoc'),
]);

function named(sort: AttributeSort, names: string): readonly (readonly [string, AttributeSort])[] {
  return names.split(' ').map((name) => [name, sort] as const);
}

export function attributeSort(name: string): AttributeSort {
  const known = SORTS.get(name);
  if (known !== undefined) return known;
  if (/^(?:on[a-z]|[@:]|v-|ng-|x-on:)/.test(name)) return 'script';
  return name.startsWith('xmlns:') ? 'url' : 'text';
}

/** The word that an attribute of data names its value by. */
export function labelOf(name: string): string {
  return name.replace(/^(?:data|aria)-/, '');
}
