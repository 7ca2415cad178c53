/** The library's own part of a command over a workbook, as a process: what it reads and writes, without verification: `IN OUT`. */
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { xlsx } from '../../src/formats/xlsx/xlsx.ts';
import { rewritten } from '../../src/run/package.ts';
import { loadPack } from '../../src/run/packs.ts';

const [input = '', output = ''] = process.argv.slice(2);
const { plan } = await loadPack('housing-lottery');
const made = await rewritten(readFileSync(input), plan, xlsx, { other: 'scan', opaque: 'drop', isUnverified: true });
const file = openSync(output, 'w');
for (const bytes of made.output) writeSync(file, bytes);
closeSync(file);
