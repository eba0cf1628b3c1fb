import { ConsentEvent } from '../../src/core/consent-events.js';
import { createGate } from '../../src/core/gate.js';
import type { LiveConsent } from '../../src/core/live-consent.js';
import type { OperatorProfile, Service } from '../../src/model/profile.js';

export interface LivePage extends LiveConsent {
  /** Lets these services run and no others, and tells all who listen. */
  allow(...ids: string[]): void;
  readonly linted: string[];
  /** Inline tags whose hash may be listed: as the acts hand them on. */
  readonly listed: Set<HTMLScriptElement>;
}

/** A page with a real gate, whose services are allowed by the test. */
export const aLivePage = (services: Service[], nonce?: string): LivePage => {
  const running = new Set<string>();
  const host = document.body.appendChild(document.createElement('div'));
  const linted: string[] = [];
  const listed = new Set<HTMLScriptElement>();
  const gate = createGate(services, nonce, (tag) => {
    const service = services.find(({ id }) => id === tag.dataset['pdpService']);
    // As the acts do: what is listed by a hash is worked out elsewhere.
    if (service?.scripts?.some(({ sha256 }) => sha256) && !tag.src) listed.add(tag);
    else linted.push(service ? 'gate-not-vouched' : 'gate-unknown');
  });
  const live = {
    host,
    profile: { id: 'test', services, purposes: [] } as unknown as OperatorProfile,
    running,
    listeners: [] as (() => void)[],
    linted,
    listed,
    insert: gate.insert,
    closed: (id: string) => (running.has(id) ? [] : ['undecided']),
    rescan(within: ParentNode = document) {
      gate.scan(within);
      gate.release(running);
    },
    emit(type: 'pdp-consent-lint', fields: { rule: string; message: string }) {
      if (type === 'pdp-consent-lint') linted.push(fields.rule);
      return host.dispatchEvent(new ConsentEvent(type, fields));
    },
    allow(...ids: string[]) {
      running.clear();
      for (const id of ids) running.add(id);
      gate.release(running);
      [...live.listeners].forEach((listener) => listener());
    },
  };
  return live as unknown as LivePage;
};
