/** What happens at a time that is already past, and may plan what follows from it. */
export type Happening = (at: Date) => Promise<unknown>;

export interface Agenda {
  plan(at: Date, happening: Happening): void;
  /** Lives through everything in the order of time. What would lie in the future does not happen. */
  live(): Promise<void>;
}

/** The demo company's past as one line of time: numbers of series never run against their dates. */
export function openAgenda(now: Date): Agenda {
  const waiting: { at: Date; happening: Happening }[] = [];
  const takeEarliest = () => {
    const first = waiting.reduce((best, one, index) => (one.at < (waiting[best]?.at ?? now) ? index : best), 0);
    return waiting.splice(first, 1)[0];
  };
  return {
    plan(at, happening) {
      if (at <= now) waiting.push({ at, happening });
    },
    async live() {
      for (let next = takeEarliest(); next !== undefined; next = takeEarliest()) await next.happening(next.at);
    },
  };
}
