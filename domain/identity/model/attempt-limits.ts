/** What can be guessed or asked for too often. */
export type Tried = 'log-in' | 'second-step' | 'proof' | 'reset' | 'registration' | 'access' | 'passkey' | 'chat';

/** Whom a failure is counted against. */
export interface Subject {
  tried: Tried;
  by: 'account' | 'address' | 'device';
  value: string;
}

/** How many tries are free, then each waits twice as long as the one before, at most so many seconds. */
export interface Limit {
  free: number;
  longestWaitS: number;
}

/** An address may be a whole office behind one router, so it has more than one person's share. */
const LIMITS: Readonly<Record<Subject['by'], Limit>> = {
  account: { free: 5, longestWaitS: 900 },
  device: { free: 5, longestWaitS: 900 },
  address: { free: 30, longestWaitS: 900 },
};

/** Asking for mail is counted also when nothing is wrong with it, so that nobody's mailbox is filled. */
const ASKED_LIMIT: Limit = { free: 3, longestWaitS: 3_600 };

export const limitOf = ({ tried, by }: Subject): Limit =>
  by === 'account' && (tried === 'reset' || tried === 'access') ? ASKED_LIMIT : LIMITS[by];

/** Whoever has one IPv6 address has the other 2^64 of its network too. */
export const networkOf = (address: string): string =>
  address.includes(':') && !address.includes('.') ? expanded(address).slice(0, 4).join(':') : address;

function expanded(address: string): string[] {
  const [head = '', tail] = address.toLowerCase().split('::');
  const [before, after] = [groups(head), groups(tail ?? '')];
  const missing = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
  return [...before, ...Array.from({ length: missing }, () => '0'), ...after].map((one) => one.replace(/^0+(?=.)/, ''));
}

const groups = (text: string): string[] => (text === '' ? [] : text.split(':'));
