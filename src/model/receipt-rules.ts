import { entryRules, type Must } from './entry-rules.js';
import type { Fault } from './problem.js';
import type { CheckedPayload } from './receipt-schema.js';

const GRANTS = ['given', 'renewed'];
const WITHOUT_ENTRIES = ['rotate-key', 'acknowledge-notice', 'rights-request'];
const WITHOUT_STATEMENT = [...WITHOUT_ENTRIES, 'block', 'unblock'];
/** Result states an act can have; the others make no entries. */
const STATES_OF_ACTION: Readonly<Record<string, readonly string[]>> = {
  'accept-all': ['given', 'renewed', 'refused'],
  'refuse-all': ['refused', 'withdrawn'],
  save: ['given', 'renewed', 'refused', 'withdrawn'],
  submit: ['given', 'renewed', 'refused', 'withdrawn'],
  withdraw: ['withdrawn'],
  renew: ['given', 'renewed', 'refused', 'withdrawn'],
  block: ['blocked'],
  unblock: ['unblocked'],
};

/** Place in the chain (2.1, 6). */
function chainRules({ chain, event }: CheckedPayload, must: Must): void {
  const { seq, prev_sha256: prev, key_storage: storage } = chain;
  must('/chain/prev_sha256', 'present exactly when seq is above 0', (prev !== undefined) === seq > 0);
  must(
    '/chain',
    'prev_jkt and last_good_sha256 only with seq 0',
    seq === 0 || (chain.prev_jkt === undefined && chain.last_good_sha256 === undefined),
  );
  must(
    '/chain/next_jkt',
    'present exactly on rotate-key',
    (chain.next_jkt !== undefined) === (event.action === 'rotate-key'),
  );
  if (storage === 'ephemeral')
    must(
      '/chain',
      'a one-off key has seq 0 and no other chain member',
      seq === 0 && Object.keys(chain).length === 2,
    );
}

/** Act, control and gesture (2.3). */
function eventRules({ event, form }: CheckedPayload, must: Must): void {
  const { action, method } = event;
  const bare = method === 'api' || method === 'recovered';
  must(
    '/event/event_type',
    'none exactly for acts that state nothing about a consent',
    (event.event_type === 'none') === WITHOUT_STATEMENT.includes(action),
  );
  must('/event/user_gesture', 'true for explicit', event.event_type !== 'explicit' || event.user_gesture);
  if (bare) must('/event/user_gesture', 'false for api and recovered', !event.user_gesture);
  if (bare) must('/event/shown', 'absent for api and recovered', event.shown === undefined);
  else if (method !== 'rights') must('/event/shown', 'required for this method', event.shown !== undefined);
  if (method === 'form')
    must(
      '/event/action',
      'submit, withdraw or renew in a form',
      ['submit', 'withdraw', 'renew'].includes(action),
    );
  if (action === 'submit') must('/event/method', 'form for submit', method === 'form');
  if (action === 'rotate-key') must('/event/method', 'api for rotate-key', method === 'api');
  if (action === 'rights-request')
    must('/event/method', 'rights or api for rights-request', method === 'rights' || method === 'api');
  if (method === 'recovered')
    must(
      '/event/action',
      'refuse-all, save or withdraw when recovered',
      ['refuse-all', 'save', 'withdraw'].includes(action),
    );
  must(
    '/event/request',
    'required for rights-request',
    action !== 'rights-request' || event.request !== undefined,
  );
  must(
    '/event/request',
    'only for rights-request, withdraw, block, unblock',
    event.request === undefined || ['rights-request', 'withdraw', 'block', 'unblock'].includes(action),
  );
  must(
    '/event/notice_id',
    'present exactly on acknowledge-notice',
    (event.notice_id !== undefined) === (action === 'acknowledge-notice'),
  );
  must('/form', 'present exactly when the method is form', (form !== undefined) === (method === 'form'));
}

/** What an act may result in (2.3, 6.1). */
function resultRules({ event, processing, chain }: CheckedPayload, must: Must): void {
  const { action, method } = event;
  const allowed = STATES_OF_ACTION[action];
  must(
    '/processing',
    allowed ? 'at least 1 item' : 'empty for this action',
    allowed ? processing.length > 0 : processing.length === 0,
  );
  if (action === 'accept-all')
    must(
      '/processing',
      'at least one given or renewed',
      processing.some(({ event_state: state }) => GRANTS.includes(state)),
    );
  if (action === 'renew')
    must(
      '/processing',
      'at least one renewed',
      processing.some(({ event_state: state }) => state === 'renewed'),
    );
  processing.forEach(({ event_state: state, decided_by: by }, n) => {
    const at = `/processing/${n}/event_state`;
    must(at, 'a state that this action can have', !allowed || allowed.includes(state));
    if (action === 'accept-all' && state === 'refused')
      must(`/processing/${n}/decided_by`, 'signal, where all else was accepted', by === 'signal');
    if (by !== 'user')
      must(
        at,
        'signal and default only refuse, withdraw or block',
        ['refused', 'withdrawn', 'blocked'].includes(state),
      );
    if (method === 'recovered')
      must(at, 'refused or withdrawn when recovered', state === 'refused' || state === 'withdrawn');
    if (chain.key_storage === 'ephemeral') must(at, 'refused under a one-off key', state === 'refused');
  });
  if (chain.key_storage !== 'ephemeral') return;
  must(
    '/event/action',
    'refusal, rights request or notice under a one-off key',
    ['refuse-all', 'save', 'submit', 'rights-request', 'acknowledge-notice'].includes(action),
  );
  must('/event/refers_to', 'absent under a one-off key', event.refers_to === undefined);
}

/** Who is named, and how the parts of a form belong together (2.5, 2.8, 3). */
function partyRules(
  { parties, processing, form, authority_party: authority }: CheckedPayload,
  must: Must,
): void {
  const isController = (n: number) =>
    parties[n]!.party_role.some((role) => role === 'controller' || role === 'joint-controller');
  const named = new Map<string, number[]>();
  parties.forEach(({ party_id: id }, n) => named.set(id, [...(named.get(id) ?? []), n]));
  const once = (id: string, pointer: string) =>
    must(pointer, 'a party that stands in parties once', named.get(id)?.length === 1);
  processing.forEach((entry, n) => {
    entry.pii_controllers.forEach((id, k) => {
      once(id, `/processing/${n}/pii_controllers/${k}`);
      must(
        `/processing/${n}/pii_controllers/${k}`,
        'a party in the role of a controller',
        (named.get(id) ?? []).every(isController),
      );
    });
    entry.recipient_third_parties.forEach((id, k) =>
      once(id, `/processing/${n}/recipient_third_parties/${k}`),
    );
  });
  if (authority !== undefined) once(authority, '/authority_party');
  if (form && processing.some(({ jurisdiction }) => jurisdiction === 'KZ'))
    parties.forEach((party, n) =>
      must(
        `/parties/${n}/bin`,
        'required for a controller in a form consent',
        !isController(n) || party.bin !== undefined,
      ),
    );
  if (!form) return;
  const represented = form.acting_as === 'representative';
  must(
    '/form/acting_basis',
    'present exactly for a representative',
    (form.acting_basis !== undefined) === represented,
  );
  must(
    '/form/representative_commitment',
    'present exactly for a representative',
    (form.representative_commitment !== undefined) === represented,
  );
}

/** What members say about one another (docs/receipts.md 2.1 to 2.8, without hashes). Pure; empty = all holds. */
export function receiptFaults(payload: CheckedPayload, ownJkt: string): Fault[] {
  const faults: Fault[] = [];
  const must: Must = (pointer, detail, holds) => void (holds || faults.push({ pointer, detail }));
  const { chain, event, processing } = payload;
  chainRules(payload, must);
  eventRules(payload, must);
  resultRules(payload, must);
  processing.forEach((entry, n) => entryRules(entry, `/processing/${n}`, must));
  if (processing.some(({ consent_kind: kind }) => kind === 'public_distribution')) {
    must('/processing', 'public distribution alone in its receipt', processing.length === 1);
    must('/event/action', 'not accept-all for public distribution', event.action !== 'accept-all');
  }
  partyRules(payload, must);
  must(
    '/iat',
    'event_time rounded down to the second',
    payload.iat === Math.floor(Date.parse(event.event_time) / 1000),
  );
  must('/chain/next_jkt', 'another key', chain.next_jkt !== ownJkt);
  must('/chain/prev_jkt', 'another key', chain.prev_jkt !== ownJkt);
  const pairs = new Set<string>();
  processing.forEach(({ purpose_id: purpose, consent_kind: kind }, n) => {
    must(`/processing/${n}`, 'each purpose and kind once', !pairs.has(`${purpose} ${kind}`));
    pairs.add(`${purpose} ${kind}`);
  });
  return faults;
}
