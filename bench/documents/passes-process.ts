/** The library's own part of a command over a workbook, as a process: both readings, and nothing behind them: `IN OUT`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { xlsx } from '../../src/formats/xlsx/xlsx.ts';
import { nobody } from '../../src/redact/passage.ts';
import { compile } from '../../src/redact/compile.ts';
import { planEditor } from '../../src/run/editor.ts';
import { deflate, inflate } from '../../src/run/flate.ts';
import { shippedPacks } from '../../src/run/packs.ts';
import { newTally } from '../../src/run/tally.ts';

const [input = '', output = ''] = process.argv.slice(2);
const source = readFileSync(input);
const pack = shippedPacks().find(({ id }) => id === 'housing-lottery');
if (pack === undefined) throw new RangeError('no such pack');
const plan = compile(pack);
const people = nobody();
const options = { other: 'scan', opaque: 'drop', people } as const;
const first = planEditor(plan, newTally(), { ...options, isFirst: true });
for await (const _ of xlsx.rewrite(source, first, { inflate }));
const chunks: Uint8Array[] = [];
const second = planEditor(plan, newTally(), options);
for await (const chunk of xlsx.rewrite(source, second, { inflate, deflate })) chunks.push(chunk);
writeFileSync(output, Buffer.concat(chunks));
