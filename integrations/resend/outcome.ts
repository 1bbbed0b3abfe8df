import { z } from 'zod';
import { type Call, jsonOf } from './http.ts';

/** Will be refused again: an address, a key or the message itself is wrong. */
export type Refused = { kind: 'refused'; reason: string; text: string };
/** Nothing happened; may be asked again, after `retryAfterMs` when the service says so. */
export type Unavailable = {
  kind: 'unavailable';
  reason: 'notReached' | 'notAllowed' | 'rateLimit' | 'busy' | 'noAnswer' | 'serverError' | 'notAnAnswer';
  detail: string;
  retryAfterMs: number | undefined;
};
/** It may have happened. Asking again with the same key within a day has no second effect. */
export type Uncertain = { kind: 'uncertain'; reason: 'noAnswer' | 'serverError' | 'notAnAnswer'; detail: string };

const Failure = z.object({ name: z.string(), message: z.string() });

/** Everything that is not a good answer; undefined for a 2xx, whose body the caller reads. */
export const failureOf = (made: Call): Refused | Unavailable | Uncertain | undefined => {
  if (made.kind === 'notSent') return unavailable('notReached', made.detail);
  if (made.kind === 'lost') return { kind: 'uncertain', reason: 'noAnswer', detail: made.detail };
  if (made.status >= 200 && made.status < 300) return undefined;
  const detail = `HTTP ${made.status} ${made.bytes.toString('utf8', 0, 200)}`;
  if (made.status === 429) return unavailable('rateLimit', detail, retryAfter(made.headers));
  // our own key or domain is wrong: it will be put right, and the message is none the worse
  if (made.status === 401 || made.status === 403) return unavailable('notAllowed', detail);
  if (made.status >= 500) return { kind: 'uncertain', reason: 'serverError', detail };
  const failure = Failure.safeParse(jsonOf(made.bytes));
  if (!failure.success) return { kind: 'uncertain', reason: 'notAnAnswer', detail };
  const { name, message } = failure.data;
  // the first request with this key is still being worked on
  if (name === 'concurrent_idempotent_requests') return unavailable('busy', message);
  return { kind: 'refused', reason: name, text: message };
};

export const notAnAnswer = (bytes: Buffer): Uncertain => ({
  kind: 'uncertain',
  reason: 'notAnAnswer',
  detail: bytes.toString('utf8', 0, 200),
});

/** For questions that change nothing. */
export const harmless = (failure: Refused | Unavailable | Uncertain): Refused | Unavailable =>
  failure.kind === 'uncertain' ? unavailable(failure.reason, failure.detail) : failure;

const unavailable = (reason: Unavailable['reason'], detail: string, retryAfterMs?: number): Unavailable => ({
  kind: 'unavailable',
  reason,
  detail,
  retryAfterMs,
});

const retryAfter = (headers: Headers): number | undefined => {
  const seconds = Number(headers.get('retry-after') ?? headers.get('ratelimit-reset') ?? NaN);
  return Number.isFinite(seconds) ? seconds * 1000 : undefined;
};
