/** Character references, read as parse5 reads them. */
import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { referenceAt } from '../../../src/formats/html/character-references.ts';
import { charactersOf } from '../../../src/formats/html/named-references.ts';

const decoded = (text: string, isInAttribute: boolean): string => {
  let out = '';
  for (let at = 0; at < text.length; ) {
    const reference = text.startsWith('&', at) ? referenceAt(text, at, text.length, isInAttribute) : undefined;
    out += reference?.characters ?? text.charAt(at);
    at = reference?.end ?? at + 1;
  }
  return out;
};

const element = (markup: string): DefaultTreeAdapterTypes.Element =>
  parseFragment(markup).childNodes[0] as DefaultTreeAdapterTypes.Element;

const inText = (text: string): string => {
  const [node] = element(`<p>${text}</p>`).childNodes;
  return node !== undefined && 'value' in node ? node.value : '';
};

const inAttribute = (text: string): string => element(`<p title="${text}">`).attrs[0]?.value ?? '';

/** The names, by what they begin with: those that are known are asked for, letter by letter. */
const NAMES =
  'amp lt gt quot apos nbsp shy zwj zwnj ensp emsp thinsp hellip middot commat period colon num lpar NewLine Tab hyphen dash'
    .split(' ')
    .concat(
      'Aacute AElig AMP COPY notin not NotEqualTilde fjlig CounterClockwiseContourIntegral Afr zscr ThickSpace'.split(
        ' ',
      ),
    );

const piece = fc.oneof(
  fc.constantFrom(
    '&',
    '&#',
    '&#x',
    ';',
    '=',
    'a',
    '1',
    '24352',
    '5f20',
    'x',
    ' ',
    '中',
    '0',
    'd800',
    '9999999999',
    '128',
    '9F',
  ),
  fc.constantFrom(...NAMES.map((name) => `&${name}`)),
  fc.constantFrom(...NAMES),
);

describe('character references', () => {
  it('know every name', () => {
    for (const name of NAMES) expect([name, charactersOf(name)]).toStrictEqual([name, inText(`&${name};`)]);
    expect(charactersOf('nobody')).toBeUndefined();
  });

  it('read as a browser reads them, in text and in attributes', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join('');
        expect(decoded(text, false)).toBe(inText(text));
        expect(decoded(text, true)).toBe(inAttribute(text));
      }),
      { numRuns: 3000 },
    );
  });
});
