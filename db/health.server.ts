import { desc } from 'drizzle-orm';
import { authDb } from './auth.server.ts';
import { heartbeat } from './schema/queue.ts';

const STALE_MS = 20_000;

/** True when a worker wrote its heartbeat in the last 20 seconds; throws when the database is away. */
export async function workerIsAlive(now: Date): Promise<boolean> {
  const [newest] = await authDb().select({ at: heartbeat.at }).from(heartbeat).orderBy(desc(heartbeat.at)).limit(1);
  return newest !== undefined && now.getTime() - newest.at.getTime() < STALE_MS;
}
