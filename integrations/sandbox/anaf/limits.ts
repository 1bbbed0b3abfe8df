/** Counts calls in fixed windows; kept in memory, so a restart forgives, as does the next day. */
export type Limits = {
  /** @returns false when this call is one too many */
  admit(what: string, window: string, max: number): boolean;
};

export const openLimits = (): Limits => {
  let counts = new Map<string, { window: string; calls: number }>();
  return {
    admit: (what, window, max) => {
      const known = counts.get(what);
      const calls = known?.window === window ? known.calls + 1 : 1;
      if (counts.size > 20_000) counts = new Map([...counts].filter(([, each]) => each.window === window));
      counts.set(what, { window, calls });
      return calls <= max;
    },
  };
};

/** Documented limits of the service; sources in the ministry's limits text. */
export const LIMITS = {
  callsPerMinute: 1_000,
  statusPerIndexPerDay: 100,
  listPerCifPerDay: 1_500,
  pagedListPerCifPerDay: 100_000,
  downloadPerIdPerDay: 10,
  messagesPerCifPerDay: 1_000,
  uploadBytes: 10 * 1024 * 1024,
  listMessages: 500,
  keptDays: 60,
} as const;
