import { hostname } from 'node:os';
import { sql } from 'drizzle-orm';
import { relayDb } from '#db/outbox.server.ts';
import { heartbeat } from '#db/schema/queue.ts';

const workerId = `${hostname()}-${process.pid}`;

/** Says that this worker polls; `/readyz` of the web reads the newest. Rows of workers long gone are removed. */
export async function beat(): Promise<number> {
  await relayDb()
    .insert(heartbeat)
    .values({ workerId, at: sql`now()` })
    .onConflictDoUpdate({ target: heartbeat.workerId, set: { at: sql`now()` } });
  await relayDb()
    .delete(heartbeat)
    .where(sql`${heartbeat.at} < now() - interval '1 day'`);
  return 0;
}
