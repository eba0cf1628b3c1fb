import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:https';
import type { Duplex } from 'node:stream';
import { eventually } from './eventually.ts';
import { selfSigned } from './self-signed.ts';

/** Where the national signing program listens; the address is not ours to choose. */
const PORT = 13_579;
const GUID = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';
/** Other runs of this test on the same computer may hold the port. */
const PORT_LIMIT_MS = 180_000;

export type Behaviour =
  | 'signs'
  | 'refuses'
  | 'answers garbage'
  | 'greets with garbage'
  | 'never greets'
  | 'never answers'
  | 'hangs up';

/** What was asked of the program. */
export interface Asked {
  module: string;
  method: string;
  args: { format: string; data: string; signingParams: object; signerParams: object; locale: string };
}

export const CMS = 'MIIFakeCmsOfAPersonThatDoesNotExist0=';

const frame = (text: string): Buffer => {
  const content = Buffer.from(text);
  return Buffer.concat([Buffer.from([0x81, content.length]), content]);
};

/** Text of a masked frame of at most 64 KiB; undefined for any other, such as the one that closes. */
const read = (bytes: Buffer): string | undefined => {
  if ((bytes[0]! & 15) !== 1) return;
  const short = bytes[1]! & 127;
  const at = short === 126 ? 4 : 2;
  const length = short === 126 ? bytes.readUInt16BE(2) : short;
  const mask = bytes.subarray(at, at + 4);
  return Buffer.from(
    bytes.subarray(at + 4, at + 4 + length).map((byte, n) => byte ^ mask[n & 3]!),
  ).toString();
};

/**
 * NCALayer as a page meets it: a WebSocket over TLS on this computer, which greets with its version and answers `sign`
 * of its basics module.
 */
export class NcaLayer {
  behaviour: Behaviour = 'signs';
  connections = 0;
  readonly asked: Asked[] = [];
  readonly #sockets = new Set<Duplex>();
  readonly #server: Server;

  private constructor() {
    this.#server = createServer(selfSigned());
    this.#server.on('upgrade', (request, socket) => {
      this.connections++;
      this.#sockets.add(socket);
      socket.on('error', () => socket.destroy());
      const accept = createHash('sha1')
        .update(request.headers['sec-websocket-key'] + GUID)
        .digest('base64');
      socket.write(
        `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
      );
      if (this.behaviour === 'greets with garbage') socket.write(frame('<html>router</html>'));
      else if (this.behaviour !== 'never greets')
        socket.write(frame(JSON.stringify({ result: { version: '1.4' } })));
      socket.on('data', (bytes: Buffer) => this.#answer(socket, read(bytes)));
    });
  }

  static async start(): Promise<NcaLayer> {
    const layer = new NcaLayer();
    await eventually(
      'the port of NCALayer is free',
      () =>
        new Promise<boolean>((resolve, reject) => {
          layer.#server.once('error', reject);
          layer.#server.listen(PORT, '127.0.0.1', () => resolve(true));
        }),
      PORT_LIMIT_MS,
    );
    return layer;
  }

  #answer(socket: Duplex, request: string | undefined): void {
    if (!request) return;
    this.asked.push(JSON.parse(request) as Asked);
    if (this.behaviour === 'hangs up') socket.destroy();
    else if (this.behaviour === 'answers garbage') socket.write(frame('{"status":tru'));
    else if (this.behaviour !== 'never answers')
      socket.write(
        frame(JSON.stringify({ status: true, body: this.behaviour === 'signs' ? { result: [CMS] } : {} })),
      );
  }

  stop(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }
}
