import { assert } from '@open-wc/testing';
import { clearAfter, endedServices, leaveNoTraces } from '../../src/cleanup/leave-no-traces.js';
import type { OperatorProfile } from '../../src/model/profile.js';

const kept = (): string[] => Object.keys(localStorage).sort();
const profile = {
  purposes: [
    { id: 'measuring', services: ['counter'] },
    { id: 'ads', services: ['pixel', 'both'] },
    { id: 'chat', services: ['both'] },
  ],
  services: [
    { id: 'counter', storageKeys: ['_counter', 'shared'] },
    { id: 'pixel', storageKeys: ['_pixel'] },
    { id: 'both', storageKeys: ['_both', 'shared'] },
  ],
} as unknown as OperatorProfile;
const [counter, pixel, both] = profile.services!;
const leave = () => window.dispatchEvent(new PageTransitionEvent('pagehide'));

suite('traces of services that may not run', () => {
  setup(() => {
    localStorage.clear();
    for (const key of ['_counter', '_pixel', '_both', 'shared', 'cart']) localStorage.setItem(key, '1');
  });

  test('go, and go again when the page is left, since code that ran writes on; never what a running service declares too', async () => {
    const live = { profile, state: {}, running: new Set(['both']) };
    const report = await leaveNoTraces(live, [counter!, pixel!], { ran: true });
    assert.deepEqual(
      [kept(), [...report.removed].sort(), report.reload],
      [['_both', 'cart', 'shared'], ['_counter', '_pixel'], true],
    );
    localStorage.setItem('_counter', 'written anew');
    leave();
    assert.deepEqual(kept(), ['_both', 'cart', 'shared']);
    live.running.delete('both');
    live.running.add('counter');
    localStorage.setItem('_counter', 'given again');
    leave();
    assert.deepEqual(kept(), ['_both', '_counter', 'cart', 'shared'], 'given again, it stays');
  });

  test('are of code that ran if every purpose of a service was open, whichever of them comes first', async () => {
    const ran = async (ads: string[], chat: string[]): Promise<boolean> => {
      const before = {
        ads: { state: 'given', reasons: ads },
        chat: { state: 'given', reasons: chat },
      } as const;
      const sharing = { ...profile, services: [both!] };
      const live = { profile: sharing, state: {}, running: new Set<string>() };
      return (await clearAfter(live, profile.purposes.slice(1), before)).reload;
    };
    assert.isTrue(await ran([], []));
    assert.isFalse(await ran(['gpc'], []));
    assert.isFalse(await ran([], ['gpc']));
  });

  test('are looked for where a purpose was given once and has ended, not where it was never given or waits for an answer', () => {
    const ended = (states: Record<string, string>, ...running: string[]): string[] =>
      endedServices({
        profile,
        running: new Set(running),
        state: Object.fromEntries(
          Object.entries(states).map(([id, state]) => [id, { state, reasons: [] }]),
        ) as never,
      }).map(({ id }) => id);
    assert.deepEqual(ended({ measuring: 'withdrawn', ads: 'expired', chat: 'given' }, 'both'), [
      'counter',
      'pixel',
    ]);
    assert.deepEqual(ended({ measuring: 'blocked', ads: 'refused', chat: 'undecided' }), ['counter']);
    assert.deepEqual(ended({ measuring: 'stale', ads: 'refused', chat: 'refused' }), []);
  });

  test('and no cookie is written to find out what can’t be removed, unless someone reads the report', async () => {
    const own = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!;
    const written: string[] = [];
    Object.defineProperty(document, 'cookie', {
      configurable: true,
      get: () => own.get!.call(document) as string,
      set: (text: string) => written.push(text),
    });
    const live = { profile, state: {}, running: new Set<string>() };
    const service = { ...both!, cookies: [{ name: 'unseen' }] };
    try {
      await leaveNoTraces(live, [service], { quiet: true });
      assert.deepEqual(written, []);
      await leaveNoTraces(live, [service], {});
      assert.isNotEmpty(written, 'a reader is told');
    } finally {
      delete (document as Partial<Document>).cookie;
    }
  });
});
