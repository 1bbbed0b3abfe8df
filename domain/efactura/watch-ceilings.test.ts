import { and, eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { authDb } from '#db/auth.server.ts';
import { accountMail, person as people } from '#db/schema/auth.ts';
import { aCompany, type TestCompany } from '#tests/builders/company.ts';
import { anIssuedInvoice } from '#tests/builders/invoice.ts';
import { ceilingActivities } from '#workers/activities/ceilings.ts';
import { nextSpvStep } from './next-spv-step.ts';
import { takeNoteOfCeiling } from './take-note-of-ceiling.ts';
import { watchCeilings } from './watch-ceilings.ts';

const telling = (level: number) => ({ do: 'tellCeiling', ceiling: { key: 'vat.small_business', year: 2026, level } });

/** What the worker does when the rows ask for it, and asks for it once more when it died in between. */
async function tell({ tenantId, system }: TestCompany, asOf = system.asOf): Promise<void> {
  const [ceiling] = (await watchCeilings({ ...system, asOf }, {})).near;
  if (ceiling) await ceilingActivities().tellCeiling({ tenantId }, ceiling, asOf.getTime());
}

const mailsTo = async ({ administrator }: TestCompany) => {
  const [person] = await authDb().select().from(people).where(eq(people.id, administrator.personId));
  return authDb()
    .select()
    .from(accountMail)
    .where(and(eq(accountMail.recipient, person?.email ?? ''), eq(accountMail.template, 'ceiling-near')))
    .orderBy(accountMail.dueAt);
};

describe('the ceilings of the law', () => {
  it('are told of by the turnover of the year: without VAT 395.000 lei', async () => {
    const company = await aCompany({ vatRegime: 'not_registered' });
    await anIssuedInvoice(company, { quantity: '1', unitPrice: '300000' });
    expect(await watchCeilings(company.accounting, {})).toEqual({ near: [] });
    await anIssuedInvoice(company, { quantity: '1', unitPrice: '60000' });
    expect(await watchCeilings(company.accounting, {})).toMatchObject({
      near: [{ key: 'vat.small_business', level: 90, turnover: 36_000_000n, ceiling: 39_500_000n }],
    });
    const next = { ...company.accounting, asOf: new Date('2027-01-20T09:00:00Z') };
    expect(await watchCeilings(next, {})).toEqual({ near: [] });
  });

  it('do not concern who pays VAT in the ordinary way', async () => {
    const company = await aCompany();
    await anIssuedInvoice(company, { quantity: '1', unitPrice: '400000' });
    expect(await watchCeilings(company.accounting, {})).toEqual({ near: [] });
  });

  it('concern TVA la încasare at its own height', async () => {
    const company = await aCompany({ cashAccountingSince: '2026-01-01' });
    await anIssuedInvoice(company, { quantity: '1', unitPrice: '5000000' });
    expect(await watchCeilings(company.accounting, {})).toMatchObject({
      near: [{ key: 'vat.cash_accounting', level: 100 }],
    });
  });

  it('are told of to the administrators once for each level of a year, connected to SPV or not', async () => {
    const company = await aCompany({ vatRegime: 'not_registered' });
    await anIssuedInvoice(company, { quantity: '1', unitPrice: '320000' });
    expect(await nextSpvStep(company.system, {})).toEqual(telling(80));
    await tell(company);
    await anIssuedInvoice(company, { quantity: '1', unitPrice: '10000' });
    expect(await nextSpvStep(company.system, {})).toEqual({ do: 'rest' });
    await anIssuedInvoice(company, { quantity: '1', unitPrice: '100000' });
    expect(await nextSpvStep(company.system, {})).toEqual(telling(100)); // ninety is passed over
    await tell(company);
    await tell(company);
    expect(await nextSpvStep(company.system, {})).toEqual({ do: 'rest' });
    const mails = await mailsTo(company);
    expect(mails.map(({ data }) => [data['level'], data['turnover']])).toEqual([
      ['80', '320000.00'],
      ['100', '430000.00'],
    ]);
  });

  it('passed on the last day of a year are told of after New Year, and begin anew with the new year', async () => {
    const evening = new Date('2026-12-31T21:30:00Z');
    const company = await aCompany({ vatRegime: 'not_registered', asOf: evening });
    await anIssuedInvoice(company, { quantity: '1', unitPrice: '400000' });
    const morning = { ...company.system, asOf: new Date('2026-12-31T22:00:01Z') }; // 1 January in Bucharest
    expect(await nextSpvStep(morning, {})).toEqual(telling(100));
    await tell(company, morning.asOf);
    expect(await nextSpvStep(morning, {})).toEqual({ do: 'rest' });
    const accounting = { ...company.accounting, asOf: new Date('2027-01-10T08:00:00Z') };
    expect((await watchCeilings(accounting, {})).near.map(({ year }) => year)).toEqual([2026]);
    const later = { ...company.accounting, asOf: new Date('2027-01-20T08:00:00Z') };
    expect((await watchCeilings(later, {})).near).toEqual([]);
  });

  it('leave the home page once an administrator has taken note, and nobody else can', async () => {
    const company = await aCompany({ vatRegime: 'not_registered' });
    await anIssuedInvoice(company, { quantity: '1', unitPrice: '360000' });
    await tell(company);
    const shown = async () => (await watchCeilings(company.administrator, {})).near[0];
    const ceilingNoticeId = (await shown())?.noticeId ?? '';
    await expect(takeNoteOfCeiling(company.accounting, { ceilingNoticeId })).rejects.toMatchObject({
      kind: 'Forbidden',
    });
    const other = await aCompany();
    await expect(takeNoteOfCeiling(other.administrator, { ceilingNoticeId })).rejects.toMatchObject({
      kind: 'NotFound',
    });
    await takeNoteOfCeiling(company.administrator, { ceilingNoticeId });
    expect(await shown()).toMatchObject({ level: 90, noticeId: null });
  });

  it('are told to whom money concerns', async () => {
    const company = await aCompany();
    await expect(watchCeilings(company.sales, {})).rejects.toMatchObject({ kind: 'Forbidden' });
  });
});
