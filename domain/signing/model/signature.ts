export type Party = 'company' | 'client';
export type SigningMethod = 'typed' | 'drawn';
export const SIGNING_METHODS: readonly [SigningMethod, SigningMethod] = ['typed', 'drawn'];

/** How an answer reached the company outside the app. */
export const RECORDED_WAYS = ['phone', 'email', 'paper', 'qualified'] as const;
export type RecordedWay = (typeof RECORDED_WAYS)[number];

/** Whether everybody signed on our page; what was signed elsewhere is proven by its own file. */
export const isSignedHere = (all: readonly { method: SigningMethod | 'recorded' | null }[]): boolean =>
  all.every(({ method }) => method === 'typed' || method === 'drawn');

/** Whether the signature may be given now: it waits, and everybody before it has signed. */
export const isNext = <S extends { party: Party; state: string; position: number }>(
  all: readonly S[],
  party: Party,
): boolean => {
  const own = all.find((one) => one.party === party);
  return own?.state === 'waiting' && all.every((one) => one.position >= own.position || one.state === 'signed');
};
