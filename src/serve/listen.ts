/** The handler behind Node's own HTTP server, on the loopback address unless told otherwise. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { createHandler, type HandlerOptions } from './handler.ts';

export interface ListenOptions extends HandlerOptions {
  /** 0 takes a free one. */
  readonly port: number;
  readonly host?: string;
}

/** Starts a server; it listens when the promise is fulfilled. `server.close()` stops it. */
export async function listen({ port, host = '127.0.0.1', ...options }: ListenOptions): Promise<Server> {
  const handle = createHandler(options);
  const server = createServer((incoming, outgoing) => {
    void answer(handle, incoming, outgoing);
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, done);
  });
  return server;
}

async function answer(
  handle: (request: Request) => Promise<Response>,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  try {
    const response = await handle(requestOf(incoming));
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    outgoing.end(new Uint8Array(await response.arrayBuffer()));
  } catch {
    if (!outgoing.headersSent) outgoing.writeHead(400, { 'content-type': 'application/json' });
    outgoing.end('{"code":"http/broken-request"}');
  }
}

function requestOf(incoming: IncomingMessage): Request {
  const method = incoming.method ?? 'GET';
  const headers = new Headers();
  const contentType = incoming.headers['content-type'];
  if (contentType !== undefined) headers.set('content-type', contentType);
  const url = new URL(incoming.url ?? '/', 'http://localhost');
  if (method === 'GET' || method === 'HEAD') return new Request(url, { method, headers });
  return new Request(url, {
    method,
    headers,
    body: Readable.toWeb(incoming) as ReadableStream<Uint8Array>,
    duplex: 'half',
  });
}
