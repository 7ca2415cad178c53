/**
 * Who finds personal data in text: this library with its name model and without, and those of others, each called as its README
 * calls it. Others' are fetched with npm into a folder that git ignores; what cannot be had is left out with a reason.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Plan } from '../../src/index.ts';
import { changedUnits } from '../quality/finding/changed.ts';
import type { Stretch } from '../quality/finding/markup.ts';
import type { library } from '../speed/built.ts';
import { lostUnits } from './lost-units.ts';

export interface Finder {
  readonly name: string;
  /** With its version, and how it was called. */
  readonly about: string;
  /** It needs minutes for what others do in a second; it gets a part of the text. */
  readonly isSlow: boolean;
  run(text: string): unknown;
  /** One entry a UTF-16 unit of the text, from what `run` gave: 1 where it stands over the unit or took it out. */
  hidden(text: string, result: unknown): Uint8Array;
  /** The same of units that came out otherwise, where that is not all that it stands over. */
  changed?(text: string): Uint8Array;
}

export interface Fetched {
  readonly finders: readonly Finder[];
  /** Libraries that could not be had, and why. */
  readonly missing: readonly (readonly [name: string, why: string])[];
}

function cover(text: string, stretches: readonly Stretch[]): Uint8Array {
  const over = new Uint8Array(text.length);
  for (const { start, end } of stretches) over.fill(1, start, end);
  return over;
}

type Own = Pick<typeof library, 'findIn' | 'redactText'>;

export function ownFinders({ findIn, redactText }: Own, plan: Plan): readonly Finder[] {
  const finder = (name: string, about: string, model: boolean): Finder => ({
    name,
    about,
    isSlow: false,
    run: (text) => findIn(text, plan, { model }),
    hidden(text, result) {
      const findings = result as ReturnType<Own['findIn']>;
      return cover(
        text,
        findings.filter(({ status, reason }) => status !== 'kept' || reason === 'nothing-to-hide'),
      );
    },
    changed(text) {
      const { text: out, findings } = redactText(text, plan, { model });
      return changedUnits(text, out, findings);
    },
  });
  return [
    finder('yinming', 'yinming: `findIn` by the pack `base`', true),
    finder(
      'yinming without names',
      'yinming without names: the same with `{ model: false }`, so that bare names in prose stay',
      false,
    ),
  ];
}

interface Peer {
  readonly name: string;
  readonly about: string;
  readonly isSlow: boolean;
  open(folder: string): Promise<Pick<Finder, 'run' | 'hidden'>>;
}

const peers: readonly Peer[] = [
  {
    name: 'redact-pii',
    about: 'redact-pii 3.4.0: `new SyncRedactor().redact(text)`',
    isSlow: false,
    async open(folder) {
      const { SyncRedactor } = createRequire(join(folder, 'package.json'))('redact-pii') as {
        SyncRedactor: new () => { redact(text: string): string };
      };
      const redactor = new SyncRedactor();
      return { run: (text) => redactor.redact(text), hidden: (text, result) => lostUnits(text, result as string) };
    },
  },
  {
    name: 'openredaction',
    about: 'openredaction 1.1.5: `await new OpenRedaction().detect(text)`',
    isSlow: true,
    async open(folder) {
      const { OpenRedaction } = (await load(folder, 'openredaction')) as {
        OpenRedaction: new () => {
          detect(text: string): Promise<{ detections: readonly { position: [number, number] }[] }>;
        };
      };
      const redactor = new OpenRedaction();
      return {
        run: (text) => redactor.detect(text),
        hidden: (text, result) => {
          const { detections } = result as Awaited<ReturnType<typeof redactor.detect>>;
          return cover(
            text,
            detections.map(({ position: [start, end] }) => ({ start, end })),
          );
        },
      };
    },
  },
  {
    name: '@arcjet/redact',
    about: '@arcjet/redact 1.12.0: `await redact(text)`',
    isSlow: true,
    async open(folder) {
      const { redact } = (await load(folder, '@arcjet/redact')) as {
        redact(text: string): Promise<readonly [text: string, ...unknown[]]>;
      };
      return {
        run: (text) => redact(text),
        hidden: (text, result) => lostUnits(text, (result as readonly [string])[0]),
      };
    },
  },
  {
    name: '@node-rs/jieba',
    about: '@node-rs/jieba 2.0.3 (Rust): `Jieba.withDict(dict).tag(text, true)`, words tagged `nr`',
    isSlow: false,
    async open(folder) {
      const fetched = createRequire(join(folder, 'package.json'));
      const { Jieba } = fetched('@node-rs/jieba') as {
        Jieba: {
          withDict(dict: Uint8Array): { tag(text: string, hmm: boolean): readonly { tag: string; word: string }[] };
        };
      };
      const { dict } = fetched('@node-rs/jieba/dict.js') as { dict: Uint8Array };
      const jieba = Jieba.withDict(dict);
      return {
        run: (text) => jieba.tag(text, true),
        hidden: (text, result) => {
          let at = 0;
          const names: Stretch[] = [];
          for (const { tag, word } of result as ReturnType<typeof jieba.tag>) {
            if (tag === 'nr') names.push({ start: at, end: at + word.length });
            at += word.length;
          }
          return cover(text, names);
        },
      };
    },
  },
];

const FETCHED = fileURLToPath(new URL('../../out/peers/text', import.meta.url));
const MANIFEST = fileURLToPath(new URL('peers/package.json', import.meta.url));

function install(folder: string): void {
  mkdirSync(folder, { recursive: true });
  copyFileSync(MANIFEST, join(folder, 'package.json'));
  const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', '--silent'];
  spawnSync('npm', args, { cwd: folder, stdio: 'ignore' });
}

/** @param fetch brings the libraries into the folder; what is there already is not fetched again */
export async function fetchPeers(
  folder: string = FETCHED,
  fetch: (folder: string) => void = install,
): Promise<Fetched> {
  if (!existsSync(join(folder, 'node_modules'))) fetch(folder);
  const finders: Finder[] = [];
  const missing: (readonly [string, string])[] = [];
  for (const { open, ...peer } of peers) {
    if (!existsSync(join(folder, 'node_modules', peer.name))) {
      missing.push([peer.name, 'npm could not fetch it']);
      continue;
    }
    try {
      finders.push({ ...peer, ...(await open(folder)) });
    } catch {
      missing.push([peer.name, 'it does not run here']);
    }
  }
  return { finders, missing };
}

function load(folder: string, name: string): Promise<unknown> {
  return import(pathToFileURL(createRequire(join(folder, 'package.json')).resolve(name)).href);
}
