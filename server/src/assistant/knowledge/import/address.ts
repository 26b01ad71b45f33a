// Which addresses an import may read: http(s) only, of one origin unless told otherwise, and nothing
// inside a private network, so that a page cannot make the relay read what only the relay can reach.
import { lookup as lookUp } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** Where an import begins, and how far it may go. */
export interface Reach {
  /** The origin of the address the owner named; null when a file named it. */
  readonly origin: string | null;
  readonly mayLeaveOrigin: boolean;
}

/** Why an address may not be read, or null. What its name resolves to is checked on connecting. */
export function refusalOf(url: URL, reach: Reach): string | null {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'is no http(s) address';
  if (url.username !== '' || url.password !== '') return 'holds a name and password';
  if (!reach.mayLeaveOrigin && url.origin !== reach.origin) return 'is on another site';
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && isPrivate(host) && !isEntry(url, reach)) return 'is a private address';
  return null;
}

/** A resolver that gives no private addresses, unless this is the host the owner named. */
export function lookupFor(url: URL, reach: Reach): LookupFunction {
  return (hostname, options, callback) => {
    lookUp(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '', 0);
      const allowed = isEntry(url, reach)
        ? addresses
        : addresses.filter(({ address }) => !isPrivate(address));
      const [first] = allowed;
      if (!first) return callback(new Error(`${hostname} is a private address`), '', 0);
      // Callers that ask for all addresses get a list, others one: both shapes of Node's contract.
      if (options.all) callback(null, allowed);
      else callback(null, first.address, first.family);
    });
  };
}

function isEntry(url: URL, { origin }: Reach): boolean {
  return origin !== null && new URL(origin).host === url.host;
}

const PRIVATE = new BlockList();
// RFC 6890: this host, private, shared, loopback, link-local, test, multicast and reserved networks.
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const) {
  PRIVATE.addSubnet(network, bits, 'ipv4');
}
for (const [network, bits] of [
  ['::', 127],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const) {
  PRIVATE.addSubnet(network, bits, 'ipv6');
}

/** Whether an IP address is in a network that is not the open internet. */
export function isPrivate(address: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return PRIVATE.check(mapped, 'ipv4');
  // Other spellings of mapped addresses are not worth telling apart.
  if (/^::ffff:/i.test(address)) return true;
  return PRIVATE.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}
