import { sql } from 'drizzle-orm';
import type { Tx } from '#domain/kernel/tx.ts';

/** Forgets what opens something outside, and ends what would go on by itself. */
export async function endConnections(tx: Tx): Promise<void> {
  await tx.db.execute(sql`delete from app.spv_connection`);
  await tx.db.execute(sql`update app.link set revoked_at = app.as_of() where revoked_at is null`);
  await tx.db.execute(sql`update app.calendar_feed set revoked_at = app.as_of() where revoked_at is null`);
  await tx.db.execute(
    sql`update app.delivery set state = 'failed', failure = 'closed' where state in ('waiting', 'sending')`,
  );
  await tx.db.execute(sql`delete from app.verb_call where verb <> 'portability.closeCompany'`);
}
