import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aSandbox, type TestSandbox } from '#integrations/sandbox/for-tests.ts';
import { openOwner, type Owner } from '#tests/workflows/owner.ts';
import { openFrontDoor } from './front-door.ts';
import { type Outside, outsideOf } from './outside.ts';

/** This file's database, everything outside as a sandbox, and the product's front door between them. */
export interface World extends AsyncDisposable {
  sandbox: TestSandbox;
  owner: Owner;
  outside: Outside;
}

export async function aWorld(): Promise<World> {
  const dataDir = mkdtempSync(join(tmpdir(), 'crm-deep-'));
  const door = await openFrontDoor();
  const sandbox = await aSandbox({ dataDir, webhookTargets: door.targets, webhookBackoffMs: Array(60).fill(2_000) });
  const owner = openOwner();
  return {
    sandbox,
    owner,
    outside: outsideOf(dataDir),
    async [Symbol.asyncDispose]() {
      await owner[Symbol.asyncDispose]();
      await sandbox.close();
      await door.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/**
 * Has everything that waits for its time happen now: clocks of rows are moved, workflows woken. Of uploads only those are
 * aged that surely never arrived: a young one may not show in ANAF's lists yet, and its absence proves nothing.
 */
export async function hurry({ owner: { sql }, outside }: World): Promise<void> {
  await sql`update queue.lane set retry_at = null where seq > relayed_seq`;
  await sql`update inbox.webhook set due_at = now() where state = 'waiting' and due_at > now()`;
  await sql`update auth.account_mail set due_at = now() where state = 'waiting' and due_at > now()`;
  await sql`update app.delivery set due_at = now() where state in ('waiting', 'sending') and due_at > now()`;
  await sql`update app.submission set next_check_at = now() where next_check_at > now() and state <> 'sending'`;
  await sql`update app.submission set release_at = now() where release_at > now() and state in ('waiting', 'unsent')`;
  const open = await sql<{ id: string; cui: string; number: string; state: string }[]>`
    select s.id, c.cui, i.printed_number as number, s.state from app.submission s
    join app.company c on c.tenant_id = s.tenant_id join app.invoice i on i.tenant_id = s.tenant_id and i.id = s.invoice_id
    where s.state in ('sending', 'uncertain')`;
  for (const { id, cui, number, state } of open) {
    if (state === 'sending')
      await sql`update app.submission set next_check_at = now() - interval '16 minutes' where id = ${id}`;
    const past = state === 'sending' ? '16 minutes' : '4 hours';
    if (state === 'sending' || outside.uploadsOf(cui, number).length === 0)
      await sql`update app.attempt set started_at = least(started_at, now() - ${past}::interval)
        where submission_id = ${id} and (ended_at is null or ended_at < now() - interval '5 seconds')`;
  }
  await sql`update queue.lane set seq = seq + 1, retry_at = null where seq = relayed_seq`;
}
