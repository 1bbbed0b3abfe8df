import { and, asc, eq, inArray, notInArray, sql } from 'drizzle-orm';
import { client } from '#db/schema/client.ts';
import { contact } from '#db/schema/contact.ts';
import type { Tx } from '#domain/kernel/tx.ts';

const shown = { clientId: client.id, name: client.name, cui: client.cui, state: client.state };
const isLive = notInArray(client.state, ['merged']);
const MOST = 10;

export const withCui = (tx: Tx, cui: string) =>
  tx.db
    .select(shown)
    .from(client)
    .where(and(eq(client.cui, cui), isLive))
    .orderBy(asc(client.id))
    .limit(MOST);

/** Clients that have exactly this address themselves or through a contact. */
export const withEmail = (tx: Tx, email: string) =>
  tx.db
    .select(shown)
    .from(client)
    .where(
      and(
        isLive,
        sql`(${eq(client.email, email)} or ${inArray(
          client.id,
          tx.db.select({ id: contact.clientId }).from(contact).where(eq(contact.email, email)),
        )})`,
      ),
    )
    .orderBy(asc(client.id))
    .limit(MOST);

/** Holds everybody else who is about to enter somebody with this CUI or e-mail, until commit; in sorted order, so two cannot deadlock. */
export async function holdIdentities(
  tx: Tx,
  { cui, email }: { cui?: string | undefined; email?: string | undefined },
): Promise<void> {
  const keys = [cui === undefined ? [] : [`cui/${cui}`], email === undefined ? [] : [`email/${email}`]].flat();
  for (const key of keys.sort())
    await tx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`${tx.tenantId}/${key}`}, 0))`);
}
