/** The results of a run as tables: what was counted, then what was timed. A dash stands where there is nothing to say. */
import type { Spread, Timing } from './alternate.ts';
import type { Count } from './count.ts';
import type { RecordResult } from './records.ts';
import type { Run } from './run.ts';
import type { Table } from './table.ts';
import type { ValueResult } from './values.ts';

const NONE = '–';
const NANOSECONDS_OF_A_SECOND = 1e9;

/** `1,234,567`, whatever the machine's language. */
export function whole(value: number): string {
  return String(Math.round(value)).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

function ratio({ median, low, high }: Spread): string {
  const digits = median < 10 ? 1 : 0;
  return `×${median.toFixed(digits)} (${low.toFixed(digits)}–${high.toFixed(digits)})`;
}

function of(timings: readonly Timing[], name: string): Timing | undefined {
  return timings.find((timing) => timing.name === name);
}

export function countTable(counts: readonly Count[]): Table {
  return {
    title: 'Records, each field judged by what was planted in it',
    head: [
      'pack',
      'by',
      'records',
      'fields',
      'leaked',
      'hidden too little',
      'column left',
      'changed',
      'covered whole',
      'refused',
    ],
    rows: counts.map(({ pack, way, records, fields, verdicts, coveredWhole, refused }) => [
      pack,
      way,
      whole(records),
      whole(fields),
      whole(verdicts.leaked),
      whole(verdicts['under-floor']),
      whole(verdicts.left),
      whole(verdicts.changed),
      coveredWhole === null ? NONE : whole(coveredWhole),
      whole(refused),
    ]),
  };
}

/** The ways of masking beside the library, as the columns come. */
const OTHERS = ['maskdata', 'plain'] as const;

export function faultTable(values: readonly ValueResult[]): Table {
  return {
    title: 'Values, wrong ones: of the corpus + of the odd ones',
    head: ['kind', 'values', 'odd', 'yinming', ...OTHERS],
    rows: values.map(({ kind, values: count, oddValues, faults }) => [
      kind,
      whole(count),
      whole(oddValues),
      ...['yinming', ...OTHERS].map((way) => {
        const fault = faults.find(({ name }) => name === way);
        return fault === undefined ? NONE : `${whole(fault.even)} + ${fault.odd}`;
      }),
    ]),
  };
}

export function valueTable(values: readonly ValueResult[]): Table {
  return {
    title:
      'maskValue, nanoseconds of processor time a value, and how many times as long as the plain mask (quartiles of the rounds)',
    head: ['kind', 'rounds', 'yinming', ...OTHERS, 'yinming : plain', 'maskdata : plain'],
    rows: values.map(({ kind, timings }) => {
      const plain = of(timings, 'plain');
      const time = (way: string): string => {
        const timing = of(timings, way);
        return timing === undefined ? NONE : whole(timing.time.median);
      };
      const beside = (way: string): string => {
        const timing = of(timings, way);
        return timing === undefined || plain === undefined ? NONE : ratio(timing.ratio);
      };
      return [
        kind,
        whole(timings[0]?.rounds ?? 0),
        time('yinming'),
        ...OTHERS.map(time),
        beside('yinming'),
        beside('maskdata'),
      ];
    }),
  };
}

export function recordTable(records: readonly RecordResult[]): Table {
  const perSecond = ({ time }: Timing): string => whole(NANOSECONDS_OF_A_SECOND / time.median);
  return {
    title:
      'redactRecord, records in a second of processor time, and how many times as long as the plain script (quartiles of the rounds)',
    head: ['pack', 'records', 'rounds', 'yinming', 'plain', 'µs a record', 'yinming : plain'],
    rows: records.flatMap(({ pack, records: count, timings: [own, plain] }) =>
      own === undefined || plain === undefined
        ? []
        : [
            [
              pack,
              whole(count),
              whole(own.rounds),
              perSecond(own),
              perSecond(plain),
              (own.time.median / 1000).toFixed(1),
              ratio(own.ratio),
            ],
          ],
    ),
  };
}

/** Every table of a run that has rows, in the order in which the run makes them. */
export function tablesOf({ counts, values, records }: Pick<Run, 'counts' | 'values' | 'records'>): readonly Table[] {
  return [countTable(counts), faultTable(values), valueTable(values), recordTable(records)].filter(
    ({ rows }) => rows.length > 0,
  );
}
