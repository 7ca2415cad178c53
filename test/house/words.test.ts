/**
 * What no file of the project may say: where it was made (paths of a machine, hosts of a registry), and any number that
 * could be a living person's. Read are all text files that git keeps or would keep, folded to half width.
 *
 * A mobile number is fictional when it has the shape 1xx0000xxxx; an identity number when its county code was never given
 * out. Where a number of another shape must stand, `FACTS` says why it is nobody's.
 */
import { execFileSync } from 'node:child_process';
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './sources.ts';

interface Text {
  readonly path: string;
  readonly text: string;
}

interface Finding {
  readonly found: string;
  /** Path, 1-based line, and what is wrong with it. */
  readonly report: string;
}

/** Numbers of another shape that may stand in the project, and why they are nobody's. */
const FACTS: Readonly<Record<string, string>> = {};

/** What is wrong with words, wherever they stand. Letters in brackets, so that this file does not say them. */
const WORDS: readonly (readonly [reason: string, words: RegExp])[] = [
  ['a path of a machine', /(?<![\w.~-])\/(?:[w]ork|[r]oot|[h]ome|[U]sers)\/[\w.-]+/g],
  ['a path of a machine', /\b[A-Z]:\\{1,2}[U]sers\b/g],
  ['a folder outside the project', /\b[s]hared\/(?:research|design)\b/g],
  ['a host of a registry', /\b(?:[r]egistry\.(?:npm|yarn)[\w.]+|[n]pmmirror|[f]iles\.pythonhosted)/g],
  ['an address in the lock file', /^ *"[r]esolved": .*/gm],
  ['a secret of a registry', /\b_auth[T]oken\b/g],
  ['the identity number of every form ever printed', /[A]123456789/g],
];

const MOBILE = /(?<![\d.])(?:(?:\+|00)?86[- ]?)?(1[3-9]\d)[- ]?(\d{4})[- ]?(\d{4})(?!\d)/g;
const IDENTITY = /(?<!\d)([1-9]\d{5})[- ]?((?:18|19|20)\d{6})[- ]?(\d{3}[\dX])(?!\d)/gi;

/** The 99 of Shenyang, of Wuhu and of Xinjiang in GB/T 2260, which no county ever had; 81, 82, 83: permits without a county. */
const NO_COUNTY = /^(?:210199|340299|659999|8[123]0000|9\d{5})$/;

function isDay(digits: string): boolean {
  const iso = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
}

/** GB 11643-1999, ISO 7064 MOD 11-2. */
function hasCheckDigit(number: string): boolean {
  let rest = 0;
  for (const character of number.slice(0, 17)) rest = ((rest + Number(character)) * 2) % 11;
  return '0123456789X'[(12 - rest) % 11] === number[17];
}

function isRealMobile(match: RegExpMatchArray): boolean {
  return match[2] !== '0000';
}

function isRealIdentity([, county = '', day = '', rest = '']: RegExpMatchArray): boolean {
  return isDay(day) && hasCheckDigit(`${county}${day}${rest.toUpperCase()}`) && !NO_COUNTY.test(county);
}

function findingsIn({ path, text }: Text): readonly Finding[] {
  const folded = text.normalize('NFKC');
  const numbers = path === 'package-lock.json' ? [] : [...mobiles(folded), ...identities(folded)];
  const words = WORDS.flatMap(([reason, pattern]) => [...folded.matchAll(pattern)].map((match) => ({ match, reason })));
  return [...words, ...numbers].map(({ match, reason }) => {
    const line = folded.slice(0, match.index).split('\n').length;
    return { found: match[0], report: `${path}:${line} ${reason}: ${match[0].trim().slice(0, 60)}` };
  });
}

interface Match {
  readonly match: RegExpMatchArray;
  readonly reason: string;
}

function mobiles(text: string): readonly Match[] {
  const real = [...text.matchAll(MOBILE)].filter(isRealMobile);
  return real.map((match) => ({ match, reason: 'a mobile number that may be somebody’s' }));
}

function identities(text: string): readonly Match[] {
  const real = [...text.matchAll(IDENTITY)].filter(isRealIdentity);
  return real.map((match) => ({ match, reason: 'an identity number of a real county' }));
}

/** Files that git tracks or would track, without those that hold a NUL: they are no text. */
function readTexts(): readonly Text[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64 << 20,
  });
  const paths = [...new Set(listed.split('\0'))].filter((path) => path !== '' && isFile(path));
  const texts = paths.map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
  return texts.filter(({ text }) => !text.includes('\0'));
}

/** Neither deleted and still tracked, nor a link. */
function isFile(path: string): boolean {
  return lstatSync(join(ROOT, path), { throwIfNoEntry: false })?.isFile() ?? false;
}

describe('the files of the project', () => {
  const texts = readTexts();
  const findings = texts.flatMap(findingsIn);

  it('are read', () => {
    expect(texts.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['package.json', 'package-lock.json', 'LICENSE']),
    );
  });

  it('say nothing of where they were made and name no real person', () => {
    expect(findings.filter(({ found }) => !Object.hasOwn(FACTS, found)).map(({ report }) => report)).toStrictEqual([]);
  });

  it('hold every fact that is excused', () => {
    const found = new Set(findings.map((finding) => finding.found));
    expect(Object.keys(FACTS).filter((fact) => !found.has(fact))).toStrictEqual([]);
  });
});

/** Samples are put together here, so that this file holds none of what it looks for. */
describe('what is looked for is seen', () => {
  const unassigned = '21019919900307';
  const beijing = '11010119900307';

  function withCheckDigit(seventeen: string): string {
    return [...'0123456789X'].map((check) => seventeen + check).find(hasCheckDigit) ?? '';
  }

  it.each([
    ['a path of a machine', ['see ', 'work', 'main/src'].join('/')],
    ['a path of a machine', ['file://', 'home', 'somebody'].join('/')],
    ['a path of a machine', ['C:', 'Users', 'somebody'].join('\\')],
    ['a folder outside the project', ['see ../shared', 'design/page.md'].join('/')],
    ['a host of a registry', ['https://registry', 'npmjs', 'org/x'].join('.')],
    ['an address in the lock file', `{\n  "${'resolve'}d": "x"\n}`],
    ['a secret', `//host/:_auth${'Token'}=x`],
    ['every form', `身份证 A${123456789}`],
    ['a mobile number', `电话：139${'1234'}5678。`],
    ['a mobile number', `电话：139-${'1234'}-5678`],
    ['a mobile number', `+86 139 ${'1234'} 5678`],
    ['a mobile number', `0086139${'1234'}5678`],
    ['a mobile number', `电话：１３９${'１２３４'}５６７８`],
    ['an identity number', withCheckDigit(`${beijing}123`)],
    ['an identity number', withCheckDigit(`${beijing}123`).replace(/^(.{6})(.{8})/, '$1 $2 ')],
  ])('%s', (reason, text) => {
    const findings = findingsIn({ path: 'test/a.ts', text });
    expect(findings.map(({ report }) => report)).toStrictEqual([expect.stringContaining(reason)]);
  });

  it.each([
    ['a path of a web address', 'https://example.org/home/page'],
    ['a fictional mobile number', '电话：13900001234、139-0000-1234、+86 13900001234'],
    ['a longer number', `2139${'1234'}5678 139${'1234'}56789`],
    ['an identity number of no county', withCheckDigit(`${unassigned}123`)],
    [
      'a number with a wrong check digit',
      withCheckDigit(`${beijing}123`).replace(/.$/, (check) => (check === '1' ? '2' : '1')),
    ],
    ['a number with no such day', withCheckDigit(`11010119900231${'123'}`)],
    ['a permit without a county', withCheckDigit('81000019900307123')],
  ])('%s may stand', (_, text) => {
    expect(findingsIn({ path: 'test/a.ts', text })).toStrictEqual([]);
  });
});
