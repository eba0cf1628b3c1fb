import { createHmac } from 'node:crypto';
import canonicalize from 'canonicalize';
import { AUD, Device, encode, hashOf, type Payload, payloadOf } from './receipt-maker.ts';

type Refused = [what: string, expected: string, body: string | Uint8Array<ArrayBuffer>];

/** Bodies that are refused, each with the answer it gets. */
export async function refusedReceipts(): Promise<Refused[]> {
  const device = await Device.make();
  const good = device.payload();
  const jws = await device.sign(good);
  const [header, payload, signature] = jws.split('.') as [string, string, string];
  const other = await Device.make();
  const otherKey = encode(canonicalize({ alg: 'ES256', jwk: other.jwk, typ: 'consent-receipt+jwt' })!);
  const mac = createHmac('sha256', JSON.stringify(device.jwk)).update(`${header}.${payload}`).digest();
  const withHeader = (value: object) => `${encode(canonicalize(value)!)}.${payload}.${signature}`;
  const normal = { alg: 'ES256', jwk: device.jwk, typ: 'consent-receipt+jwt' };
  const text = canonicalize(good)!;
  const deep = `${'[{"a":'.repeat(20)}1${'}]'.repeat(20)}`;
  const grant = payloadOf(jws).processing as Payload[];
  const { event } = good as { event: { shown: Payload } };
  const chosenAfter = (ms_to_choice: number) =>
    device.sign({ ...good, event: { ...event, shown: { ...event.shown, ms_to_choice } } });
  return [
    ['empty', '400 malformed-jws', ''],
    ['a byte order mark', '400 malformed-jws', `\ufeff${jws}`],
    ['a line end', '400 malformed-jws', `${jws}\n`],
    ['padding', '400 malformed-jws', `${jws}==`],
    ['a DER signature', '400 malformed-jws', `${header}.${payload}.${'MEUCIQ'.padEnd(96, 'A')}`],
    ['no signature', '400 malformed-jws', `${header}.${payload}.`],
    [
      'bits in the last character of the payload',
      '400 malformed-jws',
      `${header}.${encode('{"a":12}').replace(/.$/, (last) => (last === '0' ? '1' : 'B'))}.${signature}`,
    ],
    ['not JSON in the header', '400 malformed-header', `${encode('{')}.${payload}.${signature}`],
    ['a long header', '400 malformed-header', withHeader({ ...normal, zip: 'x'.repeat(600) })],
    ['a header list', '400 malformed-header', withHeader([])],
    ['none', '422 alg-not-allowed', withHeader({ ...normal, alg: 'none' })],
    [
      'HS256 with the public key',
      '422 alg-not-allowed',
      `${encode(canonicalize({ ...normal, alg: 'HS256' })!)}.${payload}.${Buffer.concat([mac, mac]).toString('base64url')}`,
    ],
    ['ES256K', '422 alg-not-allowed', withHeader({ ...normal, alg: 'ES256K' })],
    ['alg before typ', '422 alg-not-allowed', withHeader({ alg: 'none', typ: 'JWT' })],
    ['a plain JWT', '422 typ-mismatch', withHeader({ ...normal, typ: 'JWT' })],
    [
      'an acknowledgement',
      '422 typ-mismatch',
      withHeader({ alg: 'ES256', kid: device.jkt, typ: 'consent-ack+jwt' }),
    ],
    ['crit', '400 malformed-header', withHeader({ ...normal, crit: ['x'] })],
    ['kid', '400 malformed-header', withHeader({ ...normal, kid: '../../etc' })],
    ['jku', '400 malformed-header', withHeader({ ...normal, jku: 'http://127.0.0.1:1/' })],
    [
      'a private key',
      '400 malformed-header',
      withHeader({ ...normal, jwk: { ...device.jwk, d: device.jwk.x } }),
    ],
    [
      'a header in another order',
      '400 malformed-header',
      `${encode(JSON.stringify({ typ: normal.typ, alg: normal.alg, jwk: normal.jwk }))}.${payload}.${signature}`,
    ],
    [
      'alg twice',
      '400 malformed-header',
      `${encode(canonicalize(normal)!.replace('{', '{"alg":"none",'))}.${payload}.${signature}`,
    ],
    [
      'a point off the curve',
      '400 malformed-header',
      withHeader({ ...normal, jwk: { ...device.jwk, y: device.jwk.x } }),
    ],
    [
      'a tampered payload',
      '422 signature-invalid',
      `${header}.${encode(text.replace('"given"', '"refused"'))}.${signature}`,
    ],
    ['another key in the header', '422 signature-invalid', `${otherKey}.${payload}.${signature}`],
    ['r and s zero', '422 signature-invalid', `${header}.${payload}.${'A'.repeat(86)}`],
    ['white space', '422 payload-not-canonical', await device.sign(JSON.stringify(good, null, 1))],
    [
      'a member twice',
      '422 payload-not-canonical',
      await device.sign(text.replace('{', `{"iat":${JSON.stringify(good.iat)},`)),
    ],
    [
      'another number form',
      '422 payload-not-canonical',
      await device.sign(
        text.replace(`"iat":${JSON.stringify(good.iat)}`, `"iat":${JSON.stringify(good.iat)}.0`),
      ),
    ],
    ['an escape', '422 payload-not-canonical', await device.sign(text.replace('"given"', '"g\\u0069ven"'))],
    ['half of a pair', '422 payload-not-canonical', await device.sign(text.replace('"given"', '"\\ud800"'))],
    [
      'broken UTF-8',
      '422 payload-not-canonical',
      await device.sign(Buffer.from(text.replace('given', 'giv\u00ffn'), 'latin1')),
    ],
    ['a byte order mark in the payload', '422 payload-not-canonical', await device.sign(`\ufeff${text}`)],
    ['a list', '422 payload-not-canonical', await device.sign('[]')],
    ['too deep', '422 schema-invalid', await device.sign(`{"a":${deep}}`)],
    [
      '__proto__',
      '422 schema-invalid',
      await device.sign(
        text.replace('{', '{"__proto__":{},').replace(/^\{("__proto__":\{\}),(.*)\}$/, '{$1,$2}'),
      ),
    ],
    ['constructor', '422 schema-invalid', await device.sign({ ...good, constructor: 1 })],
    ['a name in clear', '422 schema-invalid', await device.sign({ ...good, subject_name: 'X' })],
    [
      'another meaning',
      '422 schema-invalid',
      await device.sign({ ...good, processing: [{ ...grant[0]!, meaning_sha256: hashOf('x.y') }] }),
    ],
    [
      'iat before the event',
      '422 schema-invalid',
      await device.sign({ ...good, iat: (good.iat as number) - 60 }),
    ],
    ['a choice before the question', '422 schema-invalid', await chosenAfter(-100)],
    ['a choice after more than a day', '422 schema-invalid', await chosenAfter(86_400_100)],
    ['a choice timed to the millisecond', '422 schema-invalid', await chosenAfter(1234)],
    [
      'its own key as the next',
      '422 schema-invalid',
      await device.sign({ ...good, chain: { seq: 0, key_storage: 'indexeddb', prev_jkt: device.jkt } }),
    ],
    ['another subject', '422 subject-mismatch', await other.sign(good)],
    [
      'another endpoint',
      '422 audience-mismatch',
      await device.sign({ ...good, aud: AUD.replace('demo', 'other') }),
    ],
    [
      'another site',
      '403 origin-not-allowed',
      await device.sign({ ...good, site: { origin: 'https://evil.example' } }),
    ],
    ['schema before subject', '422 schema-invalid', await other.sign({ ...good, x: 1 })],
    [
      'subject before audience',
      '422 subject-mismatch',
      await other.sign({ ...good, aud: 'https://x.example/y' }),
    ],
    [
      'audience before origin',
      '422 audience-mismatch',
      await device.sign({ ...good, aud: 'https://x.example/y', site: { origin: 'https://evil.example' } }),
    ],
    ['signature before content', '422 signature-invalid', `${header}.${encode('{}')}.${signature}`],
  ];
}
