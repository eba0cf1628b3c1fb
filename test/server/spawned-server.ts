import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ORIGIN } from './receipt-maker.ts';

const CHILD = new URL('serve-child.mjs', import.meta.url).pathname;

const text = (words: string) => ({ ru: words });
/** The smallest profile that says all that a profile has to. */
export const PROFILE = {
  format: 'pdp-consent-profile/1',
  id: 'demo',
  version: '1',
  languages: ['ru'],
  operator: { name: text('ТОО «Пример»'), url: 'https://operator.example' },
  sites: [ORIGIN],
  policies: [
    { id: 'policy', title: text('Политика'), url: 'https://operator.example/privacy', version: '1' },
  ],
  data: [{ id: 'pages', type: 'pd:BrowsingBehaviour', label: text('Страницы') }],
  purposes: [
    {
      ...{ id: 'analytics', kind: 'analytics', type: 'dpv:ServiceUsageAnalytics', basis: 'consent' },
      ...{ title: text('Статистика'), text: text('Считаем посещения.'), data: ['pages'], thirdParty: false },
      ...{ crossBorder: { value: false, countries: [] }, public: { value: false, sources: [] } },
      ...{ term: 'P12M', retention: 'P12M', storage: ['KZ'] },
    },
  ],
  receipts: {},
};

/** A folder with one operator's profile, as a server that runs alone wants it. */
export function dataFolder(root = mkdtempSync(join(tmpdir(), 'pdp-serve-'))): string {
  mkdirSync(join(root, 'operators'), { recursive: true });
  writeFileSync(join(root, 'operators/demo.json'), JSON.stringify(PROFILE));
  return root;
}

export interface Spawned {
  readonly child: ChildProcess;
  readonly url: string;
  /** Status, or signal, with which it ended; and what it said on the error output. */
  readonly ended: Promise<{ status: number | string; errors: string }>;
  post(jws: string): Promise<Response>;
}

/** Starts a server on a free port; `before`: a program and its arguments in front, such as a tracer. */
export async function spawnServer(
  folder: string,
  env: Record<string, string> = {},
  before: string[] = [],
): Promise<Spawned> {
  const [program = '', ...args] = [...before, process.execPath, CHILD];
  const all = {
    ...process.env,
    PORT: '0',
    PDP_DATA: folder,
    PDP_BASE_URL: 'https://operator.example',
    TEST_ORIGIN: ORIGIN,
    ...env,
  };
  const child = spawn(program, args, { env: all, stdio: ['ignore', 'pipe', 'pipe'] });
  let errors = '';
  child.stderr.on('data', (part: Buffer) => (errors += part.toString()));
  const ended = new Promise<{ status: number | string; errors: string }>((resolve) =>
    child.once('close', (status, signal) => resolve({ status: status ?? signal ?? 'unknown', errors })),
  );
  const url = await new Promise<string>((resolve, reject) => {
    let output = '';
    child.stdout.on('data', (part: Buffer) => {
      output += part.toString();
      const ready = /ready (\S+)\n/.exec(output)?.[1];
      if (ready) resolve(ready);
    });
    void ended.then(({ status }) => reject(new Error(`ended with ${status}: ${errors}`)));
  });
  return {
    ...{ child, url, ended },
    post: (body) =>
      fetch(`${url}/consent/v1/demo/receipts`, {
        method: 'POST',
        body,
        headers: { 'content-type': 'text/plain' },
        signal: AbortSignal.timeout(15_000),
      }),
  };
}
