import { afterAll, beforeAll, expect, it } from 'vitest';
import { withTenant } from '#db/tenant.server.ts';
import { issueInvoice } from '#domain/invoicing/issue-invoice.ts';
import { isDatabaseAway } from '#domain/kernel/database-away.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import { aCompany, type TestCompany } from '#tests/builders/company.ts';
import { anInvoiceDraft } from '#tests/builders/invoice.ts';
import { brokenInvariants } from '#db/invariants/broken.ts';
import { openOwner, type Owner } from '#tests/workflows/owner.ts';
import { chanceOf, SEED } from './seeds.ts';

/*
 * Thirty-two issuers want numbers of one series at once while their transactions are killed at random. Whoever got no
 * answer asks again under the same key. The series must have no hole and no number twice.
 */
const ISSUERS = 32;
const DRAFTS = 160;
const LIMIT_MS = 400_000;
let owner: Owner;
let company: TestCompany;
const drafts: Id<'invoice'>[] = [];

beforeAll(async () => {
  [owner, company] = [openOwner(), await aCompany()];
  while (drafts.length < DRAFTS) {
    const made = await Promise.all(Array.from({ length: 8 }, () => anInvoiceDraft(company)));
    drafts.push(...made.map(({ invoiceId }) => invoiceId));
  }
}, LIMIT_MS);
afterAll(() => owner[Symbol.asyncDispose]());

/** Kills transactions of the product until told to stop. @returns how many */
async function killTransactions(goesOn: () => boolean): Promise<number> {
  const chance = chanceOf(SEED);
  let killed = 0;
  while (goesOn()) {
    const busy = await owner.sql<{ pid: number }[]>`
      select pid from pg_stat_activity where usename = 'crm_app' and datname = current_database() and xact_start is not null`;
    const victim = busy[chance.below(Math.max(busy.length, 1))];
    if (victim) {
      await owner.sql`select pg_terminate_backend(${victim.pid})`;
      killed += 1;
    }
    await new Promise((resolve) => setTimeout(resolve, 200 + chance.below(400)));
  }
  return killed;
}

/** Issues under one key until there is an answer. @returns how often it was asked again */
async function insist(invoiceId: Id<'invoice'>): Promise<number> {
  for (let repeats = 0; ; repeats += 1) {
    try {
      await issueInvoice(company.accounting, { invoiceId }, { key: invoiceId });
      return repeats;
    } catch (error) {
      if (!isDatabaseAway(error)) throw error;
    }
  }
}

it(
  'leaves no hole and gives no number twice',
  async () => {
    const waiting = [...drafts];
    let isBusy = true;
    const killing = killTransactions(() => isBusy);
    let repeats = 0;
    await Promise.all(
      Array.from({ length: ISSUERS }, async () => {
        for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) repeats += await insist(next);
      }),
    );
    isBusy = false;
    expect(await killing).toBeGreaterThan(0);
    expect(repeats).toBeGreaterThan(0);
    const rows = await owner.sql<{ number: string }[]>`
      select i.number::text from app.invoice i where i.tenant_id = ${company.tenantId} and i.state = 'issued' order by i.number`;
    const first = Number(rows[0]?.number);
    expect(rows.map(({ number }) => Number(number))).toEqual(drafts.map((_, index) => first + index));
    const { tenantId, accounting } = company;
    expect(await withTenant({ tenantId, asOf: accounting.asOf, readOnly: true }, brokenInvariants)).toEqual([]);
  },
  LIMIT_MS,
);
