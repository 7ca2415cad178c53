/**
 * Every place of a label where a person can stand, of each language of printers, in each encoding. Names end in bytes that are
 * commands in GB 18030 (5C 5E 5F 7C 7E); what only its label tells is gone as the value of a field of that name alone.
 */
import { inEncoding } from '../encoded.ts';
import { documentIn, ENCODINGS, LABELLED, type LabelEncoding, NAME, PHONE, type Pieces } from './needles.ts';

const N = `${NAME},${PHONE}`;

/** Documents that come out with what hides the needles in their place, and nothing else changed. */
type Documents = readonly (readonly [place: string, document: string])[];

const range = (count: number, byte: number): Uint8Array => new Uint8Array(count).fill(byte);

/** Bytes by their numbers. */
const raw = (...bytes: readonly number[]): Uint8Array => Uint8Array.from(bytes);
const low = (count: number): Uint8Array => raw(count & 0xff, count >> 8);

/** Bytes that look like commands of all languages. */
const BINARY = '\n^XA^FD"\x1b@PRINT\r\n\xff\x81';
const binary = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

const json = (quote: string, name = NAME): string =>
  `{${quote}收件人${quote}:${quote}${name}${quote},${quote}手机${quote}:${PHONE}}`;
const percent = (encoding: LabelEncoding, text: string): string =>
  [...inEncoding[encoding](text)].map((byte) => `%${byte.toString(16).toUpperCase()}`).join('');
/** What a code may hold that names its parts. */
const payloads = (encoding: LabelEncoding): readonly (readonly [payload: string, data: string])[] => [
  ['JSON with escapes', `{"收件人":"${[...NAME].map((each) => `\\u${each.charCodeAt(0).toString(16)}`).join('')}"}`],
  ['JSON', `{"name":"${LABELLED}","手机":"${PHONE}"}`],
  ['a URL', `https://x.cn/?a=1&name=${percent('utf-8', NAME)}&m=${PHONE}`],
  ['a URL in GBK', `https://x.cn/?name=${percent('gb18030', NAME)}`],
  ['the path of a URL', `https://x.cn/${percent(encoding, NAME)}/x`],
  ['the end of a URL', `https://x.cn/?a=1#${percent(encoding, NAME)}`],
  ['a query without names', `https://x.cn/?${percent(encoding, NAME)}`],
  ['a name of a query', `https://x.cn/?name=${LABELLED}&m=1`],
  ['values between bars', `运单|${N}|1`],
  ['pairs between bars', `name:${LABELLED}|tel:${PHONE}`],
  ['pairs between semicolons', `name=${LABELLED};tel=${PHONE}`],
  ['pairs between ampersands', `name=${LABELLED}&tel=${PHONE}`],
  ['pairs between commas', `name=${LABELLED},tel=${PHONE}`],
  ['pairs with a colon of Chinese', `name：${LABELLED}|tel：${PHONE}`],
  ['a card', `MECARD:N:${LABELLED};TEL:${PHONE};;`],
];

const label = (content: string): string => `^XA^FO10,10${content}^XZ\n`;

export const zplPlaces: Documents = [
  ['data of a field', label(`^FD${N}^FS`)],
  ['data of a variable field', label(`^FV${N}^FS`)],
  ['a serialised field', label(`^SN${N},1,Y^FS`)],
  ['a comment', label(`^FX ${N}\n^FDx^FS`)],
  ['a block', label(`^FB400,3^FD${N}\\&x^FS`)],
  ['a text block', label(`^TBN,400,300^FD${N}^FS`)],
  ['a prompt', label(`^FN1"${N}"^FS`)],
  ['a stored form', `^XA^DFR:${NAME}${PHONE}.ZPL^FN1^FS^XZ`],
  ['a form that is recalled', `^XA^XFR:FORM.ZPL^FN1^FD${N}^FS^XZ`],
  ['the name of a graphic', `~DGR:${NAME}${PHONE}.GRF,2,1,FFFF\n^XA^XGR:${NAME}${PHONE}.GRF,1,1^XZ`],
  ['a file that is deleted', `^XA^IDR:${NAME}${PHONE}.GRF^XZ`],
  ['between commands', `^XA^FS${N}^XZ`],
  ['between labels', `^XA^XZ${N}\n^XA^XZ`],
  ['a tag', label(`^RFW,A^FD${N}^FS`)],
  ['a command that nobody knows', label(`^QQ${N}^FS`)],
  ['behind an end', `^XA^FDx^FS ${N}^XZ`],
  ['behind a beginning', `^XA${N}^FDx^FS^XZ`],
  ['behind coordinates', `^XA^FO1,2${N}^FDx^FS^XZ`],
  ['behind another caret', `^XA^CC%%FD${N}%FS%XZ`],
  ['behind another tilde', `^XA~CT#^FD${N}^FS#HS^XZ`],
  ['behind another delimiter', `^XA^CD;^FO1;2^FD${N}^FS^XZ`],
  ['QR', label(`^BQN,2,5^FDQA,${N}^FS`)],
  ['QR without its switches', label(`^BQN,2,5^FD${N}^FS`)],
  ['PDF417', label(`^B7N,5,5^FD${N}^FS`)],
  ['Data Matrix', label(`^BXN,5,200^FD${N}^FS`)],
  ['Aztec', label(`^BON,5^FD${N}^FS`)],
  ['MaxiCode', label(`^BD2^FD${N}^FS`)],
  ['Codablock', label(`^BBN,5^FD${N}^FS`)],
  ['behind the last label', `^XA^XZ^FX${N}`],
];

const tsplJob = (...lines: readonly string[]): string => `CLS\r\n${lines.join('\r\n')}\r\nPRINT 1,1\r\n`;

export const tsplPlaces: Documents = [
  ['a text', tsplJob(`TEXT 10,10,"TSS24.BF2",0,1,1,"${N}"`)],
  ['a text with an alignment', tsplJob(`TEXT 10,10,"TSS24.BF2",0,1,1,2,"${N}"`)],
  ['a text that is put together', tsplJob(`TEXT 1,1,"3",0,1,1,"${NAME}"+A$+"${PHONE}"`)],
  ['a text behind a quotation mark', tsplJob(`TEXT 1,1,"3",0,1,1,"\\["]${N}\\["]"`)],
  ['a text that nothing closes', tsplJob(`TEXT 1,1,"3",0,1,1,"${N}`, `TEXT 1,9,"3",0,1,1,"${N}"`)],
  ['a text without quotation marks', tsplJob(`TEXT 1,1,"3",0,1,1,${PHONE}`)],
  ['a block', tsplJob(`BLOCK 1,1,400,100,"TSS24.BF2",0,1,1,"${N}"`)],
  ['a variable', tsplJob(`A$="${N}"`)],
  ['a variable that is let be', tsplJob(`LET A$ = "${N}"`)],
  ['a comment', tsplJob(`REM ${N}`)],
  ['a prompt', tsplJob(`INPUT "${N}",A$`)],
  ['what is sent to the computer', tsplJob(`OUT "${N}"`)],
  ['the name of a font', tsplJob(`TEXT 1,1,"${NAME}.TTF",0,1,1,"${PHONE}"`)],
  ['the name of an image', tsplJob(`PUTBMP 1,1,"${N}.BMP"`)],
  ['the name of a file that goes', tsplJob(`KILL "${N}.BMP"`)],
  ['the name of a file that comes', `DOWNLOAD "${N}.BMP",4,ABCD${tsplJob()}`],
  ['a line of a program', tsplJob(`DOWNLOAD "A.BAS"`, `TEXT 1,1,"3",0,1,1,"${N}"`, 'EOP')],
  ['a line that nobody knows', tsplJob(`${NAME} ${PHONE}`)],
  ['a command that nobody knows', tsplJob(`QQ 1,"${N}"`)],
  ['QR', tsplJob(`QRCODE 1,1,L,5,A,0,"${N}"`)],
  ['QR over several lines', tsplJob(`QRCODE 1,1,L,5,A,0,"${NAME}\r\n${PHONE}"`)],
  ['PDF417', tsplJob(`PDF417 1,1,9,9,0,"${N}"`)],
  ['Data Matrix', tsplJob(`DMATRIX 1,1,9,9,"${N}"`)],
  ['Aztec', tsplJob(`AZTEC 1,1,0,4,0,0,0,1,1,"${N}"`)],
  ['Code 128', tsplJob(`BARCODE 1,1,"128",50,1,0,2,2,"${PHONE}"`)],
  ['behind the last job', `${tsplJob()}REM ${N}`],
];

const cpclJob = (...lines: readonly string[]): string =>
  `! 0 200 200 400 1\r\n${lines.join('\r\n')}\r\nFORM\r\nPRINT\r\n`;

export const cpclPlaces: Documents = [
  ['a text', cpclJob(`T 55 0 10 10 ${N}`)],
  ['a text with a long name', cpclJob(`TEXT270 55 0 10 10 ${N}`)],
  ['a text upright', cpclJob(`VT 55 0 10 10 ${N}`)],
  ['a text between many blanks', cpclJob(`T  55  0 10  10 ${N}`)],
  ['a text in a scalable font', cpclJob(`ST A.CSF 12 12 10 10 ${N}`)],
  ['a text without all of its parameters', cpclJob(`T 55 ${N}`)],
  ['the name of a font', cpclJob(`T ${NAME}.CPF 0 10 10 ${PHONE}`)],
  ['lines', cpclJob('ML 47', 'T 55 0 10 10', NAME, PHONE, 'ENDML')],
  ['lines, the first beside its command', cpclJob('ML 47', `T 55 0 10 10 ${NAME}`, PHONE, 'ENDML')],
  ['lines that nothing ends', cpclJob('ML 47', 'T 55 0 10 10', N)],
  ['parts of a text', cpclJob('CONCAT 1 1', `4 0 0 ${NAME}`, `4 0 9 ${PHONE}`, 'ENDCONCAT')],
  ['upright parts', cpclJob('VCONCAT 1 1', `4 0 0 ${NAME}`, `ST A.CSF 9 9 0 ${PHONE}`, 'ENDCONCAT')],
  ['a comment', cpclJob(`; ${N}`)],
  ['a stored form', `! DF ${NAME}.FMT\r\nT 55 0 10 10 ${PHONE}\r\nPRINT\r\n`],
  ['values for a stored form', `! UF SHELF.FMT\r\n${NAME}\r\n${PHONE}\r\nPRINT\r\n`],
  ['an image by its name', cpclJob(`PCX 0 0 !<${NAME}.PCX`, `T 55 0 1 1 ${PHONE}`)],
  ['outside of a label', `${NAME}\r\n${PHONE}\r\n`],
  ['behind a command of lines', `! U1 SETLP 5 2 46\r\n${N}\r\n`],
  ['a command of lines', `! U1 LABEL ${N}\r\n`],
  ['a command that nobody knows', cpclJob(`QQ ${N}`)],
  ['QR', cpclJob('B QR 1 1 M 2 U 6', `MA,${N}`, 'ENDQR')],
  ['QR over lines', cpclJob('B QR 1 1 M 2 U 6', `MA,${NAME}`, PHONE, 'ENDQR')],
  ['PDF417', cpclJob('B PDF-417 1 1 XD 3', NAME, PHONE, 'ENDPDF')],
  ['Aztec', cpclJob('BARCODE AZTEC 1 1 XD 7', N, 'ENDAZTEC')],
  ['Data Matrix', cpclJob('VB DATAMATRIX 1 1 H 6', N, 'ENDDATAMATRIX')],
  ['Code 128', cpclJob(`B 128 1 1 50 1 1 ${PHONE}`)],
  ['bars without all of their parameters', cpclJob(`B 128 1 ${N}`)],
];

const eplJob = (...lines: readonly string[]): string => `N\r\n${lines.join('\r\n')}\r\nP1\r\n`;

export const eplPlaces: Documents = [
  ['a text', eplJob(`A20,40,0,8,1,1,N,"${N}"`)],
  ['a text that is put together', eplJob(`A20,40,0,8,1,1,N,"${NAME}"V00"${PHONE}"`)],
  ['a text behind a quotation mark', eplJob(`A20,40,0,8,1,1,N,"\\"\\\\${N}\\""`)],
  ['a text that nothing closes', eplJob(`A20,40,0,8,1,1,N,"${N}`, `A20,40,0,8,1,1,N,"${N}"`)],
  ['a text without quotation marks', eplJob(`A20,40,0,8,1,1,N,${PHONE}`)],
  ['a prompt', eplJob(`V00,30,N,"${N}"`)],
  ['a counter', eplJob(`C0,10,N,+1,"${N}"`)],
  ['a value', `FR"A"\r\n?\r\n${NAME}\r\n${PHONE}\r\nP1\r\n`],
  ['the name of a form', `FS"${N}"\r\nFE\r\n`],
  ['the name of an image', eplJob(`GG1,1,"${N}"`)],
  ['the name of an image that is stored', `GM"${N}"4\r\nABCD${eplJob()}`],
  ['a comment', eplJob(`;${N}`)],
  ['a line that nobody knows', eplJob(N)],
  ['QR', eplJob(`b1,1,Q,m2,s4,"${N}"`)],
  ['PDF417', eplJob(`b1,1,P,400,300,s0,c0,x2,y7,l100,w5,"${N}"`)],
  ['Code 128', eplJob(`B1,1,0,1,2,2,50,B,"${PHONE}"`)],
];

const ESC = '\x1b';
const FS = '\x1c';
const GS = '\x1d';
const CUT = `${GS}V\x00`;

/** The data of a QR code, which are stored behind their length. */
export const qr = (encoding: LabelEncoding, data: string): readonly (string | Uint8Array)[] => {
  const bytes = documentIn(encoding, data);
  return [`${GS}(k`, low(bytes.length + 3), '1P0', bytes, `${GS}(k\x03\x001Q0`];
};

export const escposPlaces = (encoding: LabelEncoding): readonly (readonly [place: string, document: Pieces])[] => [
  ['a line', [`${ESC}@${N}\n${CUT}`]],
  ['a line of large characters', [`${FS}&${FS}!\x0c${ESC}!\x30${NAME}${GS}!\x11${PHONE}\n${CUT}`]],
  ['a line that nothing ends', [N]],
  ['behind the cut', [`1\n${CUT}${N}\n`]],
  ['behind a tab', [`${NAME}\t${PHONE}\n`]],
  ['behind a place', [NAME, `${ESC}$\x40\x00${PHONE}\n`]],
  ['behind a count that is a line end', [`${ESC}d\n${N}`]],
  ['where characters are single bytes', [`${FS}.${N}\n${FS}&`]],
  ['in a wrapper of a spooler', [`${ESC}%-12345X@PJL SET JOBNAME="${N}"\r\n`]],
  ['QR', qr(encoding, N)],
  ['QR by another command', [`${ESC}Z\x03\x03\x08`, low(documentIn(encoding, N).length), N]],
  ['QR among the bars', [`${GS}ka\x03\x03`, low(documentIn(encoding, N).length), N]],
  ['PDF417', [`${GS}(k`, low(documentIn(encoding, N).length + 3), '0P0', N]],
  ['Code 128', [`${GS}kI${String.fromCharCode(2 + PHONE.length)}{B${PHONE}`]],
  ['Code 128 that ends at a NUL', [`${GS}k\x08${PHONE}\x00`]],
];

/** Characters beyond ASCII as escapes of `^FH`. */
export const escaped = (encoding: LabelEncoding, text: string, sign = '_'): string =>
  [...text]
    .map((character) =>
      character < '\u0080'
        ? character
        : [...inEncoding[encoding](character)]
            .map((byte) => `${sign}${byte.toString(16).toUpperCase().padStart(2, '0')}`)
            .join(''),
    )
    .join('');

const hex = (encoding: LabelEncoding, text: string): string => Buffer.from(inEncoding[encoding](text)).toString('hex');

/** Of 16 by 2 dots. */
function pcx(): Uint8Array {
  const head = Buffer.alloc(128);
  head.set([0x0a, 5, 1, 1, 0, 0, 0, 0, 15, 0, 1, 0]);
  head.set([1, 2, 0], 65);
  return binary(`${head.toString('latin1')}\xc2\x0aP\xc1\xff`);
}

/** Of documents that change in more than the needles. */
const others = (
  encoding: LabelEncoding,
): Readonly<Record<string, readonly (readonly [place: string, document: Pieces])[]>> => ({
  zpl: [
    ['escapes', label(`^FH^FD${escaped(encoding, N)}^FS`)],
    ['escapes by another sign', label(`^FH\\^FD${escaped(encoding, N, '\\')}^FS`)],
    ['a name over two lines of the file', label(`^FD${NAME.slice(0, 2)}\r\n${NAME.slice(2)},${PHONE}^FS`)],
    [
      'two fields beside each other',
      `^XA^FO10,10^FD${NAME.slice(0, 1)}^FS^FO30,10^FD${NAME.slice(1, 2)}^FS^FO50,10^FD${NAME.slice(2, 3)}^FS^FO70,10^FD${NAME.slice(3, 4)}^FS^FO90,10^FD${NAME.slice(4, 5)}^FS^FO110,10^FD${NAME.slice(5)}^FS^XZ`,
    ],
    [
      'fields of one character below each other',
      `^XA${[...NAME].map((each, at) => `^FO10,${10 + at * 20}^FD${each}^FS`).join('')}^XZ`,
    ],
    ['a tag in hexadecimal digits', label(`^RFW,H^FD${hex(encoding, N)}^FS`)],
    ['UTF-16', ['^XA^CI29^FD', inEncoding['utf-16be'](N), '^FS^XZ']],
    ['UTF-16, low bytes first', ['^XA^CI30^FD', inEncoding['utf-16le'](N), '^FS^XZ']],
    ['pairs of digits in Code 128', label(`^BCN^FD>;${PHONE}0^FS`)],
    ['pairs of digits inside of Code 128', label('^BCN^FD>:13>580000123>64^FS')],
    ['Code 39', label(`^B3N^FD${PHONE}^FS`)],
    ['Interleaved 2 of 5', label(`^B2N^FD0${PHONE}^FS`)],
    ['QR with its mode', label(`^BQN,2,5^FDMM,A${N},N0123^FS`)],
    [
      'QR with its count',
      label(`^BQN,2,5^FDMM,B${String(documentIn(encoding, N).length).padStart(4, '0')}${N},N0123^FS`),
    ],
    ['behind a raw image', ['^XA', binary(`^GFB,${BINARY.length},${BINARY.length},1,${BINARY}`), `^FS^FD${N}^FS^XZ`]],
    ['behind a stored image', [binary(`~DYR:A,P,P,${BINARY.length + 1},,\x89${BINARY}`), label(`^FD${N}^FS`)]],
    ...payloads(encoding).map(([place, data]) => [`${place} in QR`, label(`^BQN^FH^FDQA,${data}^FS`)] as const),
  ],
  tspl: [
    ['JSON in QR, whose quotation marks are escaped', tsplJob(`QRCODE 1,1,L,5,A,0,"${json('\\["]')}"`)],
    [
      'QR with its count',
      tsplJob(`QRCODE 1,1,L,5,M,0,"B${String(documentIn(encoding, N).length).padStart(4, '0')}${N}A12!"`),
    ],
    ['QR with its mode', tsplJob(`QRCODE 1,1,L,5,M,0,"N123!K${N}!A12!"`)],
    [
      'texts of one character beside each other',
      tsplJob(...[...NAME].map((each, at) => `TEXT ${10 + at * 24},10,"TSS24.BF2",0,1,1,"${each}"`)),
    ],
    ['pairs of digits in Code 128', tsplJob('BARCODE 1,1,"128M",50,1,0,2,2,"!10513800001!10023!1004"')],
    ['Code 39', tsplJob(`BARCODE 1,1,"39",50,1,0,2,2,"${PHONE}"`)],
    ['EAN-13', tsplJob(`BARCODE 1,1,"EAN13",50,1,0,2,2,"0${PHONE}"`)],
    [
      'behind a bitmap',
      ['CLS\r\n', binary(`BITMAP 0,0,${BINARY.length},1,0,${BINARY}`), `\r\nTEXT 1,1,"3",0,1,1,"${N}"\r\nPRINT 1\r\n`],
    ],
    [
      'behind a packed bitmap',
      [
        'CLS\r\n',
        binary(`BITMAP 0,0,99,99,3,${BINARY.length},${BINARY}`),
        `\r\nTEXT 1,1,"3",0,1,1,"${N}"\r\nPRINT 1\r\n`,
      ],
    ],
    [
      'behind a download',
      [binary(`DOWNLOAD "A.BMP",${BINARY.length},${BINARY}`), `TEXT 1,1,"3",0,1,1,"${N}"\r\nPRINT 1\r\n`],
    ],
    ['behind a command that is obeyed at once', `${ESC}!R${tsplJob(`TEXT 1,1,"3",0,1,1,"${N}"`)}`],
  ],
  cpcl: [
    [
      'parts of a name',
      cpclJob('CONCAT 1 1', `4 0 0 ${NAME.slice(0, 2)}`, `4 1 0 ${NAME.slice(2)}`, `5 0 0 ${PHONE}`, 'ENDCONCAT'),
    ],
    [
      'texts of one character beside each other',
      cpclJob(...[...NAME].map((each, at) => `T 55 0 ${10 + at * 24} 10 ${each}`)),
    ],
    [
      'QR with its count',
      cpclJob('B QR 1 1 M 2 U 6', `MM,B${String(documentIn(encoding, N).length).padStart(4, '0')}${N},N123`, 'ENDQR'),
    ],
    ['Code 39', cpclJob(`B 39 1 1 50 1 1 ${PHONE}`)],
    ['EAN-13', cpclJob(`B EAN13 1 1 50 1 1 0${PHONE}`)],
    [
      'behind an image',
      ['! 0 200 200 400 1\r\n', binary(`CG ${BINARY.length} 1 0 0 ${BINARY}`), `\r\nT 55 0 10 10 ${N}\r\nPRINT\r\n`],
    ],
    ['behind an image in PCX', ['! 0 200 200 400 1\r\nPCX 0 0 ', pcx(), `\r\nT 55 0 10 10 ${N}\r\nPRINT\r\n`]],
    ['behind an image in digits', cpclJob('EG 2 2 0 0 FFFFFFFF', `T 55 0 10 10 ${N}`)],
  ],
  epl: [
    ['JSON in QR, whose quotation marks are escaped', eplJob(`b1,1,Q,"${json('\\"')}"`)],
    [
      'texts of one character beside each other',
      eplJob(...[...NAME].map((each, at) => `A${10 + at * 24},10,0,8,1,1,N,"${each}"`)),
    ],
    ['Code 39', eplJob(`B1,1,0,3,2,2,50,B,"${PHONE}"`)],
    ['EAN-13', eplJob(`B1,1,0,E30,2,2,50,B,"0${PHONE}"`)],
    [
      'behind an image',
      ['N\r\n', binary(`GW0,0,${BINARY.length},1,${BINARY}`), `\r\nA20,40,0,8,1,1,N,"${N}"\r\nP1\r\n`],
    ],
    ['behind a stored image', [binary(`GM"A"${BINARY.length}\r\n${BINARY}`), `\r\nA20,40,0,8,1,1,N,"${N}"\r\nP1\r\n`]],
  ],
  escpos: [
    [
      'cut by commands',
      [`${NAME.slice(0, 2)}${ESC}E\x01${NAME.slice(2)}${ESC}E\x00\n${PHONE.slice(0, 3)}${ESC}-\x01${PHONE.slice(3)}\n`],
    ],
    ['Code 39', [`${GS}k\x04${PHONE}\x00`]],
    ['ITF', [`${GS}k\x050${PHONE}\x00`]],
    ['EAN-13', [`${GS}kC\x0c0${PHONE}`]],
    ['pairs of digits in Code 128', [`${GS}kI\x0a{C\x0d\x50\x00\x01\x17{B4`, `${PHONE}\n`]],
    ['behind a raster', [`${GS}v0\x00`, low(2), low(36), range(72, 0xd5), `${N}\n`]],
    ['behind dots', [`${ESC}*\x21`, low(24), range(72, 0xd5), `${N}\n`]],
    ['behind stored dots', [`${GS}(L`, low(72), range(72, 0xd5), `${N}\n`]],
    ['behind many stored dots', [`${GS}8L`, low(72), low(0), range(72, 0xd5), `${N}\n`]],
    ['behind images for long', [`${FS}q\x01`, low(3), low(3), range(72, 0xd5), `${N}\n`]],
    ['behind a Han glyph', [`${FS}2\xfe\xa1`.slice(0, 2), raw(0xfe, 0xa1), range(72, 0xd5), `${N}\n`]],
    ['behind glyphs', [`${ESC}&\x03AA\x18`, range(72, 0xd5), `${N}\n`]],
    ['in UTF-8, as FS C says', [`${FS}C`, raw(0xff), inEncoding['utf-8'](N), '\n']],
  ],
});

const LANGUAGES = ['zpl', 'tspl', 'cpcl', 'epl', 'escpos'] as const;
export type LabelLanguage = (typeof LANGUAGES)[number];

/** A place of one language, and the document in each encoding that has it. */
export interface LabelPlace {
  readonly language: LabelLanguage;
  readonly documents: readonly (readonly [encoding: LabelEncoding, document: Pieces])[];
}

const table = new Map<string, LabelPlace>();
for (const encoding of ENCODINGS) {
  const ofLanguage = {
    zpl: zplPlaces,
    tspl: tsplPlaces,
    cpcl: cpclPlaces,
    epl: eplPlaces,
    escpos: escposPlaces(encoding),
  };
  for (const language of LANGUAGES) {
    for (const [place, document] of [...ofLanguage[language], ...(others(encoding)[language] ?? [])]) {
      const name = `${language}: ${place}`;
      const documents = table.get(name)?.documents ?? [];
      table.set(name, { language, documents: [...documents, [encoding, document]] });
    }
  }
}

export const places: readonly string[] = [...table.keys()];
export const placeOf = (name: string): LabelPlace => table.get(name) as LabelPlace;
