/**
 * All text of a part that is not drawn: titles, key words, outlines, bookmarks, remarks of annotations, properties, names, links,
 * comments. What has a name beside it (`<CustomData Name="姓名">`) or in its own tag (`<姓名>`) is a record of one field; people
 * are told as authors and taken out; a link is read without its percent escapes. Numbers, places and paths of the format's own
 * are passed over, as long as they look like such.
 *
 * @source GB/T 33190-2016, 7.4 (CT_DocInfo), 7.8 (outlines), 14.2 (URI), 15 (annotations), 16 (custom tags), 17 (extensions)
 */
import { NO_SPLICES, type Splice, spliced } from '../../text/splice.ts';
import type { Editor } from '../format.ts';
import { readUrl, spliceUrl } from '../package/url.ts';
import { escapeXml } from '../xml/entities.ts';
import { scanXml, type XmlScanner } from '../xml/scan.ts';
import { spliceAttribute, spliceToken, spliceXml } from '../xml/splice.ts';
import { joinPieces, splicesOfPieces } from '../pieces.ts';
import { splicesOf } from './drawing.ts';
import { type NewNames, renamesIn } from './paths.ts';

export interface MarkupContext {
  readonly editor: Editor;
  readonly part: number;
  nextRecord(): number;
  /** Of files and folders. */
  readonly renamed: NewNames;
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}

/** Elements and attributes that hold numbers, ids, dates, paths and choices. */
const STRUCTURAL: ReadonlySet<string> = /* @__PURE__ */ words(
  'DocID CreationDate ModDate DocRoot BaseLoc FileLoc MaxUnitID PhysicalBox ApplicationBox ContentBox BleedBox PublicRes ' +
    'DocumentRes PageRes Annotations CustomTags Attachments Extensions Signatures DefaultCS SchemaLoc FontFile MediaFile ' +
    'Cover ObjectRef ID Boundary CTM Font Size ResourceID Substitution ImageMask LineWidth Cap Join MiterLimit DashOffset ' +
    'DashPattern Alpha Visible Stroke Fill HScale ReadDirection CharDirection Weight Italic Bold DrawParam TemplateID ZOrder ' +
    'Type Format X Y DeltaX DeltaY CodePosition CodeCount GlyphCount ColorSpace Value Index StartPoint EndPoint StartRadius ' +
    'EndRadius StartCenter EndCenter MapType Extend MapUnit Width Height Count Expanded PageID PageRef Left Top Right Bottom ' +
    'Zoom Event ReadOnly Print NoZoom NoRotate LastModDate Subtype RefId Start BitsPerComponent Profile Charset Serif ' +
    'FixedWidth AttachID NewWindow Volume Repeat Synchronous Operator Rule Version DocType CurrentVersion Current ' +
    'Eccentricity Angle Center XStep YStep ReflectMethod CellContent RelativeTo VertexFlag Position EdgeFlag Offset ' +
    'BeginDate EndDate Date Delay ViewPreferences PageMode PageLayout TabDisplay HideToolbar HideMenubar HideWindowUI ZoomMode',
);

/** What is drawn: `place-text.ts` reads the text, and the rest is geometry. */
const DRAWN: ReadonlySet<string> = /* @__PURE__ */ words('TextCode CGTransform Glyphs AbbreviatedData');

const LINKS: ReadonlySet<string> = /* @__PURE__ */ words('URI Base');

/** Digits of a landline with its area: no date has as many. */
const LONG_NUMBER = 10;

const DASH = 0x2d;
const DOT = 0x2e;

/** The one word for all who wrote annotations. */
const SOMEBODY = '作者';

/** A stretch of text between two tags. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly splice: Splicer;
}

interface Element {
  /** What stands in it that has text, in order. */
  readonly inside: (Stretch | Element)[];
  readonly local: string;
  readonly label: string | undefined;
  readonly isAuthor: boolean;
  /** Whether it has text of its own, and elements with text. */
  hasText: boolean;
  hasElements: boolean;
}

type Splicer = (splices: readonly Splice[]) => readonly Splice[];

export function editMarkup(source: string, context: MarkupContext): readonly Splice[] {
  const { editor, part, nextRecord } = context;
  const out: Splice[] = [];
  const open: Element[] = [];
  let drawn = 0;

  const passage = (text: string): readonly Splice[] => {
    if (text.trim() === '') return NO_SPLICES;
    const splices = editor.passage?.(text, { part, line: 1, column: 1 });
    if (splices === undefined) throw new RangeError('the editor reads no text');
    return splices;
  };

  const record = (label: string, text: string): readonly Splice[] => {
    const [change] = editor.record([{ labels: [label], text, place: [1] }], nextRecord());
    return splicesOf(text, change);
  };

  const value = (name: string, text: string): readonly Splice[] => {
    const renames = renamesIn(text, context.renamed);
    if (renames.length > 0) {
      const others = passage(text).filter((each) =>
        renames.every(({ start, end }) => each.end <= start || each.start >= end),
      );
      return [...renames, ...others].sort((left, right) => left.start - right.start);
    }
    return STRUCTURAL.has(name) && isStructural(text) ? NO_SPLICES : passage(text);
  };

  const attributes = (xml: XmlScanner): void => {
    for (let index = 0; index < xml.attributes; index += 1) {
      const name = xml.attributeName(index);
      const local = name.slice(name.indexOf(':') + 1);
      if (name === 'xmlns' || name.startsWith('xmlns:')) continue;
      const text = xml.value(index);
      if (local === 'Creator') {
        if (text === '' || text === SOMEBODY) continue;
        editor.author?.(text, { part, line: 1, column: 1 });
        out.push({ start: xml.valueStart(index), end: xml.valueEnd(index), text: SOMEBODY });
      } else if (LINKS.has(local)) {
        const splices = passage(readUrl(text));
        const [from, to] = [xml.valueStart(index), xml.valueEnd(index)];
        if (splices.length > 0) out.push(...spliceUrl(source, from, to, splices, 'attribute'));
      } else {
        out.push(...spliceAttribute(source, xml, index, value(local, text)));
      }
    }
  };

  /** Elements by themselves; one with text beside its elements is one text with them. */
  const edit = (element: Element): void => {
    if (element.hasText) editText(element, stretchesOf(element));
    else for (const each of element.inside) if ('inside' in each) edit(each);
  };

  const editText = ({ local, label, isAuthor }: Element, stretches: readonly Stretch[]): void => {
    const pieces = stretches.map((each) => each.text);
    const text = joinPieces(pieces);
    if (isAuthor) {
      editor.author?.(text, { part, line: 1, column: 1 });
      for (const { from, to } of stretches) out.push({ start: from, end: to, text: '' });
      return;
    }
    const name = label ?? (editor.isLabel(local) ? local : undefined);
    const splices = name === undefined ? value(local, text) : record(name, text);
    splicesOfPieces(pieces, splices).forEach((own, index) => {
      out.push(...(stretches[index] as Stretch).splice(own));
    });
  };

  /** An element that has no text in it is let go; the root ends the document. */
  const close = (element: Element, around: Element | undefined): void => {
    if (!element.hasText && !element.hasElements) return;
    if (around === undefined) {
      edit(element);
    } else {
      around.inside.push(element);
      around.hasElements = true;
    }
  };

  const xml = scanXml(source, { part });
  while (xml.next()) {
    const { kind, local, start, end } = xml;
    if (kind === 'open') {
      if (drawn > 0 || DRAWN.has(local)) drawn += 1;
      const isAuthor = open[open.length - 1]?.local === 'DocInfo' && (local === 'Author' || local === 'Creator');
      open.push({ inside: [], local, label: xml.attribute('Name'), isAuthor, hasText: false, hasElements: false });
    }
    if ((kind === 'open' || kind === 'empty') && !DRAWN.has(local)) attributes(xml);
    if (kind === 'close') {
      if (drawn > 0) drawn -= 1;
      close(open.pop() as Element, open[open.length - 1]);
    }
    if ((kind === 'text' || kind === 'cdata') && drawn === 0) {
      const around = open[open.length - 1];
      const [from, to, text] = [xml.innerStart, xml.innerEnd, xml.text()];
      const splice: Splicer =
        kind === 'text'
          ? (splices) => spliceXml(source, from, to, splices, 'text')
          : (splices) =>
              splices.length === 0
                ? []
                : [{ start, end, text: escapeXml(spliced(source.slice(from, to), splices), 'text') }];
      around?.inside.push({ from: start, to: end, text, splice });
      if (around !== undefined && text.trim() !== '') around.hasText = true;
    }
    if (kind === 'comment' || (kind === 'instruction' && xml.name !== 'xml')) {
      out.push(...spliceToken(source, xml, passage(xml.text())));
    }
  }
  return out;
}

/** All text in an element, in order. */
function stretchesOf({ inside }: Element, found: Stretch[] = []): readonly Stretch[] {
  for (const each of inside) {
    if ('inside' in each) stretchesOf(each, found);
    else found.push(each);
  }
  return found;
}

/**
 * Whether a value looks like what it should be: ASCII, and no number as long as one of a person's, but the decimals of a length
 * or digits among letters, as ids and digests have them.
 */
function isStructural(text: string): boolean {
  let digits = 0;
  let isPart = false;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x80) return false;
    if (unit >= 0x30 && unit <= 0x39) {
      digits += 1;
    } else if (unit !== DASH) {
      if (digits >= LONG_NUMBER && !isPart && !isLetter(unit)) return false;
      isPart = unit === DOT || isLetter(unit);
      digits = 0;
    }
  }
  return digits < LONG_NUMBER || isPart;
}

function isLetter(unit: number): boolean {
  const lower = unit | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}
