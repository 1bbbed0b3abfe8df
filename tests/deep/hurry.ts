import type { World } from './world.ts';

const EVERY_MS = 3_000;

/**
 * Has everything that waits for its time happen now: clocks of rows are moved, workflows woken. Rows that somebody holds
 * are left for the next time: who waits for no lock stands in nobody's way. Of uploads only those are aged that surely
 * never arrived: a young one may not show in ANAF's lists yet, and its absence proves nothing.
 */
export async function hurry({ owner: { sql }, outside }: World): Promise<void> {
  await sql`update queue.lane set retry_at = null where (tenant_id, workflow_id) in (
    select tenant_id, workflow_id from queue.lane where seq > relayed_seq and retry_at is not null for update skip locked)`;
  await sql`update inbox.webhook set due_at = now() where id in (
    select id from inbox.webhook where state = 'waiting' and due_at > now() for update skip locked)`;
  await sql`update auth.account_mail set due_at = now() where id in (
    select id from auth.account_mail where state = 'waiting' and due_at > now() for update skip locked)`;
  await sql`update app.delivery set due_at = now() where id in (
    select id from app.delivery where state in ('waiting', 'sending') and due_at > now() for update skip locked)`;
  await sql`update app.submission set next_check_at = now() where id in (
    select id from app.submission where next_check_at > now() and state <> 'sending' for update skip locked)`;
  await sql`update app.submission set release_at = now() where id in (
    select id from app.submission where release_at > now() and state in ('waiting', 'unsent') for update skip locked)`;
  await sql`update app.spv_connection set renew_next_at = null where id in (
    select id from app.spv_connection where renew_next_at > now() for update skip locked)`;
  await sql`update app.received_invoice set next_try_at = now() where id in (
    select id from app.received_invoice where next_try_at > now() for update skip locked)`;
  await sql`update app.invoice_message set next_try_at = now() where id in (
    select id from app.invoice_message where next_try_at > now() for update skip locked)`;
  await ageUploads(sql, outside);
  await ageMessages(sql, outside);
  await sql`update queue.lane set seq = seq + 1, retry_at = null where (tenant_id, workflow_id) in (
    select tenant_id, workflow_id from queue.lane where seq = relayed_seq for update skip locked)`;
}

async function ageUploads(sql: World['owner']['sql'], outside: World['outside']): Promise<void> {
  const open = await sql<{ id: string; cui: string; number: string; state: string }[]>`
    select s.id, c.cui, i.printed_number as number, s.state from app.submission s
    join app.company c on c.tenant_id = s.tenant_id join app.invoice i on i.tenant_id = s.tenant_id and i.id = s.invoice_id
    where s.state in ('sending', 'uncertain')`;
  for (const { id, cui, number, state } of open) {
    if (state === 'sending')
      await sql`update app.submission set next_check_at = now() - interval '16 minutes' where id in (
        select id from app.submission where id = ${id} for update skip locked)`;
    const past = state === 'sending' ? '16 minutes' : '4 hours';
    if (state === 'sending' || outside.uploadsOf(cui, number).length === 0)
      await sql`update app.attempt set started_at = least(started_at, now() - ${past}::interval) where id in (
        select id from app.attempt where submission_id = ${id}
        and (ended_at is null or ended_at < now() - interval '5 seconds') for update skip locked)`;
  }
}

/** The same for our messages to suppliers; one that arrived is found where it is. */
async function ageMessages(sql: World['owner']['sql'], outside: World['outside']): Promise<void> {
  await sql`update app.buyer_message set due_at = now() where id in (
    select id from app.buyer_message where due_at > now() and state <> 'sending' for update skip locked)`;
  const open = await sql<{ id: string; index: string; state: string }[]>`
    select m.id, r.upload_index as index, m.state from app.buyer_message m
    join app.received_invoice r on r.tenant_id = m.tenant_id and r.id = m.received_invoice_id
    where m.state in ('sending', 'uncertain')`;
  for (const { id, index, state } of open) {
    if (state === 'sending')
      await sql`update app.buyer_message set due_at = now() where id in (
        select id from app.buyer_message where id = ${id} and started_at < now() - interval '5 seconds' for update skip locked)`;
    else if (outside.messagesAbout(index).length === 0)
      await sql`update app.buyer_message set started_at = least(started_at, now() - interval '4 hours') where id in (
        select id from app.buyer_message where id = ${id} for update skip locked)`;
  }
}

/** Hurries again and again while a body runs, and is not left behind when it ends. */
export async function whileHurrying<T>(world: World, body: () => Promise<T>): Promise<T> {
  const over = new AbortController();
  const hurrying = (async () => {
    while (!over.signal.aborted) {
      await hurry(world);
      await pause(EVERY_MS, over.signal);
    }
  })();
  try {
    return await body();
  } finally {
    over.abort();
    await hurrying;
  }
}

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
