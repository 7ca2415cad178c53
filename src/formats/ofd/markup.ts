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
import { splicesOf } from './drawing.ts';

export interface MarkupContext {
  readonly editor: Editor;
  readonly part: number;
  nextRecord(): number;
  /** The file's name at the end of a path that was renamed; `undefined` where it keeps its name. */
  renamed(file: string): string | undefined;
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

/** The one word for all who wrote annotations. */
const SOMEBODY = '作者';

interface Leaf {
  /** The texts of the element, one behind the other. */
  readonly tokens: { readonly from: number; readonly to: number; readonly text: string; readonly splice: Splicer }[];
  readonly local: string;
  readonly label: string | undefined;
  readonly isAuthor: boolean;
}

type Splicer = (splices: readonly Splice[]) => readonly Splice[];

export function editMarkup(source: string, context: MarkupContext): readonly Splice[] {
  const { editor, part, nextRecord } = context;
  const out: Splice[] = [];
  const leaves: Leaf[] = [];
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
    const file = text.slice(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1);
    const renamed = file === '' ? undefined : context.renamed(file);
    if (renamed !== undefined) return [{ start: text.length - file.length, end: text.length, text: renamed }];
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

  const close = ({ tokens, local, label, isAuthor }: Leaf): void => {
    const text = tokens.map((each) => each.text).join('');
    if (text.trim() === '') return;
    if (isAuthor) {
      editor.author?.(text, { part, line: 1, column: 1 });
      for (const { from, to } of tokens) out.push({ start: from, end: to, text: '' });
      return;
    }
    const name = label ?? (editor.isLabel(local) ? local : undefined);
    const splices = name === undefined ? value(local, text) : record(name, text);
    if (splices.length === 0) return;
    const [only] = tokens;
    if (tokens.length === 1 && only !== undefined) {
      out.push(...only.splice(splices));
      return;
    }
    tokens.forEach(({ from, to }, index) => {
      out.push({ start: from, end: to, text: index === 0 ? escapeXml(spliced(text, splices), 'text') : '' });
    });
  };

  const xml = scanXml(source, { part });
  while (xml.next()) {
    const { kind, local, start, end } = xml;
    if (kind === 'open') {
      if (drawn > 0 || DRAWN.has(local)) drawn += 1;
      const around = leaves[leaves.length - 1];
      leaves.push({
        tokens: [],
        local,
        label: xml.attribute('Name'),
        isAuthor: around?.local === 'DocInfo' && (local === 'Author' || local === 'Creator'),
      });
    }
    if ((kind === 'open' || kind === 'empty') && !DRAWN.has(local)) attributes(xml);
    if (kind === 'close') {
      const leaf = leaves.pop() as Leaf;
      if (drawn > 0) drawn -= 1;
      else close(leaf);
    }
    if ((kind === 'text' || kind === 'cdata') && drawn === 0) {
      const [from, to] = [xml.innerStart, xml.innerEnd];
      const splice: Splicer =
        kind === 'text'
          ? (splices) => spliceXml(source, from, to, splices, 'text')
          : (splices) => [{ start, end, text: escapeXml(spliced(source.slice(from, to), splices), 'text') }];
      leaves[leaves.length - 1]?.tokens.push({ from: start, to: end, text: xml.text(), splice });
    }
    if (kind === 'comment' || (kind === 'instruction' && xml.name !== 'xml')) {
      out.push(...spliceToken(source, xml, passage(xml.text())));
    }
  }
  return out;
}

/** Whether a value looks like what it should be: ASCII, and no number as long as one of a person's. */
function isStructural(text: string): boolean {
  let digits = 0;
  let others = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x80) return false;
    if (unit >= 0x30 && unit <= 0x39) digits += 1;
    else if (unit !== 0x2b && unit !== 0x2d && (unit | 0x20) !== 0x78) others += 1;
  }
  return others > 0 || digits < LONG_NUMBER;
}
