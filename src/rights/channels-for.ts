import type { Channel, OperatorProfile } from '../model/profile.js';
import { CHANNEL_USES, type RequestKind } from './request-kind.js';

/**
 * The ways to send a request of this kind, as the profile names them; then those that the operator's contacts give:
 * its mailbox without a mark, its endpoint, its postal address. A complaint goes to others than the operator.
 */
export const channelsFor = (
  { channels, operator, receipts }: OperatorProfile,
  kind: RequestKind,
): Channel[] => {
  const use = CHANNEL_USES[kind].find((name) => channels?.[name]?.length);
  const named = use ? [...channels![use]!] : [];
  if (kind === 'complaint') return named;
  const has = (type: Channel['type']): boolean => named.some((channel) => channel.type === type);
  if (operator.email && !has('email')) named.push({ type: 'email', email: operator.email });
  if (receipts.endpoint && !has('endpoint')) named.push({ type: 'endpoint' });
  if (operator.address && !has('letter')) named.push({ type: 'letter', address: operator.address });
  // The link of a letter leads to this very panel.
  return named.filter(
    ({ type, email, url }) => (type !== 'email' || email) && !url?.includes('pdp-unsubscribe='),
  );
};
