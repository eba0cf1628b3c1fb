// One of many processes that send the same receipt at the same moment: makes ready, waits for a line, then sends.
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';

const [file, ...ports] = process.argv.slice(2);
const jws = readFileSync(file, 'utf8');
const request = `POST /consent/v1/demo/receipts HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: text/plain\r\nContent-Length: ${jws.length}\r\n\r\n${jws}`;

const once = (port) =>
  new Promise((resolve, reject) => {
    let text = '';
    const socket = connect(Number(port), '127.0.0.1', () => socket.write(request));
    socket.on('error', reject);
    socket.on('data', (part) => (text += part));
    socket.once('close', () => resolve([Number(text.slice(9, 12)), /"ack":"([^"]+)"/.exec(text)?.[1]]));
  });

/** As a browser does: what was put off is sent again. */
const send = async (port) => {
  for (;;) {
    const answer = await once(port);
    if (answer[0] !== 503) return answer;
    await new Promise((resolve) => setTimeout(resolve, 100 + Math.random() * 400));
  }
};

console.log('ready');
process.stdin.once('data', async () => {
  console.log(JSON.stringify(await Promise.all(ports.map(send))));
  process.exit(0);
});
