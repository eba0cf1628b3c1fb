import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OperatorProfile } from '../../build/model/profile.js';
import {
  createEndpoint,
  type EndpointHandler,
  type EndpointOptions,
  loadOrCreateKeys,
  type LogLine,
  openSqliteStore,
  type OperatorKeys,
  type ReceiptStore,
} from '../../build/server.js';
import { AUD, ORIGIN } from './receipt-maker.ts';

export interface TestEndpoint {
  readonly handler: EndpointHandler;
  readonly store: ReceiptStore;
  readonly keys: OperatorKeys;
  readonly folder: string;
  readonly lines: LogLine[];
  post(body: string | Uint8Array<ArrayBuffer>, headers?: Record<string, string>): Promise<Response>;
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  close(): Promise<void>;
}

/** Profile with only what the endpoint reads of it. */
export const profile = { id: 'demo', version: '1', receipts: {} } as unknown as OperatorProfile;

/** An endpoint with one operator on an empty database in a folder of its own. */
export function testEndpoint(more: Partial<EndpointOptions> = {}): TestEndpoint {
  const folder = mkdtempSync(join(tmpdir(), 'pdp-server-'));
  const store = openSqliteStore(join(folder, 'receipts.sqlite'));
  const keys = loadOrCreateKeys(folder);
  const lines: LogLine[] = [];
  const operators = [
    {
      slug: 'demo',
      profile,
      origins: [ORIGIN],
      bases: ['https://operator.example', 'http://localhost:8080'],
    },
  ];
  const handler = createEndpoint({ operators, store, keys, log: (line) => void lines.push(line), ...more });
  const TYPE = { 'content-type': 'text/plain;charset=UTF-8' };
  return {
    ...{ handler, store, keys, folder, lines },
    post: (body, headers = {}) =>
      handler(new Request(AUD, { method: 'POST', body, headers: { ...TYPE, ...headers } })),
    get: (path, headers = {}) => handler(new Request(new URL(path, AUD), { headers })),
    async close() {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export interface Answer {
  readonly type?: string;
  readonly status: string | number;
  readonly jti?: string;
  readonly ack: string;
  readonly flags: string[];
  readonly missing: number[];
  readonly receipt_sha256: string;
  readonly received_at: string;
  readonly errors?: { pointer: string; detail: string }[];
  readonly retry_after?: number;
}

export const bodyOf = async (response: Response): Promise<Answer> => (await response.json()) as Answer;
/** `201 recorded`, `422 signature-invalid`: an answer in two words. */
export const verdictOf = async (response: Response): Promise<string> => {
  const body = await bodyOf(response);
  return `${response.status} ${body.type?.replace('urn:pdp-consent:problem:', '') ?? body.status}`;
};
