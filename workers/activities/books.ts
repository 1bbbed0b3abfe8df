import { checkEveryCompany, ruleOf } from '#db/invariants/every-company.ts';
import { keepCheck } from '#db/invariants/kept.ts';
import { addDays, civilDateOf, startOfDay } from '#domain/kernel/pure/civil-date.ts';

const THREE_HOURS = 3 * 3_600_000;

/** The books of every company against the rules that they must keep; what breaks one is kept for the operator. */
export const booksActivities = () => ({
  /** @returns in how many milliseconds to check again: at three in the night */
  async checkBooks(asOf: number): Promise<{ waitMs: number }> {
    const now = new Date(asOf);
    for await (const { tenantId, broken } of checkEveryCompany(now)) await keepCheck(tenantId, now, broken.map(ruleOf));
    const next = startOfDay(addDays(civilDateOf(now), 1)).getTime() + THREE_HOURS;
    return { waitMs: Math.max(0, next - asOf) };
  },
});
export type BooksActivities = ReturnType<typeof booksActivities>;
