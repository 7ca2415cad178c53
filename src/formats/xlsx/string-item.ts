/**
 * A string of a workbook, as it stands between `<si>` or `<is>` and their ends: one text, or runs with a text each, and readings
 * (`rPh`) that repeat the text in another script.
 *
 *     <t>张三</t>        <r><rPr>…</rPr><t>张</t></r><r><t>三</t></r><rPh sb="0" eb="2"><t>…</t></rPh>
 *
 * Splices over its text are laid over the runs; its readings go where it changes. Comments and CDATA sections are no longer in it
 * (plain-markup.ts). Throws FormatError.
 *
 * @source ECMA-376-1:2016, 18.4.8 (si), 18.4.4 (r), 18.4.6 (rPh), 18.4.3 (phoneticPr)
 */
import { type Splice, spliced } from '../../text/splice.ts';
import { splicesOfPieces } from '../pieces.ts';
import { scanXml } from '../xml/scan.ts';
import { textElement, unescaped } from './cell-text.ts';

export interface StringItem {
  readonly text: string;
  readonly runs: readonly Run[];
  /** Stretches of the markup that repeat the text in another script. */
  readonly readings: readonly Stretch[];
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A `<t>`, as it stands in the markup. */
interface Run extends Stretch {
  readonly text: string;
}

export function readItem(markup: string, part: number): StringItem {
  const runs: Run[] = [];
  const readings: Stretch[] = [];
  const xml = scanXml(markup, { part, around: ['si'] });
  let open: { start: number; text: string } | undefined;
  while (xml.next()) {
    const { kind, start, local } = xml;
    if ((kind === 'open' || kind === 'empty') && (local === 'rPh' || local === 'phoneticPr')) {
      xml.skip();
      readings.push({ start, end: xml.end });
    } else if (kind === 'open' && local === 't') open = { start, text: '' };
    else if (kind === 'close' && local === 't' && open !== undefined) {
      runs.push({ start: open.start, end: xml.end, text: unescaped(open.text) });
      open = undefined;
    } else if (kind === 'text') {
      if (open !== undefined) open.text += xml.text();
      else if (xml.text().trim() !== '') runs.push({ start, end: xml.end, text: xml.text() });
    }
  }
  return { text: runs.map(({ text }) => text).join(''), runs, readings };
}

/** The markup with what changes in the text of `item`, and with nothing readings. */
export function writeItem(markup: string, item: StringItem, splices: readonly Splice[], prefix: string): string {
  const laid = splicesOfPieces(
    item.runs.map(({ text }) => text),
    splices,
  );
  const edits = item.runs.flatMap(({ text, start, end }, index) => {
    const own = laid[index] ?? [];
    return own.length === 0 ? [] : [{ start, end, text: textElement(spliced(text, own), prefix) }];
  });
  const gone = item.readings.map(({ start, end }) => ({ start, end, text: '' }));
  return spliced(
    markup,
    [...edits, ...gone].sort((left, right) => left.start - right.start),
  );
}
