/** The speed of other libraries: what their programs hand over, who is left out and how that is said, and the document. No times. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { peersSpeedDocument } from '../../bench/peers/document.ts';
import { type Foreign, linesOf, timesIn } from '../../bench/peers/foreign.ts';
import { measurePeers } from '../../bench/peers/peers-speed.ts';

describe('a program of another language', () => {
  it('hands over lines, and a NUL where it threw', () => {
    expect(linesOf('张*\n\n\0\n')).toStrictEqual(['张*', '', undefined]);
    expect(linesOf('')).toStrictEqual([]);
  });

  it('prints the times of its rounds, a line a kind', () => {
    expect([...timesIn('email 12.5 13\nplate 1e3\n')]).toStrictEqual([
      ['email', [12.5, 13]],
      ['plate', [1000]],
    ]);
  });
});

/** Gives back what it got, as a program would. */
const careless: Foreign = {
  name: 'Hutool',
  about: 'leaves everything as it is',
  prepare: () => (folder, kinds) => ({
    outputs: (name) => linesOf(readFileSync(join(folder, `${name}.txt`), 'utf8')),
    times: new Map(kinds.map((kind) => [kind, [3, 1, 2]])),
  }),
};

const absent: Foreign = { name: 'Presidio', about: 'not here', prepare: () => 'there is no Python with venv' };

describe('the speed of peers', () => {
  const said: string[] = [];
  const measured = measurePeers({
    seed: 2,
    values: 60,
    turns: 2,
    foreigners: [careless, absent],
    say: (sentence) => said.push(sentence),
  });
  const of = (peer: string) => measured.results.filter((result) => result.peer === peer);

  it('asks every library about the same values and judges all alike', () => {
    expect(of('yinming').map(({ kind }) => kind)).toStrictEqual(of('Hutool').map(({ kind }) => kind));
    expect(
      of('yinming')
        .flatMap(({ odd }) => odd)
        .filter(({ isFault }) => isFault),
    ).toStrictEqual([]);
    expect(of('yinming').filter(({ faults }) => faults > 0)).toStrictEqual([]);
    expect(of('Hutool').filter(({ faults }) => faults < 25)).toStrictEqual([]);
    expect(of('Hutool').filter(({ odd }) => !odd.some(({ isFault }) => isFault))).toStrictEqual([]);
    expect(of('maskdata').length).toBeGreaterThan(4);
  });

  it('puts the rounds of all turns together', () => {
    expect(of('Hutool')[0]?.time).toStrictEqual({ median: 2, low: 1, high: 3 });
  });

  it('names what is not shown, and why', () => {
    expect(measured.missing).toStrictEqual([['Presidio', 'there is no Python with venv']]);
    expect(said).toContain('not shown: Presidio (there is no Python with venv)');
  });

  it('makes a document of it: what is wrong is bold, what was not asked is a dash', () => {
    const machine = { cpu: 'Some CPU', processors: 2, platform: 'linux x64', node: '20.0.0' };
    const document = peersSpeedDocument(measured, machine, '2026-11-22');
    expect(document).toContain('2026-11-22, Some CPU, 2 processors');
    expect(document).toContain('60 of each kind');
    expect(document).toContain('Not shown: Presidio (there is no Python with venv).');
    expect(document).toMatch(/\| person-name \| `张三（代收）` \| `张\*（代收）` \| \*\*`张三（代收）`\*\* \|/);
    expect(document).toMatch(/\n\| plate \| [\d,]+ \([\d,–]+\) \| 2 \(1–3\) \| – \| – \| – \|\n/);
  });
});
