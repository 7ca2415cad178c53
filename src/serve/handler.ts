/**
 * HTTP for billing systems that call: a function from a web-standard Request to a Response, for any server.
 *
 *   GET  /v1/packs             the packs that are served, id → version and title
 *   POST /v1/packs/{id}        a document in, the redacted document out; its format by Content-Type (`MEDIA_TYPES`), the encoding of
 *                              text by `charset` there, else by its bytes; ?other=scan|keep|drop|refuse says what becomes of
 *                              fields that no rule names, ?opaque=refuse|drop|keep of what cannot be searched
 *
 * A body is taken whole before anything is answered, up to `maxBody` bytes, so that a refusal leaves nothing half
 * said. An answer of refusal holds a code and numbers, never a value. `X-Yinming-Counts` has the number of values by
 * status.
 */
import { type DocumentFormat, FormatError, type FormatOptions } from '../formats/format.ts';
import { encodingByName, formats, packages } from '../formats/index.ts';
import type { Other } from '../redact/field.ts';
import { RedactError } from '../redact/redact-error.ts';
import type { Plan } from '../rules/plan.ts';
import { joined } from '../formats/joined.ts';
import { OpaqueError, type OpaqueUse, opaqueUses } from '../run/opaque.ts';
import { type TransferOptions, transfer } from '../run/transfer.ts';
import { UnverifiedError } from '../run/verify.ts';

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
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'application/zpl': 'zpl',
  'application/ofd': 'ofd',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
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
    const opaque = opaqueOf(searchParams.get('opaque'));
    if (opaque === undefined) return refusal(400, 'http/opaque');
    const body = await readBody(request, maxBody);
    return body === undefined
      ? refusal(413, 'http/body-too-long')
      : redacted(body, plan, { format, other, opaque, ...encoding }, request);
  };
}

function listing(plans: readonly Plan[]): Response {
  return Response.json(plans.map(({ id, version, title }) => ({ id, version, title })));
}

function refusal(status: number, code: string, place?: unknown): Response {
  const body: Refusal = place === undefined ? { code } : { code, place };
  return Response.json(body, { status });
}

function formatOf(contentType: string | null): DocumentFormat | undefined {
  const id = MEDIA_TYPES[(contentType ?? '').split(';')[0]?.trim().toLowerCase() ?? ''];
  return [...formats, ...packages].find((format) => format.id === id);
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

function opaqueOf(value: string | null): OpaqueUse | undefined {
  return value === null ? 'refuse' : opaqueUses.find((use) => use === value);
}

/** The whole body; `undefined` where it is too long or breaks off. */
async function readBody(request: Request, limit: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  if (request.body === null) return joined([]);
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
  return joined(chunks);
}

async function* once(body: Uint8Array): AsyncGenerator<Uint8Array> {
  yield body;
}

async function redacted(
  body: Uint8Array,
  plan: Plan,
  options: TransferOptions,
  { headers }: Request,
): Promise<Response> {
  const chunks: Uint8Array[] = [];
  const sink = { write: async (bytes: Uint8Array) => void chunks.push(bytes.slice()) };
  try {
    const { counts } = await transfer(once(body), sink, plan, { ...options, again: () => once(body) });
    return new Response(joined(chunks).slice(), {
      headers: {
        'content-type': headers.get('content-type') ?? '',
        'x-yinming-counts': JSON.stringify(counts.statuses),
      },
    });
  } catch (error) {
    if (error instanceof FormatError) return refusal(400, error.code, error.place);
    if (error instanceof RedactError) return refusal(422, error.code, { record: error.record, place: error.place });
    if (error instanceof OpaqueError) return refusal(422, error.code, error.things);
    if (error instanceof UnverifiedError) return refusal(500, error.code);
    return refusal(500, 'http/internal');
  }
}
