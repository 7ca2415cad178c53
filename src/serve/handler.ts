/**
 * HTTP for billing systems that call: a function from a web-standard Request to a Response, for any server.
 *
 *   GET  /v1/packs             the packs that are served, id → version and title
 *   POST /v1/packs/{id}        a document in, the redacted document out; its format by Content-Type
 *                              (application/json, application/x-ndjson, text/csv, text/tab-separated-values, text/plain, text/markdown), its
 *                              encoding by `charset` there, else by its bytes; ?other=scan|keep|drop|refuse
 *
 * A body is taken whole before anything is answered, up to `maxBody` bytes, so that a refusal leaves nothing half
 * said. An answer of refusal holds a code and numbers, never a value. `X-Yinming-Counts` has the number of values by
 * status.
 */
import { FormatError, type Format, type FormatOptions } from '../formats/format.ts';
import { encodingByName, formats } from '../formats/index.ts';
import type { Other } from '../redact/field.ts';
import { nobody } from '../redact/passage.ts';
import { RedactError } from '../redact/redact-error.ts';
import type { Plan } from '../rules/plan.ts';
import { type DocumentOptions, type DocumentRun, openDocument } from '../run/document.ts';

export interface HandlerOptions {
  /** The plans to serve, each by its pack's id. */
  readonly plans: readonly Plan[];
  /** Bytes that a body may have at most. Default 8 MiB. */
  readonly maxBody?: number;
}

/** What an answer of refusal holds. */
export interface Refusal {
  readonly code: string;
  readonly place?: unknown;
}

const DEFAULT_MAX_BODY = 8 << 20;

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  'application/json': 'json',
  'application/x-ndjson': 'ndjson',
  'application/jsonl': 'ndjson',
  'text/csv': 'csv',
  'text/tab-separated-values': 'tsv',
  'text/plain': 'text',
  'text/markdown': 'text',
};

export function createHandler({
  plans,
  maxBody = DEFAULT_MAX_BODY,
}: HandlerOptions): (request: Request) => Promise<Response> {
  const byId: ReadonlyMap<string, Plan> = new Map(plans.map((plan) => [plan.id, plan]));
  return async (request) => {
    const { pathname, searchParams } = new URL(request.url);
    const [, version, room, id, ...further] = pathname.split('/');
    if (version !== 'v1' || room !== 'packs' || further.length > 0) return refusal(404, 'http/not-found');
    if (id === undefined || id === '') return request.method === 'GET' ? listing(plans) : refusal(405, 'http/method');
    const plan = byId.get(id);
    if (plan === undefined) return refusal(404, 'http/no-such-pack');
    if (request.method !== 'POST') return refusal(405, 'http/method');
    const format = formatOf(request.headers.get('content-type'));
    if (format === undefined) return refusal(415, 'http/media-type');
    const encoding = encodingOf(request.headers.get('content-type'));
    if (encoding === undefined) return refusal(415, 'http/charset');
    const other = otherOf(searchParams.get('other'));
    if (other === undefined) return refusal(400, 'http/other');
    const body = await readBody(request, maxBody);
    return body === undefined
      ? refusal(413, 'http/body-too-long')
      : redacted(body, plan, { format, other, ...encoding }, request);
  };
}

function listing(plans: readonly Plan[]): Response {
  return Response.json(plans.map(({ id, version, title }) => ({ id, version, title })));
}

function refusal(status: number, code: string, place?: unknown): Response {
  const body: Refusal = place === undefined ? { code } : { code, place };
  return Response.json(body, { status });
}

function formatOf(contentType: string | null): Format | undefined {
  const id = MEDIA_TYPES[(contentType ?? '').split(';')[0]?.trim().toLowerCase() ?? ''];
  return formats.find((format) => format.id === id);
}

/** What a content type says of the encoding; `undefined` where it names one that there is not. */
function encodingOf(contentType: string | null): FormatOptions | undefined {
  const [, quoted] = /;[ \t]*charset=("[^"]*"|[^;\s]*)/i.exec(contentType ?? '') ?? [];
  if (quoted === undefined) return {};
  const encoding = encodingByName(quoted.replace(/"/g, ''));
  return encoding && { encoding };
}

const OTHERS: readonly Other[] = ['scan', 'keep', 'drop', 'refuse'];

function otherOf(value: string | null): Other | undefined {
  return value === null ? 'scan' : OTHERS.find((other) => other === value);
}

/** The whole body; `undefined` where it is too long or breaks off. */
async function readBody(request: Request, limit: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  if (request.body === null) return new Uint8Array(0);
  const reader = request.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > limit) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(value);
  }
  return joined(chunks, length);
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function readAll(run: DocumentRun, body: Uint8Array): void {
  run.push(body);
  run.end();
}

function redacted(body: Uint8Array, plan: Plan, options: DocumentOptions, request: Request): Response {
  try {
    const people = nobody();
    if (options.format.isReadTwice === true) readAll(openDocument(plan, { ...options, people, isFirst: true }), body);
    const run = openDocument(plan, { ...options, people });
    const head = run.push(body).slice();
    const tail = run.end();
    const headers = {
      'content-type': request.headers.get('content-type') ?? '',
      'x-yinming-counts': JSON.stringify(run.summary().counts.statuses),
    };
    return new Response(joined([head, tail], head.length + tail.length), { headers });
  } catch (error) {
    if (error instanceof FormatError) return refusal(400, error.code, error.place);
    if (error instanceof RedactError) return refusal(422, error.code, { record: error.record, place: error.place });
    return refusal(500, 'http/internal');
  }
}
