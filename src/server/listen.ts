import { createServer, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { EndpointHandler } from './endpoint.js';

/** A server that listens. */
export interface Listening {
  /** Address with the port that was taken. */
  readonly url: string;
  /** Takes no new connections, lets answers under way finish for at most 10 s, then resolves. */
  readonly close: () => Promise<void>;
}

const STOP_MS = 10_000;
/** Limits against slow and idle senders, milliseconds. */
const TIMEOUTS = {
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 2_000,
} as const;
const MOST_CONNECTIONS = 10_000;

/** Where to listen, and how long to wait for a sender; what is left out is as it has to be outside of tests. */
export interface ListenOptions {
  readonly port?: number;
  readonly host?: string;
  readonly timeouts?: Partial<Record<keyof typeof TIMEOUTS, number>>;
}

/** Serves a fetch handler under Node. Port 0 takes any free one. Rejects if the port is taken. */
export async function listen(
  handler: EndpointHandler,
  { port = 8080, host = '127.0.0.1', timeouts }: ListenOptions = {},
): Promise<Listening> {
  // Here, because where another server stands around the handler the package is not there.
  const { getRequestListener } = await import('@hono/node-server').catch((error: unknown) => {
    throw error; // Said here, so that a bundler for a platform without the package goes on.
  });
  const routes = getRequestListener(handler);
  const server = createServer({ ...TIMEOUTS, ...timeouts, maxHeaderSize: 8192 }, (incoming, outgoing) => {
    if (!handler.direct?.(incoming, outgoing)) void routes(incoming, outgoing);
  });
  server.maxConnections = MOST_CONNECTIONS;
  let closing: Promise<void> | undefined;
  // By socket, in places that stay: a set that grows and shrinks leaves tables behind, each with a way to the next and to
  // all that was in it, and once one is old, all of that waits for a collection of the whole heap.
  const underWay = new Map<Socket, ServerResponse | undefined>();
  server.on('connection', (socket: Socket) => {
    underWay.set(socket, undefined);
    socket.once('close', () => underWay.delete(socket));
  });
  server.prependListener('request', ({ socket }, response: ServerResponse) => {
    underWay.set(socket, response);
    response.once('close', () => {
      if (underWay.get(socket) === response) underWay.set(socket, undefined);
    });
    if (closing) response.shouldKeepAlive = false;
  });
  // Instead of Node's own, so that who is too slow is told as docs/receipts.md 9.3 says.
  server.on('clientError', ({ code }: NodeJS.ErrnoException, socket: Socket) => {
    const response = underWay.get(socket);
    if (!socket.writable || response?.headersSent) return socket.destroy();
    const isLate = code === 'ERR_HTTP_REQUEST_TIMEOUT';
    const late = isLate ? handler.late?.(response?.req) : undefined;
    const status = isLate ? 408 : code === 'HPE_HEADER_OVERFLOW' ? 431 : 400;
    const bare = `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\n\r\n`;
    return socket.end(late ?? bare, () => socket.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  const taken = address && typeof address === 'object' ? address.port : port;
  const name = host.includes(':') ? `[${host}]` : host;
  const stop = () =>
    new Promise<void>((resolve) => {
      const limit = setTimeout(() => server.closeAllConnections(), STOP_MS);
      server.close(() => {
        clearTimeout(limit);
        resolve();
      });
      // A connection that is kept would keep the server too.
      for (const response of underWay.values()) if (response) response.shouldKeepAlive = false;
      server.closeIdleConnections();
    });
  return { url: `http://${name}:${taken}`, close: () => (closing ??= stop()) };
}
