/** What of a document is no text: an editor has it go, or it goes unasked. The text in it is bytes, or packed. */
import { strToU8, zipSync } from 'fflate';
import { defaultType, type Draft, paragraph, relation, relations } from './document.ts';
import { field, inRun, type PlacedText } from './placed.ts';
import { dropping, untouching } from './through.ts';

const base64 = (text: string): string => Buffer.from(text).toString('base64');

const bytes = (needle: string): Uint8Array => strToU8(`\0${needle}\0`);

interface Thing {
  readonly place: string;
  readonly name: string;
  /** What leads to it, and what it is. */
  readonly kind: string;
  readonly type: string;
  readonly content?: (needle: string) => string | Uint8Array;
  readonly besides?: (needle: string) => Draft['parts'];
  readonly body?: string;
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';

const THINGS: readonly Thing[] = [
  { place: 'a picture', name: 'media/image1.png', kind: 'image', type: 'image/png' },
  {
    place: 'a picture in SVG',
    name: 'media/image1.svg',
    kind: 'image',
    type: 'image/svg+xml',
    content: (needle) => `<svg xmlns="http://www.w3.org/2000/svg"><image href="data:;base64,${base64(needle)}"/></svg>`,
  },
  {
    place: 'strokes of a pen',
    name: 'ink/ink1.xml',
    kind: 'customXml',
    type: 'application/inkml+xml',
    content: (needle) => `<ink><annotation>${base64(needle)}</annotation></ink>`,
  },
  { place: 'a film', name: 'media/a.mp4', kind: 'video', type: 'video/mp4' },
  { place: 'an embedded object', name: 'embeddings/oleObject1.bin', kind: 'oleObject', type: `${OFFICE}.oleObject` },
  {
    place: 'a page that is taken in',
    name: 'a.mht',
    kind: 'aFChunk',
    type: 'message/rfc822',
    body: '<w:altChunk r:id="rId9"/>',
  },
  {
    place: 'a document in one file that is taken in',
    name: 'a.xml',
    kind: 'aFChunk',
    type: 'application/xml',
    content: (needle) => `<pkg:package xmlns:pkg="p"><pkg:binaryData>${base64(needle)}</pkg:binaryData></pkg:package>`,
    body: '<w:altChunk r:id="rId9"/>',
  },
  { place: 'a font', name: 'fonts/font1.odttf', kind: 'font', type: `${OFFICE}.obfuscatedFont` },
  { place: 'macros', name: 'vbaProject.bin', kind: 'vbaProject', type: 'application/vnd.ms-office.vbaProject' },
  {
    place: 'what macros keep',
    name: 'vbaProject.bin',
    kind: 'vbaProject',
    type: 'application/vnd.ms-office.vbaProject',
    content: () => '',
    besides: (needle) => ({
      'word/_rels/vbaProject.bin.rels': relations(relation('rId1', 'wordVbaData', 'vbaData.xml')),
      'word/vbaData.xml': `<wne:vbaSuppData xmlns:wne="w"><wne:docEvents>${base64(needle)}</wne:docEvents></wne:vbaSuppData>`,
    }),
  },
  {
    place: 'settings of a printer',
    name: 'printerSettings1.bin',
    kind: 'printerSettings',
    type: `${OFFICE}.wordprocessingml.printerSettings`,
    body: '<w:sectPr><w:printerSettings r:id="rId9"/></w:sectPr>',
  },
  { place: 'what nobody knows', name: 'a.dat', kind: 'unknown', type: 'application/octet-stream' },
];

const placed = ({ place, name, kind, type, content = bytes, besides, body = '' }: Thing): PlacedText => ({
  place,
  editor: dropping,
  draft: (needle) => ({
    body: paragraph('甲') + body,
    parts: { [`word/${name}`]: content(needle), ...besides?.(needle) },
    relations: relation('rId9', kind, name),
    types: `<Override PartName="/word/${name}" ContentType="${type}"/>`,
  }),
});

const ROOT = relation('rId1', 'officeDocument', 'word/document.xml');

const packed = (needle: string): string =>
  Buffer.from(zipSync({ 'drs/shapexml.xml': strToU8(`<x>${needle}</x>`) })).toString('base64');

export const thingPlaces: readonly PlacedText[] = [
  ...THINGS.map(placed),
  {
    place: 'a thumbnail',
    editor: dropping,
    draft: (needle) => ({
      parts: {
        '_rels/.rels': relations(ROOT + relation('rId2', 'thumbnail', 'docProps/thumbnail.jpeg')),
        'docProps/thumbnail.jpeg': bytes(needle),
      },
      types: defaultType('jpeg', 'image/jpeg'),
    }),
  },
  {
    place: 'a signature',
    editor: untouching,
    draft: (needle) => ({
      parts: {
        '_rels/.rels': relations(ROOT + relation('rId2', 'origin', '_xmlsignatures/origin.sigs')),
        '_xmlsignatures/origin.sigs': new Uint8Array(0),
        '_xmlsignatures/_rels/origin.sigs.rels': relations(relation('rId1', 'signature', 'sig1.xml')),
        '_xmlsignatures/sig1.xml': `<Signature><X509Certificate>${base64(needle)}</X509Certificate></Signature>`,
      },
      types: defaultType('sigs', 'application/vnd.openxmlformats-package.digital-signature-origin'),
    }),
  },
  {
    place: 'the packed copy of a drawing',
    editor: dropping,
    draft: (needle) => ({ body: inRun(`<w:pict><v:shape o:gfxdata="${packed(needle)}"/></w:pict>`) }),
  },
  {
    place: 'what a field keeps',
    editor: dropping,
    draft: (needle) => ({
      body: field(' ADDIN ', '甲').replace(
        '"begin"/>',
        () => `"begin"><w:fldData xml:space="preserve">${base64(`<Cite>${needle}</Cite>`)}</w:fldData></w:fldChar>`,
      ),
    }),
  },
];
