import canonicalize from 'canonicalize';
import { expect } from '@open-wc/testing';
import { CompactSign, calculateJwkThumbprint, exportJWK, generateKeyPair, type CryptoKey } from 'jose';
import type { OperatorProfile } from '../../src/model/profile.js';
import { payloadOf } from '../../src/model/payload-of.js';
import { currentLedger } from '../../src/receipts/ledger.js';
import { mountNotices } from '../../src/ui/mount-notices.js';
import { Notice } from '../../src/ui/notice.js';
import { aProfile, aPurpose, anAct, until } from '../receipts/fixtures.js';
import { aRecordingHandle } from '../support/recording-handle.js';
import { seen, type VisitorHandle } from '../support/visitor-handle.js';

const DAY_MS = 864e5;
const iso = (at: number): string => new Date(at).toISOString();

const aNoticePayload = (more: Record<string, unknown> = {}): Record<string, unknown> => ({
  iss: 'https://operator.example',
  id: 'breach-1',
  kind: 'breach',
  issued: iso(Date.now() - DAY_MS),
  affects: {
    origins: [location.origin],
    purpose_ids: ['stats'],
    data: ['ip'],
    since: iso(Date.now() - 3 * DAY_MS),
    until: iso(Date.now() - 2 * DAY_MS),
  },
  texts: {
    kk: { title: 'Деректер таралды', body: 'Не болғаны.' },
    ru: { title: 'Утечка данных', body: 'Что случилось.\nИ ещё.' },
    en: { title: 'Data breach', body: 'What happened.' },
  },
  steps: [
    {
      text: { kk: 'Хаттарды ашпаңыз.', ru: 'Не открывайте письма.', en: 'Open no mail.' },
      url: 'https://operator.example/breach',
    },
  ],
  contact: { email: 'privacy@operator.example' },
  ...more,
});

suite('pdp-notice', () => {
  let handle: VisitorHandle;
  let key: { privateKey: CryptoKey; kid: string; jwks: NonNullable<OperatorProfile['receipts']['jwks']> };
  let answer: () => Response;
  let asked: { url: string; init: RequestInit | undefined }[];
  const { fetch } = globalThis;

  const newKey = async (): Promise<typeof key> => {
    const { publicKey, privateKey } = await generateKeyPair('ES256');
    const { x, y } = (await exportJWK(publicKey)) as { x: string; y: string };
    const kid = await calculateJwkThumbprint({ kty: 'EC', crv: 'P-256', x, y });
    return {
      privateKey,
      kid,
      jwks: { keys: [{ kty: 'EC', crv: 'P-256', x, y, kid, alg: 'ES256', use: 'sig' }] },
    };
  };
  const sign = (payload: object, by = key, header: object = {}): Promise<string> =>
    new CompactSign(new TextEncoder().encode(canonicalize(payload)!))
      .setProtectedHeader({ alg: 'ES256', kid: by.kid, typ: 'consent-notice+jwt', ...header })
      .sign(by.privateKey);

  const start = async (more: Partial<OperatorProfile> = {}, grant = true): Promise<void> => {
    const profile = aProfile({
      languages: ['kk', 'ru', 'en'],
      purposes: [aPurpose('stats')],
      notices: { url: '/notices.json' },
      ...more,
      receipts: { issuer: 'https://operator.example', jwks: key.jwks },
    });
    handle = aRecordingHandle(profile);
    await handle.decide(anAct({ stats: grant }));
  };
  const shown = (): Notice | null => handle.host.shadowRoot!.querySelector('pdp-notice');

  suiteSetup(async () => void (key = await newKey()));
  setup(() => {
    asked = [];
    globalThis.fetch = (input, init) => {
      const address = input instanceof Request ? input.url : input.toString();
      if (!address.includes('notices.json')) return fetch(input, init);
      asked.push({ url: address, init });
      return Promise.resolve(answer());
    };
  });
  teardown(() => {
    globalThis.fetch = fetch;
    handle.host.remove();
    Notice.given = undefined;
  });

  test('shows a signed breach notice in three languages with data, steps and contact, and is accessible (kmge-opi 6.4)', async () => {
    await start();
    const jws = await sign(aNoticePayload());
    answer = () => Response.json({ notices: [jws] });
    await mountNotices(handle);
    const article = await seen(() => shown()?.shadowRoot?.querySelector('article'), 'the notice');
    expect(article.textContent)
      .to.include('Утечка данных')
      .and.to.include('IP-адрес')
      .and.to.include('Не открывайте письма')
      .and.to.include('privacy@operator.example');
    await expect(shown()!).to.be.accessible();
    for (const [lang, title] of [
      ['kk', 'Деректер таралды'],
      ['en', 'Data breach'],
    ] as const) {
      handle.lang = lang;
      await seen(() => shown()!.shadowRoot!.querySelector('h2')!.textContent === title, title);
    }
    expect(asked[0]!.init).to.deep.include({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
    });
  });

  test('asks once a day, shows until it is acknowledged, and acknowledges by a receipt', async () => {
    await start();
    const jws = await sign(aNoticePayload());
    answer = () => Response.json({ notices: [jws] });
    await mountNotices(handle);
    shown()!.remove();
    await mountNotices(handle);
    expect(asked).to.have.length(1);
    (await seen(() => shown()?.shadowRoot?.querySelector<HTMLElement>('[data-pdp-action=dismiss]'))).click();
    await seen(() => !shown()!.shadowRoot!.querySelector('article'), 'nothing left');
    // The act is recorded after the click: look until the ledger has it.
    const ledger = await handle.ledger();
    let last: ReturnType<typeof payloadOf>;
    await until(async () => {
      last = payloadOf((await ledger.receipts(handle.profile.id)).at(-1)!.jws);
      return last?.event.action === 'acknowledge-notice';
    });
    expect(last!.event).to.deep.include({
      action: 'acknowledge-notice',
      notice_id: 'breach-1',
      event_type: 'none',
    });
    expect(last!.processing).to.deep.equal([]);
    shown()!.remove();
    await mountNotices(handle);
    expect(shown()).to.equal(null);
    expect(handle.state['stats']!.state).to.equal('given');
  });

  test('fetches nothing while no grant is in the ledger', async () => {
    await start({}, false);
    answer = () => Response.json({ notices: [] });
    await mountNotices(handle);
    expect(asked).to.have.length(0);
  });

  test('never shows a notice that is forged, foreign, for another place, late, early or bent (C13)', async () => {
    const stranger = await newKey();
    const good = await sign(aNoticePayload());
    const [header, payload, signature] = good.split('.');
    const bad: readonly string[] = [
      await sign(aNoticePayload(), stranger),
      await sign(aNoticePayload(), { ...stranger, kid: key.kid }),
      await sign(aNoticePayload(), key, { typ: 'consent-ack+jwt' }),
      await sign(aNoticePayload(), key, { jwk: stranger.jwks.keys[0] }),
      await sign(aNoticePayload({ iss: 'https://other.example' })),
      await sign(aNoticePayload({ affects: { origins: ['https://other.example'] } })),
      await sign(aNoticePayload({ issued: iso(Date.now() + 3_600_000) })),
      await sign(aNoticePayload({ expires: iso(Date.now() - 1000) })),
      await sign(aNoticePayload({ extra: 1 })),
      await sign({ ...aNoticePayload(), texts: {} }),
      `${header}.${payload!.slice(0, -6)}AAAAAA.${signature}`,
      `${good}\n`,
      'nonsense',
      '',
    ];
    for (const jws of bad) {
      await start();
      answer = () => Response.json({ notices: [jws] });
      await mountNotices(handle);
      expect(shown(), jws.slice(0, 40)).to.equal(null);
      expect(document.body.textContent).not.to.include('Утечка');
      expect(handle.reports.every((code) => code === 'ERR_NOTICE_REJECTED')).to.equal(true);
      handle.host.remove();
    }
    // The same set with a good one: only that one is shown.
    await start();
    answer = () => Response.json({ notices: [...bad, good] });
    await mountNotices(handle);
    await seen(() => shown()?.shadowRoot?.querySelector('article'));
    expect(shown()!.shadowRoot!.querySelectorAll('article')).to.have.length(1);
    expect(handle.reports).to.deep.equal(['ERR_NOTICE_REJECTED']);
  });

  test('an answer lifts the block that this browser asked for, and is shown to no one else (Law 94-V, Article 25)', async () => {
    await start();
    const block = async (): Promise<string> =>
      (await handle.decide(
        anAct(
          { stats: false },
          { method: 'rights', action: 'block', request: { kind: 'block', channel: 'endpoint' } },
        ),
      ))!.jti!;
    const answers = async (...jtis: string[]): Promise<void> => {
      const notices = await Promise.all(
        jtis.map((jti) => sign(aNoticePayload({ id: `answer:${jti}`, kind: 'statement' }))),
      );
      answer = () => Response.json({ notices });
      await (await currentLedger()).commit([], [[handle.profile.id, 'fetched']], [], false);
      shown()?.remove();
      await mountNotices(handle);
    };
    const first = await block();
    await answers('3f2b9c50-6f0e-4d8e-9a41-5a0c2f6f1c99');
    expect(shown(), 'an answer to another person').to.equal(null);
    expect(handle.state['stats']!.state).to.equal('blocked');
    await answers(first);
    await seen(() => shown()?.shadowRoot?.querySelector(`[data-notice="answer:${first}"]`));
    expect(handle.state['stats']!.state).to.equal('given');
    const receipts = await (await handle.ledger()).receipts(handle.profile.id);
    expect(payloadOf(receipts.at(-1)!.jws)!.event).to.deep.include({
      action: 'unblock',
      method: 'api',
      user_gesture: false,
    });
    const second = await block();
    await answers(first);
    expect(handle.state['stats']!.state, 'an earlier answer, played again').to.equal('blocked');
    await answers(first, second);
    expect(handle.state['stats']!.state).to.equal('given');
  });

  test('an earlier text under the same id never takes the place of the later one (replay)', async () => {
    await start();
    const early = await sign(
      aNoticePayload({
        issued: iso(Date.now() - 5 * DAY_MS),
        texts: { ru: { title: 'Старое', body: 'Текст.' } },
      }),
    );
    const late = await sign(aNoticePayload());
    for (const notices of [
      [early, late],
      [late, early],
    ]) {
      answer = () => Response.json({ notices });
      await (await currentLedger()).commit([], [[handle.profile.id, 'fetched']], [], false);
      shown()?.remove();
      await mountNotices(handle);
      await seen(
        () => shown()?.shadowRoot?.querySelector('h2')?.textContent === 'Утечка данных',
        'the later text',
      );
      expect(shown()!.shadowRoot!.textContent).not.to.include('Старое');
    }
  });

  test('a step without an address has no link', async () => {
    await start();
    const steps = [{ text: { ru: 'Смените пароль.' } }];
    const jws = await sign(aNoticePayload({ steps }));
    answer = () => Response.json({ notices: [jws] });
    await mountNotices(handle);
    const step = await seen(() => shown()?.shadowRoot?.querySelector('dd li'));
    expect(step.textContent.trim()).to.equal('Смените пароль.');
  });

  test('shows markup in a notice as text', async () => {
    await start();
    const jws = await sign(
      aNoticePayload({ texts: { ru: { title: '<img src=x onerror=alert(1)>', body: '<b>x</b>' } } }),
    );
    answer = () => new Response(jws);
    await mountNotices(handle);
    const article = await seen(() => shown()?.shadowRoot?.querySelector('article'));
    expect(article.querySelector('h2')!.textContent).to.equal('<img src=x onerror=alert(1)>');
    expect(article.querySelectorAll('img, b')).to.have.length(0);
    expect([...article.querySelectorAll('a')].map((link) => link.protocol)).to.deep.equal([
      'https:',
      'mailto:',
    ]);
  });

  test('survives every bad answer of the notices’ address, and asks again on the next page', async () => {
    for (const bad of [
      () => new Response('{', { status: 200 }),
      () => new Response('x', { status: 500 }),
      () => Response.json({ notices: 'x' }),
      () => Response.json([]),
    ]) {
      await start();
      answer = bad;
      await mountNotices(handle);
      expect(shown()).to.equal(null);
      handle.host.remove();
    }
    await start();
    expect(await (await currentLedger()).get([handle.profile.id, 'fetched'])).to.deep.equal([undefined]);
  });

  test('tells of a policy with new words while the consent stands, until it is read (G14)', async () => {
    await start();
    answer = () => Response.json({ notices: [] });
    await mountNotices(handle);
    expect(shown()).to.equal(null);
    const { profile } = handle;
    Object.assign(profile.policies[0]!, { version: '2026-12-01', updatedAt: '2026-12-01' });
    await mountNotices(handle);
    const article = await seen(() => shown()?.shadowRoot?.querySelector('article'), 'the change');
    expect(article.textContent)
      .to.include('Политика')
      .and.to.include('ваше согласие действует')
      .and.to.include('Прежняя редакция: 2026-11-01');
    article.querySelector<HTMLElement>('[data-pdp-action=dismiss]')!.click();
    await seen(() => handle.acts.length === 2);
    expect(handle.acts[1]).to.deep.include({
      action: 'acknowledge-notice',
      noticeId: 'policy:policy:2026-12-01',
    });
  });

  test('notes at a sign-in area that cookies are off, and at the first use of an outside link whose rules apply', async () => {
    const area = document.createElement('div');
    area.dataset['pdpAuthArea'] = '';
    const link = Object.assign(document.createElement('a'), {
      href: 'https://elsewhere.example/x?y=1',
      textContent: 'x',
    });
    link.dataset['pdpExternal'] = '';
    document.body.append(area, link);
    try {
      await start({ texts: { authArea: { ru: 'Вход может не открыться.' } } });
      Object.assign(handle.signals, { cookies: 'blocked' });
      answer = () => Response.json({ notices: [] });
      await mountNotices(handle);
      await seen(
        () => area.firstElementChild?.shadowRoot?.textContent?.includes('Вход может не открыться.'),
        'the note',
      );
      link.click();
      const dialog = await seen(
        () =>
          [...handle.host.shadowRoot!.children]
            .map((one) => one.shadowRoot?.querySelector('dialog'))
            .find(Boolean),
        'the question',
      );
      expect(dialog.textContent).to.include('https://elsewhere.example').and.to.include('другой сайт');
      expect(dialog.querySelector('a')!.href).to.equal('https://elsewhere.example/x?y=1');
      dialog.querySelector('button')!.click();
      await seen(() => !dialog.isConnected, 'the end of the question');
    } finally {
      area.remove();
      link.remove();
    }
  });
});
