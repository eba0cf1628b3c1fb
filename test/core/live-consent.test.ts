import { expect } from '@open-wc/testing';
import { createConsent } from '../../src/core/consent.js';
import { createLiveConsent } from '../../src/core/live-consent.js';
import type { LedgerHead } from '../../src/model/decision.js';
import { encodeDecision } from '../../src/model/encode-decision.js';
import type { OperatorProfile, Purpose } from '../../src/model/profile.js';
import { purposeFacts } from '../../src/model/purpose-facts.js';

const PURPOSE = {
  id: 'stats',
  kind: 'analytics',
  basis: 'consent',
  term: 'P1Y',
  services: ['first', 'second'],
} as unknown as Purpose;
const PROFILE = {
  id: 'test',
  policies: [{ version: '1' }],
  purposes: [PURPOSE],
  services: ['first', 'second'].map((id) => ({ id, name: id, thirdParty: true })),
} as unknown as OperatorProfile;
const HEAD = {
  at: 0,
  choices: { stats: { state: 'given', until: Date.now() + 1e9, facts: purposeFacts(PROFILE, PURPOSE) } },
} as unknown as LedgerHead;

suite('consent of a page', () => {
  let host: HTMLElement;
  let told: { type: string; state?: string | undefined }[];

  setup(() => {
    const states = new Map([['stats', 'given' as const]]);
    document.cookie = `pdp_consent=${encodeDecision({ at: Math.floor(Date.now() / 1000) - 60, pending: false, states })}; path=/`;
    host = document.body.appendChild(document.createElement('div'));
    told = [];
    for (const type of ['pdp-consent-ready', 'pdp-consent-change'])
      host.addEventListener(type, (event) => {
        const { state } = event as Event & { state: Record<string, { state: string }> };
        told.push({ type, state: state['stats']?.state });
      });
  });
  teardown(() => {
    document.cookie = 'pdp_consent=; max-age=0; path=/';
    host.remove();
  });

  test('says once that it is ready, and of a change only where there is one', () => {
    const live = createLiveConsent(host, PROFILE, HEAD, undefined);
    live.update();
    live.update();
    expect([...live.running]).to.deep.equal(['first', 'second']);
    expect(told).to.deep.equal([{ type: 'pdp-consent-ready', state: 'given' }]);
    live.close();
    expect([...live.running]).to.deep.equal([]);
    expect(told.slice(1)).to.deep.equal([{ type: 'pdp-consent-change', state: 'withdrawn' }]);
  });

  test('closes what a script names, and nothing whose id is only part of that name', () => {
    const purposes = ['stats', 'stats-abroad'].map((id) => ({ ...PURPOSE, id, services: [id] }));
    const profile = { ...PROFILE, purposes, services: [] } as unknown as OperatorProfile;
    const choices = Object.fromEntries(
      profile.purposes.map((purpose) => [
        purpose.id,
        { ...HEAD.choices['stats']!, facts: purposeFacts(profile, purpose) },
      ]),
    );
    const states = new Map(profile.purposes.map(({ id }) => [id, 'given' as const]));
    document.cookie = `pdp_consent=${encodeDecision({ at: Math.floor(Date.now() / 1000) - 60, pending: false, states })}; path=/`;
    const live = createLiveConsent(host, profile, { ...HEAD, choices }, undefined);
    live.update();
    const consent = createConsent(live);
    const stateNow = () => purposes.map(({ id }) => consent.state[id]!.state);
    expect(stateNow()).to.deep.equal(['given', 'given']);
    consent.withdraw('stats-abroad').catch(() => {});
    expect(stateNow()).to.deep.equal(['given', 'withdrawn']);
  });

  test('a button that refuses by the bare method closes everything in the task of its press', () => {
    const live = createLiveConsent(host, PROFILE, HEAD, undefined);
    live.update();
    const consent = createConsent(live);
    const button = document.createElement('button');
    button.addEventListener('click', (...given) => {
      (consent.refuseAll as (...given: unknown[]) => Promise<unknown>)(...given).catch(() => {});
    });
    button.click();
    expect(consent.isAllowed('stats')).to.equal(false);
  });

  test('takes a head without anything in it for one that grants nothing', () => {
    createLiveConsent(host, PROFILE, {} as LedgerHead, undefined).update();
    expect(told).to.deep.equal([{ type: 'pdp-consent-ready', state: 'undecided' }]);
  });

  test('says that it is ready for a profile that asks nothing', () => {
    createLiveConsent(host, { ...PROFILE, purposes: [] }, undefined, undefined).update();
    expect(told).to.deep.equal([{ type: 'pdp-consent-ready', state: undefined }]);
  });

  test('starts no further service once a listener has withdrawn, and tells no state that is over', () => {
    const live = createLiveConsent(host, PROFILE, HEAD, undefined);
    const started: string[] = [];
    host.addEventListener('pdp-consent-service', (event) => {
      const { service, running } = event as Event & { service: string; running: boolean };
      if (running && started.push(service) === 1) live.close();
    });
    live.update();
    expect(started).to.deep.equal(['first']);
    expect([...live.running]).to.deep.equal([]);
    expect(told.every(({ state }) => state === 'withdrawn')).to.equal(true);
  });

  test('looks through the whole page for whoever asks with an element that is not there', () => {
    const services = [{ id: 'first', scripts: [{ src: '/no-such-file.js' }] }];
    const profile = { ...PROFILE, services } as unknown as OperatorProfile;
    const given = { ...HEAD.choices['stats']!, facts: purposeFacts(profile, PURPOSE) };
    const live = createLiveConsent(host, profile, { ...HEAD, choices: { stats: given } }, undefined);
    live.update();
    const tag = document.createElement('script');
    tag.type = 'text/plain';
    tag.dataset['pdpService'] = 'first';
    tag.setAttribute('src', '/no-such-file.js');
    document.body.append(tag);
    live.rescan(document.querySelector<HTMLElement>('#no-such-element'));
    expect(tag.nextElementSibling?.localName).to.equal('script');
    tag.nextElementSibling!.remove();
    tag.remove();
  });
});
