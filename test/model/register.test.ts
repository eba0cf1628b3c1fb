import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { csvLines } from '../../build/model/csv.js';
import { registerSummary } from '../../build/model/register-summary.js';
import { registerRows } from '../../build/model/register.js';

const entry = (id: string, state: string, more: object = {}) => ({
  ...{
    purpose_id: id,
    purpose: `Цель ${id}`,
    purpose_type: 'dpv:Purpose',
    consent_kind: 'processing',
    lawful_basis: 'consent',
  },
  ...{
    event_state: state,
    decided_by: 'user',
    meaning_sha256: `meaning-${id}`,
    pii_controllers: ['op'],
    recipient_third_parties: [],
  },
  pii_information: [{ pii_attribute_id: 'email', pii_type: 'pd:Email', label: 'Почта' }],
  ...{
    third_party_transfer: false,
    cross_border_transfer: { value: false, countries: [] },
    public_distribution: { value: false, sources: [] },
  },
  ...{
    validity_duration: 'P6M',
    retention_period: 'P1Y',
    storage_locations: ['KZ'],
    jurisdiction: 'KZ',
    services: [],
  },
  ...more,
});

const receipt = (n: number, time: string, processing: object[], more: object = {}) => ({
  hash: `hash-${n}`,
  payload: {
    jti: `receipt-${n}`,
    sub: 'urn:ietf:params:oauth:jwk-thumbprint:sha-256:thumb',
    event: { event_time: time, action: 'save', method: 'preferences' },
    privacy_notice: {
      id: 'n',
      version: '1',
      text_sha256: 'text-1',
      language: 'ru',
      policy: { url: 'https://o.example/p', version: '2' },
    },
    processing,
    parties: [
      { party_id: 'op', party_name: 'ТОО «Пример»', bin: '000040000019' },
      { party_id: 'lab', party_name: '=Лаборатория, "Север"' },
    ],
    ...more,
  },
});

const rowsOf = (...receipts: unknown[]) => [...registerRows(receipts as never)];

suite('register of consents (Law 94-V, Article 25)', () => {
  test('holds term, third parties, countries and publication of every purpose of a receipt', () => {
    const moved = {
      consent_kind: 'cross_border',
      third_party_transfer: true,
      recipient_third_parties: ['lab'],
      cross_border_transfer: { value: true, countries: ['RU', 'DE'] },
    };
    const shown = {
      consent_kind: 'public_distribution',
      public_distribution: { value: true, sources: ['o.example'] },
    };
    const [sent, published] = rowsOf(
      receipt(1, '2026-08-31T10:00:00.000Z', [
        entry('send', 'given', moved),
        entry('show', 'refused', shown),
      ]),
    );
    assert.deepEqual(
      [
        sent!.term,
        sent!.third_party_transfer,
        sent!.recipients,
        sent!.cross_border_transfer,
        sent!.countries,
        sent!.valid_until,
      ],
      ['P6M', true, '=Лаборатория, "Север"', true, 'DE; RU', '2027-02-28T10:00:00.000Z'],
    );
    assert.deepEqual(
      [published!.public_distribution, published!.sources, published!.state, published!.valid_until],
      [true, 'o.example', 'refused', ''],
    );
    assert.deepEqual(
      [sent!.operator, sent!.bin, sent!.subject, sent!.data],
      ['ТОО «Пример»', '000040000019', 'thumb', 'Почта'],
    );
  });

  test('counts a receipt once, and a term from the earlier of act and arrival', () => {
    const late = {
      ...receipt(1, '2026-03-01T00:00:00.000Z', [entry('a', 'given')]),
      receivedAt: '2026-01-01T00:00:00Z',
    };
    const rows = rowsOf(late, late);
    assert.equal(rows.length, 1);
    assert.equal(rows[0]!.valid_until, '2026-07-01T00:00:00.000Z');
  });

  test('sums up per purpose, text and meaning, without persons', () => {
    const other = receipt(4, '2026-04-01T00:00:00.000Z', [
      entry('a', 'given', { meaning_sha256: 'meaning-2' }),
    ]);
    const summary = registerSummary(
      rowsOf(
        receipt(2, '2026-02-01T00:00:00.000Z', [entry('a', 'withdrawn')]),
        receipt(1, '2026-01-01T00:00:00.000Z', [entry('a', 'given')]),
        receipt(3, '2026-03-01T00:00:00.000Z', [entry('a', 'renewed')]),
        other,
      ),
    );
    assert.deepEqual(
      summary.map(({ meaning_sha256, given, refused, withdrawn, first_act, last_act }) => [
        meaning_sha256,
        given,
        refused,
        withdrawn,
        first_act.slice(0, 10),
        last_act.slice(0, 10),
      ]),
      [
        ['meaning-a', 2, 0, 1, '2026-01-01', '2026-03-01'],
        ['meaning-2', 1, 0, 0, '2026-04-01', '2026-04-01'],
      ],
    );
    assert.ok(!Object.keys(summary[0]!).some((member) => member === 'subject' || member === 'receipt'));
  });

  test('is CSV that no spreadsheet runs', () => {
    const lines = [
      ...csvLines([{ name: '=cmd()', hash: '-abc_1', note: 'a "b", c', n: -1, sum: '-1+cmd()' }]),
    ];
    assert.deepEqual(lines, ['name,hash,note,n,sum\r\n', `'=cmd(),-abc_1,"a ""b"", c",-1,'-1+cmd()\r\n`]);
    // Kazakh and Russian spreadsheets cut at semicolons, and some take wide signs for narrow ones.
    const [, line] = [
      ...csvLines([{ a: 'x;=cmd()', b: 'y; @cmd', c: '＝cmd()', d: 'почта; телефон', e: '\n=cmd()' }]),
    ];
    assert.equal(line, `x;'=cmd(),y; '@cmd,'＝cmd(),почта; телефон,"'\n'=cmd()"\r\n`);
  });
});
