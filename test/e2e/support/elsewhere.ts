import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Answers of a host that is not the site's, by the end of the path; everything else is empty. */
const ANSWERS: readonly [end: string, type: string, body: string][] = [
  ['/graph.js', 'text/javascript', "import './part.js'; order.push('graph')"],
  ['.js', 'text/javascript', "order.push(new URL(import.meta.url).pathname.slice(1).replace('.js', ''))"],
  ['.css', 'text/css', ''],
  ['.png', 'image/png', ''],
  ['.html', 'text/html', '<!doctype html><title>elsewhere</title>'],
];

export interface Elsewhere {
  readonly url: string;
  /** Paths that were asked, without the slash before. */
  readonly asked: string[];
  stop(): void;
}

/** Another host that a browser really asks: what no driver of a browser tells of arrives here all the same. */
export const startElsewhere = async (): Promise<Elsewhere> => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url!.split('?')[0]!;
    asked.push(path.slice(1));
    const [, type = 'text/plain', body = ''] = ANSWERS.find(([end]) => path.endsWith(end)) ?? [];
    response
      .writeHead(200, {
        'content-type': type,
        'cache-control': 'no-store',
        'access-control-allow-origin': '*',
      })
      .end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
};
