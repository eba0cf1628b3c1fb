// The load generator, a process of its own: answers commands of server.mjs. Raw sockets, so that it stays the cheaper side.
import { createConnection } from 'node:net';
import { makeReceipts } from './server-receipts.mjs';

let receipts = [];
let target = { host: '127.0.0.1', port: 0 };

const request = (jws) =>
  `POST /consent/v1/demo/receipts HTTP/1.1\r\nHost: operator.example\r\nOrigin: https://www.operator.example\r\n` +
  `Content-Type: text/plain;charset=UTF-8\r\nAccept: */*\r\nContent-Length: ${jws.length}\r\n\r\n${jws}`;

/**
 * One connection that is kept, and opened anew where the endpoint ended it for lack of work; `send` resolves to the status
 * once the whole answer is there, 0 if the connection was lost.
 */
function connect() {
  let [socket, got, need, status, done] = [undefined, '', -1, 0, () => {}];
  const take = (part) => {
    got += part;
    if (need < 0) {
      const end = got.indexOf('\r\n\r\n');
      if (end < 0) return;
      const at = got.indexOf('ontent-');
      const length = /content-length: (\d+)/i.exec(got.slice(at < 0 ? 0 : at - 1, end))?.[1];
      need = end + 4 + Number(length ?? 0);
      status = Number(got.slice(9, 12));
    }
    if (got.length < need) return;
    [got, need] = ['', -1];
    done(status);
  };
  const open = () => {
    const opened = createConnection(target).setNoDelay().setEncoding('latin1');
    const lost = () => {
      if (opened !== socket) return;
      [socket, got, need] = [undefined, '', -1];
      done(0);
    };
    return opened.on('data', take).on('end', lost).on('error', lost).on('close', lost);
  };
  const send = (jws) =>
    new Promise((resolve) => {
      done = (answer) => {
        done = () => {};
        resolve(answer);
      };
      socket ??= open();
      socket.write(request(jws), 'latin1');
    });
  return { send, end: () => socket?.destroy() };
}

const count = (statuses, status) => (statuses[status] = (statuses[status] ?? 0) + 1);

/** Each connection sends its next receipt when the last was answered, for so many seconds. */
async function closedLoop({ seconds, connections }) {
  const statuses = {};
  const end = performance.now() + seconds * 1000;
  const started = performance.now();
  let next = 0;
  const work = async () => {
    const { send, end: hangUp } = connect();
    while (performance.now() < end && next < receipts.length) count(statuses, await send(receipts[next++]));
    hangUp();
  };
  await Promise.all(Array.from({ length: connections }, work));
  const ran = (performance.now() - started) / 1000;
  const ranOut = next >= receipts.length;
  receipts = receipts.slice(next);
  return { statuses, seconds: ran, ranOut };
}

/** Receipts at a fixed rate, whatever the answers do; the time counts from the planned moment. */
async function openLoop({ seconds, perSecond, connections }) {
  const [statuses, times, free, queue] = [{}, [], [], []];
  const all = Array.from({ length: connections }, connect);
  free.push(...all);
  const total = Math.min(receipts.length, Math.floor(seconds * perSecond));
  let [planned, answered] = [0, 0];
  const started = performance.now();
  await new Promise((finished) => {
    const serve = async (one) => {
      while (queue.length > 0) {
        const at = queue.shift();
        count(statuses, await one.send(receipts[at]));
        times.push(performance.now() - started - (at * 1000) / perSecond);
        if (++answered === total) finished();
      }
      free.push(one);
    };
    const tick = () => {
      const due = Math.min(total, Math.floor(((performance.now() - started) / 1000) * perSecond));
      for (; planned < due; planned++) {
        queue.push(planned);
        const one = free.pop();
        if (one) void serve(one);
      }
      if (planned < total) setTimeout(tick, 1);
    };
    tick();
  });
  for (const { end } of all) end();
  receipts = receipts.slice(total);
  times.sort((one, two) => one - two);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
  return { statuses, p50: at(0.5), p99: at(0.99), worst: times.at(-1) };
}

const COMMANDS = {
  make({ count: wanted, perDevice }) {
    receipts = makeReceipts(wanted, perDevice);
    return { bytes: Math.round(receipts.reduce((sum, { length }) => sum + length, 0) / receipts.length) };
  },
  target: (where) => void (target = where),
  closedLoop,
  openLoop,
};

process.on('message', async ({ command, ...options }) =>
  process.send({ result: await COMMANDS[command](options) }),
);
