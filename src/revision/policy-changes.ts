import type { ConsentHandle } from '../model/handle.js';
import type { Policy } from '../model/profile.js';
import { payloadOf } from '../model/payload-of.js';
import { changeVerdict } from './change-verdict.js';
import { recordedGrants } from './recorded-grant.js';

/** A policy whose words changed while the grants given under it stand. */
export interface PolicyChange {
  /** Id of the notice, for its acknowledgement. */
  readonly id: string;
  readonly policy: Policy;
  readonly before: string;
}

const idOf = ({ id, version }: Policy): string =>
  `policy:${id}:${version}`.replace(/[^A-Za-z0-9._:-]/g, '-').slice(0, 64);

/** Changed policies that are to be told of: a grant stands on them, and the visitor has not acknowledged this version. */
export const policyChanges = async (handle: ConsentHandle, now: number): Promise<PolicyChange[]> => {
  const { profile } = handle;
  const grants = await recordedGrants(handle);
  const told = grants.flatMap((grant) => {
    const purpose = profile.purposes.find(({ id }) => id === grant.purposeId);
    if (!purpose || changeVerdict(grant, profile, purpose, now) !== 'notice') return [];
    const policy =
      profile.policies.find(({ id }) => id === grant.policy.id) ??
      profile.policies.find(({ url }) => url === grant.policy.url) ??
      profile.policies[0]!;
    return [{ id: idOf(policy), policy, before: grant.policy.version }];
  });
  if (!told.length) return [];
  const receipts = await (await handle.ledger()).receipts(profile.id);
  const acknowledged = new Set(receipts.map(({ jws }) => payloadOf(jws)?.event.notice_id));
  return told.filter(({ id }, at) => !acknowledged.has(id) && told.findIndex((one) => one.id === id) === at);
};
