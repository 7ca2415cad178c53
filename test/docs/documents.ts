/** The documents whose every block is run, each with the language that its reader has on the terminal. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Markdown, readMarkdown } from './markdown.ts';
import { ROOT } from './workspace.ts';

export interface Written {
  /** From the project's root. */
  readonly path: string;
  readonly language: 'zh_CN.UTF-8' | 'en_US.UTF-8';
}

export const documents: readonly Written[] = [
  { path: 'README.md', language: 'en_US.UTF-8' },
  { path: 'README.zh-CN.md', language: 'zh_CN.UTF-8' },
  { path: 'rules/README.md', language: 'zh_CN.UTF-8' },
  { path: 'src/README.md', language: 'en_US.UTF-8' },
  { path: 'src/run/stream/README.md', language: 'en_US.UTF-8' },
];

export function readDocument(path: string): Markdown {
  return readMarkdown(readFileSync(join(ROOT, path), 'utf8'));
}
