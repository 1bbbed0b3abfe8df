const WINDOW_MS = 60_000;
const MOST_KEYS = 10_000;

export interface RateLimit {
  /** Counts a call. @returns seconds until the next is welcome, 0 when this one is */
  wait(key: string, at: number): number;
}

/**
 * At most `limit` calls of a key in any minute, told from the counts of this minute and a share of the last one. Kept in
 * this process: N processes allow N times as much.
 */
export function rateLimit(limit: number): RateLimit {
  const counts = new Map<string, { minute: number; now: number; before: number }>();
  return {
    wait(key, at) {
      const minute = Math.floor(at / WINDOW_MS);
      const kept = counts.get(key);
      const count =
        kept?.minute === minute ? kept : { minute, now: 0, before: kept?.minute === minute - 1 ? kept.now : 0 };
      const passed = (at % WINDOW_MS) / WINDOW_MS;
      counts.delete(key); // back to the end: the oldest key stands first
      counts.set(key, count);
      const [oldest] = counts.keys();
      if (counts.size > MOST_KEYS && oldest !== undefined) counts.delete(oldest);
      if (count.now + count.before * (1 - passed) >= limit)
        return Math.max(1, Math.ceil((WINDOW_MS - (at % WINDOW_MS)) / 1000));
      count.now += 1;
      return 0;
    },
  };
}
