import { connect, createServer, type Server, type Socket } from 'node:net';

/** What may happen to one request on its way. Shares of 1; the rest goes through as it is. */
const FAULTS = [
  ['dropped before', 0.1],
  ['answer lost', 0.1],
  ['twice', 0.1],
  ['late', 0.1],
  ['cut', 0.05],
  ['answer cut', 0.05],
] as const;

export interface FaultProxy {
  readonly url: string;
  /** How often what happened. */
  readonly seen: Record<string, number>;
  close(): void;
}

/** A generator of numbers that a printed seed repeats. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** True once the whole request is there. */
function isWhole(bytes: Buffer): boolean {
  const text = bytes.toString('latin1');
  const end = text.indexOf('\r\n\r\n');
  const length = Number(/content-length: (\d+)/i.exec(text)?.[1] ?? 0);
  return end >= 0 && bytes.length >= end + 4 + length;
}

/**
 * A link that loses, repeats, delays and cuts: one request a connection, to the port that `target` names at that moment.
 */
export async function startFaultProxy(target: () => number, next: () => number): Promise<FaultProxy> {
  const seen: Record<string, number> = {};
  const choose = (): string => {
    let left = next();
    return FAULTS.find(([, share]) => (left -= share) < 0)?.[0] ?? 'through';
  };

  const forward = (bytes: Buffer, back?: (part: Buffer) => void, over?: () => void) => {
    const upstream = connect(target(), '127.0.0.1');
    upstream.on('error', () => {});
    upstream.on('close', () => over?.());
    upstream.on('data', (part: Buffer) => back?.(part));
    upstream.write(bytes);
    return upstream;
  };

  const pass = (client: Socket, bytes: Buffer, fault: string) => {
    const hangUp = () => client.destroy();
    if (fault === 'dropped before') return hangUp();
    if (fault === 'cut') {
      const upstream = forward(bytes.subarray(0, bytes.length >> 1), undefined, hangUp);
      return upstream.end();
    }
    if (fault === 'answer lost') return forward(bytes, hangUp, hangUp);
    if (fault === 'answer cut')
      return forward(bytes, (part) => client.end(part.subarray(0, part.length - 40)), hangUp);
    if (fault === 'twice') {
      const again = forward(bytes);
      again.setTimeout(2000, () => again.destroy());
    }
    return forward(bytes, (part) => client.write(part), hangUp);
  };

  const server: Server = createServer((client) => {
    client.on('error', () => {});
    let bytes = Buffer.alloc(0);
    let isTaken = false;
    client.on('data', (part: Buffer) => {
      bytes = Buffer.concat([bytes, part]);
      if (isTaken || !isWhole(bytes)) return;
      isTaken = true;
      const fault = choose();
      seen[fault] = (seen[fault] ?? 0) + 1;
      // A late one lets others go first: so they arrive out of order.
      setTimeout(() => pass(client, bytes, fault), fault === 'late' ? next() * 200 : 0);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  return { url: `http://127.0.0.1:${port}`, seen, close: () => void server.close() };
}
