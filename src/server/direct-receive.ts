import type { IncomingMessage, ServerResponse } from 'node:http';
import { JWS_LIMIT } from '../model/compact-jws.js';
import { isOriginAllowed, originHeaders } from './cors.js';
import type { EndpointParts, HostedOperator, Served } from './endpoint-parts.js';
import { operatorPath } from './hosted-operator.js';
import type { PlainAnswer } from './plain-answer.js';
import { problemAnswer } from './problem-response.js';
import { isReceiptType, takeReceipt } from './receive-receipt.js';
import { toTheSecond } from './request-log.js';
import { turnEnd } from './turn-end.js';

/** Takes the request if it is a plain receipt, and tells whether it did. */
export type DirectReceive = (incoming: IncomingMessage, outgoing: ServerResponse) => boolean;

/** Hands on the whole body; never, where the sender hung up. Node's parser holds it to the length that was announced. */
function readAll(incoming: IncomingMessage, done: (body: string) => void): void {
  const parts: Buffer[] = [];
  incoming.on('data', (part: Buffer) => parts.push(part));
  incoming.on('end', () => done((parts.length === 1 ? parts[0]! : Buffer.concat(parts)).toString('latin1')));
  incoming.on('error', () => {});
}

function write(outgoing: ServerResponse, { status, headers, body }: PlainAnswer, origin?: string): void {
  const length = Buffer.byteLength(body);
  outgoing.writeHead(status, {
    ...headers,
    Vary: 'Origin',
    ...(origin !== undefined && originHeaders(origin)),
    'Content-Length': length,
  });
  // ASCII goes out as it is.
  outgoing.end(body, length === body.length ? 'latin1' : 'utf8');
}

/**
 * The straight way of a receipt under Node: from the socket to the store without the objects of the fetch standard, which
 * cost more than a signature. Whatever is not a plain receipt is left to the routes, which answer the same.
 */
export function directReceive(parts: EndpointParts): DirectReceive {
  const paths = new Map<string, HostedOperator>();
  for (const operator of parts.operators.values())
    paths.set(`${operatorPath(operator.slug)}/receipts`, operator);

  const clientOf = ({ socket, headers }: IncomingMessage): string | undefined => {
    const forwarded = headers['x-forwarded-for'];
    return parts.clientOf(socket.remoteAddress, Array.isArray(forwarded) ? forwarded.join(',') : forwarded);
  };
  const finish = (served: Taken, started: number, answer: PlainAnswer) => {
    const code = served.code ?? answer.code;
    parts.log({
      at: toTheSecond(parts.now()),
      ...{ route: 'receipts', method: 'POST', status: answer.status },
      ms: Math.round(performance.now() - started),
      operator: served.operator.slug,
      ...(code && { code }),
      ...(served.jti && { jti: served.jti }),
    });
  };

  return (incoming, outgoing) => {
    const operator = incoming.method === 'POST' ? paths.get(incoming.url ?? '') : undefined;
    if (!operator) return false;
    const { headers } = incoming;
    const { origin } = headers;
    const isPlain =
      isReceiptType(headers['content-type']) &&
      headers['content-encoding'] === undefined &&
      Number(headers['content-length']) <= JWS_LIMIT &&
      isOriginAllowed(origin ?? null, operator.origins);
    if (!isPlain) return false;

    const started = performance.now();
    const served: Taken = { operator, address: clientOf(incoming) };
    readAll(incoming, (jws) => {
      void turnEnd()
        .then(() => parts.load.during(() => takeReceipt(jws, origin, served, parts)))
        .catch(() => problemAnswer('temporary', { retryAfter: 10 }))
        .then((answer) => {
          finish(served, started, answer);
          write(outgoing, answer, origin);
        })
        // A log that throws must not end the server.
        .catch(() => outgoing.destroy());
    });
    return true;
  };
}

type Taken = Pick<Served, 'operator' | 'address' | 'jti' | 'code'>;
