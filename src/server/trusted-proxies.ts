import { BlockList, isIP, isIPv6 } from 'node:net';

/** Address to count by, of the other side of the socket and the header `X-Forwarded-For`. */
export type ClientOf = (
  peer: string | undefined,
  forwardedFor: string | null | undefined,
) => string | undefined;

/** Wider networks hold whole countries: whoever is in them could choose the address that is counted. */
const WIDEST = { ipv4: 8, ipv6: 16 } as const;

const family = (address: string): 'ipv4' | 'ipv6' => (isIPv6(address) ? 'ipv6' : 'ipv4');
/** An IPv4 address as it stands on a socket of both families. */
const plain = (address: string): string => address.trim().replace(/^::ffff:(?=\d+\.)/i, '');

/**
 * Tells clients behind proxies apart. A proxy of these addresses or networks (`10.0.0.0/8`) is believed: the client is the
 * last address of its `X-Forwarded-For` that is no proxy of ours. Who comes from elsewhere is counted as itself, whatever
 * its headers say. A proxy that names nobody is not counted. Throws an Error of one line for what is no address or network.
 */
export function trustedProxies(networks: readonly string[]): ClientOf {
  const list = new BlockList();
  for (const network of networks) {
    const [, address = '', prefix] = /^([0-9A-Fa-f.:]+)(?:\/(\d{1,3}))?$/.exec(network) ?? [];
    const most = isIPv6(address) ? 128 : 32;
    if (!isIP(address) || Number(prefix ?? most) > most)
      throw new Error(`${JSON.stringify(network)} is no address or network such as 10.0.0.0/8`);
    if (Number(prefix ?? most) < WIDEST[family(address)])
      throw new Error(`${network} is too wide: anybody in it could choose the address that is counted`);
    if (prefix === undefined) list.addAddress(address, family(address));
    else list.addSubnet(address, Number(prefix), family(address));
  }
  const isOurs = (address: string): boolean => list.check(address, family(address));
  return (peer, forwardedFor) => {
    if (networks.length === 0 || peer === undefined || !isIP(plain(peer)) || !isOurs(plain(peer)))
      return peer;
    const named = (forwardedFor ?? '').split(',').map(plain).filter(Boolean).reverse();
    const client = named.find((address) => !isIP(address) || !isOurs(address));
    // What is no address was not written by our proxy: the proxy itself is counted.
    return client === undefined || isIP(client) ? client : peer;
  };
}
