/**
 * A document over several threads. This one reads, cuts the document between records into blocks, and writes what
 * comes back in the order of the document; memory is the blocks in flight. It works itself while that has to be: until a
 * table's header is found, while the document's encoding is still to be found and a block is not ASCII, over records
 * that are longer than some blocks, where records may be skipped, and where rows end in a lone CR, behind which a session
 * waits for what may be an LF. What comes out, counts and errors are those of one thread.
 */
import type { EncodingId } from '../../formats/encoding/encoding.ts';
import { createCutter } from '../../formats/cutter.ts';
import type { RecordEnds, Start } from '../../formats/format.ts';
import type { Plan } from '../../rules/plan.ts';
import { type Block, blocksOf } from '../blocks.ts';
import { type DocumentSummary, openLedger, openStretch, type Stretch } from '../document.ts';
import { RunError } from '../run-error.ts';
import type { SessionOptions, Sink } from '../transfer.ts';
import type { Pool } from './pool.ts';
import type { Reply } from './task.ts';

/** Bytes of a block, unless told. */
const BLOCK = 1 << 20;

/** Blocks on their way, for each thread. */
const IN_FLIGHT = 4;

/** Blocks of a document that are not worth threads: these take a second to become fast. */
const FEW = 8;

/** @throws RunError, FormatError, RedactError; RangeError where the threads have another plan */
export async function spread(
  source: AsyncIterable<Uint8Array>,
  sink: Sink,
  plan: Plan,
  options: SessionOptions,
  recordEnds: RecordEnds,
  pool: Pool,
): Promise<DocumentSummary> {
  if (pool.plan !== plan) throw new RangeError('the threads have another plan');
  const { workers: _, blockSize = BLOCK, size = 0, onProgress, onEncoding, ...document } = options;
  const { format, other, maxRecord, encoding } = document;
  const limits = maxRecord === undefined ? {} : { maxRecord };
  const ledger = openLedger(format);
  const spare: ArrayBuffer[] = [];
  const queue: Promise<Reply | undefined>[] = [];
  let found: EncodingId | undefined;
  /** What this thread works on; `undefined` while the others work. */
  let own: Stretch | undefined = openStretch(plan, document);
  /** Where the others began, and then where the first block that is not written begins. */
  let start: Start = { encoding, records: 0, line: 1 };

  async function give(bytes: Uint8Array): Promise<void> {
    if (bytes.length === 0) return;
    ledger.gaveOut(bytes);
    await sink.write(bytes);
  }

  function told(bytes: number): void {
    ledger.tookIn(bytes);
    onProgress?.(ledger.bytesIn, ledger.records + (own?.records ?? 0));
  }

  /** Writes what came of the oldest block in flight. */
  async function settle(): Promise<void> {
    const reply = await queue.shift();
    if (reply === undefined) throw new RunError('worker/failed');
    const { block, done } = reply;
    if (done === undefined) return fail(block);
    for (const bytes of done.outputs) await give(bytes);
    ledger.add(done);
    start = { ...start, records: start.records + done.records, line: start.line + done.lines };
    told(block.length);
    spare.push(block.buffer);
  }

  /** Throws the error of a block. */
  function fail(block: Uint8Array): never {
    own = openStretch(plan, { ...document, start });
    own.push(block);
    own.end();
    throw new RunError('worker/failed');
  }

  async function settleAll(): Promise<void> {
    while (queue.length > 0) await settle();
  }

  /** Hands the document over to the others, where it can be. */
  function handOver(): void {
    const isWorth = size > FEW * blockSize || ledger.bytesIn >= FEW * blockSize;
    if (own?.start === undefined || !isWorth) return;
    start = own.start;
    ledger.add(own.close());
    own = undefined;
  }

  async function workOn({ bytes, isWhole }: Block): Promise<void> {
    if (own !== undefined) handOver();
    if (own === undefined && isWhole && (start.encoding !== undefined || isAscii(bytes))) {
      const task = { format: format.id, other, ...limits, start: { ...start, records: 0, line: 1 }, block: bytes };
      queue.push(pool.work(task));
      if (queue.length >= pool.most * IN_FLIGHT) await settle();
      return;
    }
    if (own === undefined) {
      await settleAll();
      own = openStretch(plan, { ...document, start });
    }
    await give(own.push(bytes));
    told(bytes.length);
    spare.push(bytes.buffer);
  }

  try {
    for await (const block of blocksOf(source, createCutter(recordEnds, encoding), blockSize, spare)) {
      await workOn(block);
    }
    await settleAll();
    if (own !== undefined) {
      await give(own.end());
      ledger.add(own.close());
    }
    onProgress?.(ledger.bytesIn, ledger.records);
    found = (own ?? start).encoding ?? 'utf-8';
    return ledger.summary(found);
  } finally {
    found ??= (own ?? start).encoding;
    if (found !== undefined) onEncoding?.(found);
  }
}

function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80);
}
