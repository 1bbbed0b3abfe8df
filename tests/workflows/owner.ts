import postgres from 'postgres';
import type { TenantId } from '#domain/kernel/pure/ids.ts';

const EVERY_MS = 250;

/** The database of this test file as its administrator sees it: all companies, and clocks that can be moved. */
export function openOwner() {
  const sql = postgres(process.env['DATABASE_URL'] ?? '', { max: 2, onnotice: () => undefined });
  return {
    sql,
    /** Tells a workflow that something changed, as the commit of a verb does. */
    wake: (tenantId: TenantId, lane: string) =>
      sql`update queue.lane set seq = seq + 1, retry_at = null where workflow_id = ${`t/${tenantId}/${lane}`}`,
    [Symbol.asyncDispose]: () => sql.end(),
  };
}
export type Owner = ReturnType<typeof openOwner>;

/** Asks until there is an answer. @throws Error with `what` when there is none in time */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined> | T | undefined,
  withinMs = 60_000,
): Promise<T> {
  const end = performance.now() + withinMs;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (performance.now() > end) throw new Error(`in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
  }
}
