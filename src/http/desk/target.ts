import { type LookupAddress, type LookupOptions, lookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import type { Problem } from '../../problem/index.js';

/**
 * Where messages may be sent. Whoever may make a webhook could otherwise have this server ask the machines beside it, which
 * trust it: so an address must be one of the public internet, and it is looked at when the connection is made, because a
 * name may lead elsewhere than when it was given.
 */
const PRIVATE_V4 = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  PRIVATE_V4.addSubnet(net, bits, 'ipv4');

/** Of IPv6 only 2000::/3 is the public internet, less what holds an address of IPv4 or is for documents. */
const PUBLIC_V6 = new BlockList();
PUBLIC_V6.addSubnet('2000::', 3, 'ipv6');
const SPECIAL_V6 = new BlockList();
for (const [net, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  SPECIAL_V6.addSubnet(net, bits, 'ipv6');

export const isPublic = (address: string): boolean => {
  const plain = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  switch (isIP(plain)) {
    case 4:
      return !PRIVATE_V4.check(plain, 'ipv4');
    case 6:
      return PUBLIC_V6.check(plain, 'ipv6') && !SPECIAL_V6.check(plain, 'ipv6');
    default:
      return false;
  }
};

/** Why nothing is sent to an address, as far as its letters tell. */
export const refusedTarget = (text: string, anywhere: boolean): Problem | undefined => {
  if (!URL.canParse(text)) return bad(`'${text.slice(0, 80)}' is no address`, 'write a whole one: https://…');
  const { protocol, username, password, hostname } = new URL(text);
  if (protocol !== 'https:' && !(anywhere && protocol === 'http:'))
    return bad('messages are sent by https alone', 'give an address that begins with https://');
  if (username !== '' || password !== '')
    return bad('the address holds a name or a password', 'leave it out: messages are signed');
  const literal = isIP(hostname.replace(/^\[|\]$/g, '')) !== 0;
  if (!anywhere && ((literal && !isPublic(hostname)) || /(^|\.)(localhost|local|internal)\.?$/.test(hostname)))
    return privateTarget(hostname);
  return undefined;
};

export const privateTarget = (host: string): Problem => ({
  code: 'private-webhook',
  where: 'url',
  what: `${host.slice(0, 80)} is not an address of the public internet`,
  mend: 'give one that is, or start the server with --private-webhooks',
});

const bad = (what: string, mend: string): Problem => ({ code: 'bad-webhook', where: 'url', what, mend });

/** A look-up that gives public addresses or fails, for the one who connects. */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  const wanted: LookupOptions & { all: true } = { ...options, all: true };
  lookup(hostname, wanted, (error, found: LookupAddress[]) => {
    const all = options.all === true;
    const [first] = found ?? [];
    if (error !== null) callback(error, all ? [] : '');
    else if (first === undefined || found.some(({ address }) => !isPublic(address)))
      callback(Object.assign(new Error('not an address of the public internet'), { code: 'EPRIVATE' }), all ? [] : '');
    else if (all) callback(null, found);
    else callback(null, first.address, first.family);
  });
};

/** Whether a name leads to the public internet now; one that leads nowhere yet is let be, and told at its first message. */
export const leadsAstray = (url: string): Promise<boolean> =>
  new Promise((resolve) => {
    publicLookup(new URL(url).hostname.replace(/^\[|\]$/g, ''), { all: true }, (error) =>
      resolve((error as NodeJS.ErrnoException | null)?.code === 'EPRIVATE'),
    );
  });
