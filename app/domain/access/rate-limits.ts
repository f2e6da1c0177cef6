/**
 * How often one caller may do what costs us or can be guessed at. A caller is a network address
 * (one IPv6 household has a /64 of them), and for passwords also the account that is tried, so that
 * many addresses together cannot guess at one account. Many homes share one IPv4 address behind
 * their carrier: the limits leave room for them.
 */

export type RateLimit = {
  /** Attempts within the window. */
  attempts: number;
  windowSeconds: number;
  /** Of these, so many are counted in each process alone: whoever asks little costs the database nothing, and whoever asks several processes has so many more. */
  unshared?: number;
  /** What is counted: the caller's network, or the account that is spoken of. */
  by: 'address' | 'account';
};

const minutes = (n: number): number => n * 60;

export const RATE_LIMITS = {
  'sign-in': { attempts: 30, windowSeconds: minutes(15), by: 'address' },
  'sign-in-account': { attempts: 20, windowSeconds: minutes(15), by: 'account' },
  // A million codes, three of which count at a time: a guess in a night would take centuries.
  'second-factor-account': { attempts: 10, windowSeconds: minutes(15), by: 'account' },
  // Sent, taken back and sent again: each time is work for a curator.
  'application-account': { attempts: 12, windowSeconds: minutes(60), by: 'account' },
  'sign-up': { attempts: 15, windowSeconds: minutes(60), by: 'address' },
  'password-reset': { attempts: 15, windowSeconds: minutes(60), by: 'address' },
  'password-reset-account': { attempts: 4, windowSeconds: minutes(60), by: 'account' },
  checkout: { attempts: 40, windowSeconds: minutes(10), by: 'address' },
  search: { attempts: 240, unshared: 40, windowSeconds: minutes(1), by: 'address' },
  suggest: { attempts: 480, unshared: 80, windowSeconds: minutes(1), by: 'address' },
  demand: { attempts: 240, windowSeconds: minutes(1), by: 'address' },
  // A workshop that lists all its goods in an afternoon, a dozen pictures each.
  'picture-upload': { attempts: 600, windowSeconds: minutes(10), by: 'address' },
  // Portraits and a workshop's own picture: one of each is enough.
  'own-photo-upload': { attempts: 60, windowSeconds: minutes(10), by: 'address' },
  // Papers of an application, of certificates, of titles: a page at a time.
  'paper-upload': { attempts: 80, windowSeconds: minutes(10), by: 'address' },
  // Tables of goods, put right and sent again.
  'import-upload': { attempts: 40, windowSeconds: minutes(10), by: 'address' },
  // Parts of photographs, each cut when it is asked for: lists of goods, a hundred to a page.
  'picture-part': { attempts: 600, unshared: 120, windowSeconds: minutes(5), by: 'address' },
  visit: { attempts: 240, unshared: 60, windowSeconds: minutes(1), by: 'address' },
  'order-lookup': { attempts: 20, windowSeconds: minutes(15), by: 'address' },
} as const satisfies Record<string, RateLimit>;

export type RateLimitKind = keyof typeof RATE_LIMITS;
export type AddressLimitKind = { [K in RateLimitKind]: (typeof RATE_LIMITS)[K]['by'] extends 'address' ? K : never }[RateLimitKind];
export type AccountLimitKind = Exclude<RateLimitKind, AddressLimitKind>;

const IPV4 = /^(?:\d{1,3}\.){3}\d{1,3}$/;

/**
 * The network that an address stands for: an IPv4 address itself, of an IPv6 address its first 64
 * bits. Whatever is neither is one caller, so that a broken proxy opens no way around the limit.
 */
export function networkOf(address: string): string {
  const bare = address.trim().toLowerCase().replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  const embedded = /^(?:0*:)*:?(?:0*:)*ffff:((?:\d{1,3}\.){3}\d{1,3})$/.exec(bare);
  if (embedded) return embedded[1]!;
  if (IPV4.test(bare)) return bare;
  if (!/^[0-9a-f:]+(?:\.\d+){0,3}$/.test(bare) || !bare.includes(':')) return 'unknown';
  const [head = '', tail] = bare.split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail ? tail.split(':') : [];
  const groups = tail === undefined ? before : [...before, ...Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0'), ...after];
  return `${groups.slice(0, 4).map((group) => group.replace(/^0+(?=.)/, '')).join(':')}::/64`;
}
