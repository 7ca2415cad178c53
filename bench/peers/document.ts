/** The speed of other libraries beside this one's as a document: times, faults, and every odd value that somebody got wrong. */
import { fileURLToPath } from 'node:url';
import type { KindId } from '../../src/index.ts';
import type { Machine } from '../speed/machine.ts';
import { asMarkdown, type Table } from '../speed/table.ts';
import { whole } from '../speed/tables.ts';
import { foreigners } from './foreign.ts';
import type { OddOutcome, PeerResult, PeersSpeed } from './peers-speed.ts';

export const PEERS_SPEED_FILE: string = fileURLToPath(new URL('../quality/peers-speed.md', import.meta.url));

const NONE = '–';

const PEERS = ['yinming', 'Hutool', 'maskdata', 'Presidio', 'plain'] as const;

export function peersSpeedDocument({ results, missing }: PeersSpeed, machine: Machine, date: string): string {
  const { cpu, processors, platform, node } = machine;
  return `# The speed of other libraries

Written by \`npm run bench -- peers --speed\`: ${date}, ${cpu}, ${processors} processors, ${platform}, Node ${node}.

All get the same values, ${whole(results[0]?.values ?? 0)} of each kind, and the same odd ones; one judge counts for all
([speed/judge.ts](../speed/judge.ts)), by what the rule of the waybill asks to be hidden. Each runs in its own language, warm, by turns, by
the clock of the processor; every result is read. A time says what a value costs, not what is left of it: that is the second
table. What a library has no function for it is not asked. A fault is one by that rule: Hutool hides four digits of a mobile number, as
many do, and a waybill asks for six.

- yinming: \`maskValue\` by the pack \`waybill\`
- maskdata 1.3.4 (JavaScript): its functions with the options that come nearest
- plain: fixed slices and stars, looking at nothing
${foreigners.map(({ about }) => `- ${about}`).join('\n')}
${missing.map(([peer, why]) => `\nNot shown: ${peer} (${why}).\n`).join('')}
${[timeTable(results), faultTable(results), oddTable(results)].map(asMarkdown).join('\n')}`;
}

function kindsOf(results: readonly PeerResult[]): readonly KindId[] {
  return [...new Set(results.map(({ kind }) => kind))];
}

function byKind(results: readonly PeerResult[], cell: (result: PeerResult) => string): Table['rows'] {
  return kindsOf(results).map((kind) => [
    kind,
    ...PEERS.map((peer) => {
      const result = results.find((each) => each.kind === kind && each.peer === peer);
      return result === undefined ? NONE : cell(result);
    }),
  ]);
}

function timeTable(results: readonly PeerResult[]): Table {
  return {
    title: 'Nanoseconds of processor time a value (quartiles of the rounds)',
    head: ['kind', ...PEERS],
    rows: byKind(results, ({ time: { median, low, high } }) => `${whole(median)} (${whole(low)}–${whole(high)})`),
  };
}

function faultTable(results: readonly PeerResult[]): Table {
  return {
    title: 'Values that were left open, or changed though they must stay: of the corpus + of the odd ones',
    head: ['kind', ...PEERS],
    rows: byKind(results, ({ faults, odd }) => `${whole(faults)} + ${odd.filter(({ isFault }) => isFault).length}`),
  };
}

/** Odd values that at least one library got wrong; what is wrong is set bold. */
function oddTable(results: readonly PeerResult[]): Table {
  return {
    title: 'Odd values that somebody got wrong (bold)',
    head: ['kind', 'value', ...PEERS],
    rows: kindsOf(results).flatMap((kind) => {
      const own = PEERS.map((peer) => results.find((each) => each.kind === kind && each.peer === peer)?.odd);
      const values = results.find((each) => each.kind === kind)?.odd ?? [];
      return values.flatMap(({ value }, at) => {
        const outcomes = own.map((odd) => odd?.[at]);
        return outcomes.some((outcome) => outcome?.isFault) ? [[kind, code(value), ...outcomes.map(outcomeCell)]] : [];
      });
    }),
  };
}

function outcomeCell(outcome: OddOutcome | undefined): string {
  if (outcome === undefined) return NONE;
  const text = outcome.after === undefined ? 'throws' : code(outcome.after);
  return outcome.isFault ? `**${text}**` : text;
}

function code(text: string): string {
  return text === ''
    ? 'empty'
    : `\`${text.replace(/\p{Surrogate}/gu, (unit) => `\\u${unit.charCodeAt(0).toString(16)}`)}\``;
}
