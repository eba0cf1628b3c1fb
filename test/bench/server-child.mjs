// The measured side, a process of its own on one core: the bare limit, or the endpoint over HTTP.
import { createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import { makeReceipts } from './server-receipts.mjs';

const SIGNED_BYTES = 640;

/** Checks `receipts` and signs an acknowledgement for each, and nothing else: what no endpoint can go below. */
async function bareLimit({ seconds, perDevice }) {
  const { derOfPlain } = await import('../../build/server/der-signature.js');
  const work = makeReceipts(512, perDevice).map((jws) => {
    const [header, payload, signature] = jws.split('.');
    const { jwk } = JSON.parse(Buffer.from(header, 'base64url'));
    return {
      jwk,
      input: Buffer.from(`${header}.${payload}`),
      signature: derOfPlain(Buffer.from(signature, 'base64url')),
    };
  });
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  // In DER like the endpoint: the limit is the fastest that this runtime can do.
  const ack = Buffer.alloc(SIGNED_BYTES, 'a');
  Error.stackTraceLimit = 0; // The same again: importing a key throws within Node.
  const run = (until, withImport) => {
    const keys = new Map();
    let done = 0;
    const [started, cpu] = [performance.now(), process.cpuUsage()];
    for (; performance.now() - started < until; done++) {
      const { jwk, input, signature } = work[done % work.length];
      // A key that was seen before needs no second import; after one turn all are as new again.
      if (done % work.length === 0 && withImport) keys.clear();
      const key = keys.get(jwk.x) ?? createPublicKey({ key: jwk, format: 'jwk' });
      keys.set(jwk.x, key);
      if (!verify('sha256', input, key, signature)) throw new Error('invalid');
      sign('sha256', ack, privateKey);
    }
    const used = process.cpuUsage(cpu);
    return {
      perSecond: (done / (performance.now() - started)) * 1000,
      cpuUs: (used.user + used.system) / done,
    };
  };
  run(200, false);
  return { bare: run(seconds * 500, false), withKeys: run(seconds * 500, true) };
}

async function serve({ folder, databaseUrl }) {
  const server = await import('../../build/server.js');
  const bases = ['https://operator.example'];
  const { url } = await server.serve({ port: 0, host: '127.0.0.1', folder, databaseUrl, bases });
  return { port: Number(new URL(url).port) };
}

let mark = { cpu: process.cpuUsage() };
const COMMANDS = {
  bareLimit,
  serve,
  /** Processor time since the last mark, microseconds, and memory. */
  mark() {
    const { user, system } = process.cpuUsage(mark.cpu);
    mark = { cpu: process.cpuUsage() };
    return { cpuUs: user + system, rss: process.memoryUsage.rss() };
  },
};
process.on('message', async ({ command, ...options }) =>
  process.send({ result: await COMMANDS[command](options) }),
);
