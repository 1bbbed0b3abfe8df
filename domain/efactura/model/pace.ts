const MINUTE = 60_000;

/** An attempt that nobody ended within this time belongs to a worker that died: its outcome is not known. */
export const ATTEMPT_LIFE_MS = 15 * MINUTE;

/** Lists show an upload up to 15 minutes after ANAF took it: before 20 its absence proves nothing. */
export const UNCERTAIN_WAIT_MS = 20 * MINUTE;

/** Only after three hours of absence is an upload taken as never arrived. */
export const PROVEN_ABSENT_MS = 180 * MINUTE;

/** When what is absent from the lists is looked for, after its upload: what arrived shows at the first look; the last one proves it. */
const LOOKS_MS = [UNCERTAIN_WAIT_MS, 60 * MINUTE, PROVEN_ABSENT_MS + 2 * MINUTE];

/** How long until the next look, given for how long the lists have shown nothing; never under twenty minutes. */
export function searchPauseMs(absentMs: number): number {
  const next = LOOKS_MS.find((look) => look >= absentMs + UNCERTAIN_WAIT_MS);
  return next === undefined ? UNCERTAIN_WAIT_MS : next - absentMs;
}

/**
 * Whether one upload is asked about by itself. `stareMesaj` is allowed 20 times a day for one message and the lists answer
 * for many at once, so it is asked only in the first minute after a person's click, who is waiting, and after long silence.
 */
export const mayAskStatus = (ageMs: number, isAwaited: boolean): boolean =>
  (isAwaited && ageMs < MINUTE) || ageMs > 30 * MINUTE;

/**
 * How long to wait before asking again about an upload of this age, half an hour in the end. Somebody who waits is
 * answered within seconds; what left by itself is asked about once the lists surely show it, so that one question answers
 * for all that left meanwhile.
 */
export const checkPauseMs = (ageMs: number, isAwaited: boolean): number =>
  Math.min(Math.max(ageMs / 2, isAwaited ? 3_000 : UNCERTAIN_WAIT_MS), 30 * MINUTE);

/** Uploads that leave one after the other are asked about together: the first waits at most this much longer for the last. */
const GATHERED_MS = 20 * MINUTE;

/** When the answers to uploads are asked for that nobody waits for, given when each is due; undefined when there is none. */
export function gatheredAt(due: readonly number[]): number | undefined {
  if (due.length === 0) return undefined;
  return Math.min(Math.max(...due), Math.min(...due) + GATHERED_MS);
}

/** How long to wait before the next try while ANAF is away: a minute, doubling to half an hour. */
export const retryPauseMs = (failedTries: number): number =>
  Math.min(MINUTE * 2 ** Math.max(0, failedTries - 1), 30 * MINUTE);

/** A token is renewed this long before its end. */
export const RENEW_BEFORE_MS = 7 * 24 * 60 * MINUTE;

/** How long ANAF's access tokens live: 90 days. */
export const ACCESS_LIFE_MS = 90 * 24 * 60 * MINUTE;
