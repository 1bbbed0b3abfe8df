import { and, asc, desc, eq, isNotNull, isNull, max } from 'drizzle-orm';
import { contact } from '#db/schema/contact.ts';
import { site } from '#db/schema/site.ts';
import { type Id, newId } from '#domain/kernel/pure/ids.ts';
import { required, written } from '#domain/kernel/required.ts';
import type { Tx } from '#domain/kernel/tx.ts';

export type ContactRow = typeof contact.$inferSelect;
export type SiteRow = typeof site.$inferSelect;
type ContactValues = Omit<typeof contact.$inferInsert, 'id' | 'tenantId' | 'clientId' | 'position'>;
type SiteValues = Omit<typeof site.$inferInsert, 'id' | 'tenantId' | 'clientId'>;

/** People at a client, the one who is written to first. */
export const contactsOf = (tx: Tx, clientId: Id<'client'>): Promise<ContactRow[]> =>
  tx.db.select().from(contact).where(eq(contact.clientId, clientId)).orderBy(asc(contact.position), asc(contact.id));

export const insertContact = async (tx: Tx, clientId: Id<'client'>, values: ContactValues): Promise<ContactRow> => {
  const [last] = await tx.db
    .select({ position: max(contact.position) })
    .from(contact)
    .where(eq(contact.clientId, clientId));
  const position = (last?.position ?? 0) + 1;
  return written(
    await tx.db
      .insert(contact)
      .values({ id: newId<'contact'>(), clientId, position, ...values })
      .returning(),
  );
};

/** A contact of this very client. @throws NotFound */
export const findContact = async (tx: Tx, clientId: Id<'client'>, id: Id<'contact'>): Promise<ContactRow> =>
  required(
    await tx.db
      .select()
      .from(contact)
      .where(and(eq(contact.id, id), eq(contact.clientId, clientId))),
  );

export const updateContact = async (
  tx: Tx,
  id: Id<'contact'>,
  values: Partial<ContactValues & { position: number }>,
): Promise<ContactRow> => written(await tx.db.update(contact).set(values).where(eq(contact.id, id)).returning());

export const deleteContact = (tx: Tx, id: Id<'contact'>) => tx.db.delete(contact).where(eq(contact.id, id));

/** Where work is done now; closed sites are left out. */
export const sitesOf = (tx: Tx, clientId: Id<'client'>): Promise<SiteRow[]> =>
  tx.db
    .select()
    .from(site)
    .where(and(eq(site.clientId, clientId), isNull(site.closedAt)))
    .orderBy(asc(site.name), asc(site.id));

/** Where work was done once, the one that was closed last first. */
export const closedSitesOf = (tx: Tx, clientId: Id<'client'>): Promise<SiteRow[]> =>
  tx.db
    .select()
    .from(site)
    .where(and(eq(site.clientId, clientId), isNotNull(site.closedAt)))
    .orderBy(desc(site.closedAt), asc(site.id))
    .limit(MOST_CLOSED);

const MOST_CLOSED = 20;

export const insertSite = async (tx: Tx, clientId: Id<'client'>, values: SiteValues): Promise<SiteRow> =>
  written(
    await tx.db
      .insert(site)
      .values({ id: newId<'site'>(), clientId, ...values })
      .returning(),
  );

/** A site of this very client. @throws NotFound */
export const findSite = async (tx: Tx, clientId: Id<'client'>, id: Id<'site'>): Promise<SiteRow> =>
  required(
    await tx.db
      .select()
      .from(site)
      .where(and(eq(site.id, id), eq(site.clientId, clientId))),
  );

export const updateSite = async (tx: Tx, id: Id<'site'>, values: Partial<SiteValues>): Promise<SiteRow> =>
  written(await tx.db.update(site).set(values).where(eq(site.id, id)).returning());
