import { eq, isNull, sql, type SQL } from 'drizzle-orm';
import { erasure } from '#db/schema/erasure.ts';
import { objectKey } from '#domain/files/model/stored-file.ts';
import { type Id, newId, type PersonId } from '#domain/kernel/pure/ids.ts';
import { required, written } from '#domain/kernel/required.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import type { Erased, Kept } from './model/erasure.ts';

export type ErasureRow = typeof erasure.$inferSelect;

/** Whom it is about, and under which addresses she wrote or was written to. */
export interface Person {
  holder: 'client' | 'contact' | 'member';
  id: string;
  name: string;
  clientId: Id<'client'> | null;
  kind: string | null;
  emails: string[];
}

export async function contactPerson(tx: Tx, id: Id<'contact'>): Promise<Person> {
  const row = required(
    await tx.db.execute<{ name: string; email: string | null; client_id: Id<'client'> }>(
      sql`select name, email, client_id from app.contact where id = ${id}::uuid`,
    ),
  );
  const emails = row.email === null ? [] : [row.email];
  return { holder: 'contact', id, name: row.name, clientId: row.client_id, kind: null, emails };
}

export async function clientPerson(tx: Tx, id: Id<'client'>): Promise<Person> {
  const row = required(
    await tx.db.execute<{ name: string; kind: string }>(sql`select name, kind from app.client where id = ${id}::uuid`),
  );
  const addresses = await tx.db.execute<{ email: string }>(sql`
    select email from app.client where id = ${id}::uuid and email is not null
    union select email from app.contact where client_id = ${id}::uuid and email is not null`);
  return {
    holder: 'client',
    id,
    name: row.name,
    clientId: id,
    kind: row.kind,
    emails: addresses.map(({ email }) => email),
  };
}

const list = (values: readonly string[]): SQL =>
  values.length === 0
    ? sql`(null)`
    : sql`(${sql.join(
        values.map((value) => sql`${value}`),
        sql`, `,
      )})`;

/** Her conversations: all of a client who is a person, of a contact those from and to her addresses. Mails with bank files stay. */
const messagesOf = ({ holder, clientId, emails }: Person): SQL => sql`(
  select m.id from app.message m join app.thread t on t.tenant_id = m.tenant_id and t.id = m.thread_id
  where (m.from_address in ${list(emails)} or m.to_address in ${list(emails)}
      or (${holder} = 'client' and t.client_id = ${clientId}::uuid))
    and not exists (select 1 from app.bank_import b where b.tenant_id = m.tenant_id and b.message_id = m.id))`;

/** Her chats: those of a client who is a person, and those in which one of her addresses was told. */
const chatsOf = ({ holder, clientId, emails }: Person): SQL => sql`(
  select c.id from app.conversation c where lower(c.visitor_email) in ${list(emails.map((one) => one.toLowerCase()))}
    or (${holder} = 'client' and (c.client_id = ${clientId}::uuid
      or c.lead_id in (select l.id from app.lead l where l.client_id = ${clientId}::uuid))))`;

const isClient = ({ holder, clientId }: Person): SQL => sql`${holder} = 'client' and client_id = ${clientId}::uuid`;

/** What would be erased, counted. */
export async function erasable(tx: Tx, person: Person): Promise<Erased> {
  const [row] = await tx.db.execute<Record<keyof Erased, number>>(sql`select
    1 as card,
    (select count(*)::int from app.contact where ${isClient(person)}) as contacts,
    (select count(*)::int from ${messagesOf(person)} m)
      + (select count(*)::int from app.chat_message where conversation_id in ${chatsOf(person)}) as messages,
    (select count(*)::int from app.task where ${isClient(person)}) as notes,
    (select count(*)::int from app.site where ${isClient(person)}) as sites,
    (select count(*)::int from app.lead where ${isClient(person)}) as leads,
    (select count(*)::int from app.delivery where recipient in ${list(person.emails)} or (${isClient(person)})) as mails,
    (select count(*)::int from app.audit_link where detail_key_id = ${person.id}::uuid or origin_key_id = ${person.id}::uuid) as audit`);
  return required(row === undefined ? [] : [row]);
}

/** What the law, or a claim that may still be raised, keeps of her. */
export async function retained(tx: Tx, person: Person): Promise<Kept> {
  const [row] = await tx.db.execute<Record<keyof Kept, number>>(sql`select
    (select count(*)::int from app.invoice where number is not null and ${isClient(person)}) as invoices,
    (select count(*)::int from app.payment where ${isClient(person)}) as payments,
    (select count(*)::int from app.contract where state <> 'draft' and ${isClient(person)}) as contracts,
    (select count(*)::int from app.offer where state <> 'draft' and ${isClient(person)}) as offers,
    (select count(*)::int from app.acceptance_report where state <> 'draft' and ${isClient(person)}) as reports,
    (select count(*)::int from app.signature where signer_email in ${list(person.emails)}) as signatures`);
  return required(row === undefined ? [] : [row]);
}

/** Takes away her conversations, and tells which stored objects nothing names any more. */
export async function eraseMessages(tx: Tx, person: Person): Promise<string[]> {
  const files = await tx.db.execute<{ id: string; sha256: string }>(sql`
    with gone as ${messagesOf(person)}, named as (
      select a.file_id as id from app.attachment a join gone on gone.id = a.message_id
      union select m.raw_file_id from app.message m join gone on gone.id = m.id where m.raw_file_id is not null)
    select f.id, f.sha256 from app.file f join named on named.id = f.id`);
  const gone = (await tx.db.execute<{ id: string }>(messagesOf(person))).map(({ id }) => id);
  await tx.db.execute(sql`delete from app.attachment where message_id::text in ${list(gone)}`);
  await tx.db.execute(sql`delete from app.message where id::text in ${list(gone)}`);
  await tx.db.execute(sql`update app.lead set thread_id = null where thread_id in (select id from app.thread t
    where not exists (select 1 from app.message m where m.tenant_id = t.tenant_id and m.thread_id = t.id))`);
  await tx.db.execute(sql`delete from app.thread t
    where not exists (select 1 from app.message m where m.tenant_id = t.tenant_id and m.thread_id = t.id)`);
  return eraseFiles(tx, files);
}

/** Takes away her chats with their notes and files. */
export async function eraseChats(tx: Tx, person: Person): Promise<string[]> {
  const chats = (await tx.db.execute<{ id: string }>(chatsOf(person))).map(({ id }) => id);
  const files = await tx.db.execute<{ id: string; sha256: string }>(sql`
    with gone as (delete from app.chat_message where conversation_id::text in ${list(chats)} returning file_id)
    select f.id, f.sha256 from app.file f join gone on gone.file_id = f.id`);
  await tx.db.execute(sql`delete from app.conversation where id::text in ${list(chats)}`);
  return eraseFiles(tx, files);
}

/** Notes, tasks and visits of a client, with their photographs. */
export async function eraseNotes(tx: Tx, clientId: Id<'client'>): Promise<string[]> {
  const files = await tx.db.execute<{ id: string; sha256: string }>(sql`
    with gone as (delete from app.task_photo p using app.task t
      where t.tenant_id = p.tenant_id and t.id = p.task_id and t.client_id = ${clientId}::uuid returning p.file_id)
    select f.id, f.sha256 from app.file f join gone on gone.file_id = f.id`);
  await tx.db.execute(sql`delete from app.task where client_id = ${clientId}::uuid`);
  return eraseFiles(tx, files);
}

async function eraseFiles(tx: Tx, files: readonly { id: string; sha256: string }[]): Promise<string[]> {
  if (files.length === 0) return [];
  await tx.db.execute(sql`delete from app.file where id::text in ${list(files.map(({ id }) => id))}`);
  const left = await tx.db.execute<{ sha256: string }>(
    sql`select distinct sha256 from app.file where sha256 in ${list(files.map(({ sha256 }) => sha256))}`,
  );
  const named = new Set(left.map(({ sha256 }) => sha256));
  return files.filter(({ sha256 }) => !named.has(sha256)).map(({ sha256 }) => objectKey(tx.tenantId, sha256));
}

/** Mails to her, answers that repeated calls would get, and open addresses. */
export async function eraseTraces(tx: Tx, person: Person): Promise<void> {
  const { id, emails } = person;
  await tx.db.execute(sql`update app.delivery set recipient = 'erased', data = '{}',
      state = case when state in ('waiting', 'sending') then 'failed' else state end, failure = coalesce(failure, 'erased')
    where recipient in ${list(emails)} or (${isClient(person)})`);
  await tx.db.execute(sql`update app.link set recipient = null, revoked_at = coalesce(revoked_at, app.as_of())
    where recipient in ${list(emails)} or (${isClient(person)})`);
  const texts = [id, ...emails].map((text) => sql`output::text like ${`%${text}%`}`);
  await tx.db.execute(sql`delete from app.verb_call where ${sql.join(texts, sql` or `)}`);
}

export const eraseContacts = (tx: Tx, { holder, id }: Person) =>
  tx.db.execute<{ id: string }>(
    holder === 'contact'
      ? sql`delete from app.contact where id = ${id}::uuid returning id`
      : sql`delete from app.contact where client_id = ${id}::uuid returning id`,
  );

/** The card of a client who is a person: only what her papers print stays, and only while there are papers. */
export async function eraseCard(tx: Tx, clientId: Id<'client'>, hasPapers: boolean): Promise<void> {
  if (!hasPapers) await tx.db.execute(sql`update app.deal set title = 'Lucrare' where client_id = ${clientId}::uuid`);
  const bare = sql`name = 'Persoană ștearsă', street = null, city = null, county = null, postal_code = null, cnp = null,`;
  await tx.db
    .execute(sql`update app.client set ${hasPapers ? sql`` : bare} email = null, phone = null, iban = null, vat_id = null,
    representative_name = null, representative_role = null, state = 'archived', version = version + 1 where id = ${clientId}::uuid`);
  await tx.db
    .execute(sql`update app.site set name = 'Locație', street = null, contact_name = null, contact_phone = null,
    access_notes = null where client_id = ${clientId}::uuid`);
  await tx.db
    .execute(sql`update app.lead set wants = '–', lost_reason = null, state = case when state in ('new', 'contacted', 'qualified')
    then 'lost' else state end, ended_at = coalesce(ended_at, app.as_of()), version = version + 1 where client_id = ${clientId}::uuid`);
}

export const insertErasure = async (
  tx: Tx,
  { holder, id, clientId }: Person,
  values: { erased: Erased; kept: Kept; objects: string[]; erasedById: PersonId | null },
): Promise<ErasureRow> =>
  written(
    await tx.db
      .insert(erasure)
      .values({
        id: newId<'erasure'>(),
        holder,
        subjectId: id,
        clientId,
        ...values,
        erased: { ...values.erased },
        kept: { ...values.kept },
      }) // prettier-ignore
      .returning(),
  );

/** An erasure whose objects are still in the store, or whose account still has its name. */
export const unsweptErasure = async (tx: Tx): Promise<ErasureRow | undefined> =>
  (await tx.db.select().from(erasure).where(isNull(erasure.sweptAt)).limit(1))[0];

export const findErasure = async (tx: Tx, id: Id<'erasure'>): Promise<ErasureRow> =>
  required(await tx.db.select().from(erasure).where(eq(erasure.id, id)));

export const markSwept = (tx: Tx, id: Id<'erasure'>) =>
  tx.db.update(erasure).set({ sweptAt: tx.asOf }).where(eq(erasure.id, id));

/** Clients who are persons and were not erased yet, with all the contacts of the others: for the closing of an account. */
export const everybody = (tx: Tx) =>
  tx.db.execute<{ holder: 'client' | 'contact'; id: string }>(sql`
    select 'client' as holder, id::text from app.client where kind = 'person'
    union all select 'contact', k.id::text from app.contact k join app.client c on c.tenant_id = k.tenant_id and c.id = k.client_id
      where c.kind <> 'person'`);

/** Clients who are persons, and contacts, of these clients. */
export const personsAmong = (tx: Tx, clientIds: readonly string[], most: number) =>
  tx.db.execute<{ holder: 'client' | 'contact'; id: string; name: string; of: string | null }>(sql`
    select 'client' as holder, id::text, name, null as of from app.client where kind = 'person' and id::text in ${list(clientIds)}
    union all select 'contact', k.id::text, k.name, c.name from app.contact k
      join app.client c on c.tenant_id = k.tenant_id and c.id = k.client_id where k.client_id::text in ${list(clientIds)}
    limit ${most}`);
