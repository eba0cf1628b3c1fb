import { type IncomingMessage, STATUS_CODES } from 'node:http';
import { allOrigins, isOriginAllowed, originHeaders } from './cors.js';
import type { HostedOperator } from './endpoint-parts.js';
import { operatorPath } from './hosted-operator.js';
import { problemAnswer } from './problem-response.js';

/** What is written to a socket whose request did not come to its end in time; undefined: not even its headers came. */
export type LateAnswer = (incoming: IncomingMessage | undefined) => string;

/**
 * The answer `request-timeout` (docs/receipts.md 9.3) with what a page of the operator's origins may see of it: a page that
 * may see nothing would take it for a broken line. As text, because Node is done with a request that it gives up.
 */
export function lateAnswer(operators: Iterable<HostedOperator>): LateAnswer {
  const { status, headers, body } = problemAnswer('request-timeout');
  const list = [...operators];
  const everyone = allOrigins(list);
  return (incoming) => {
    const { origin } = incoming?.headers ?? {};
    const asked = list.find(({ slug }) => incoming?.url?.startsWith(`${operatorPath(slug)}/`));
    const isSeen = origin !== undefined && isOriginAllowed(origin, asked?.origins ?? everyone);
    const all = {
      ...headers,
      Vary: 'Origin',
      ...(isSeen && originHeaders(origin)),
      'Content-Length': Buffer.byteLength(body),
      Connection: 'close',
    };
    const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
    return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`;
  };
}
