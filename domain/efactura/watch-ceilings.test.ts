import { describe, expect, it } from 'vitest';
import { aCompany } from '#tests/builders/company.ts';
import { anIssuedInvoice } from '#tests/builders/invoice.ts';
import { watchCeilings } from './watch-ceilings.ts';

describe('the ceilings of the law', () => {
  it('are told of by the turnover of the year: without VAT 395.000 lei', async () => {
    const company = await aCompany({ vatRegime: 'not_registered' });
    await anIssuedInvoice(company, { quantity: '1', unitPrice: '300000' });
    expect(await watchCeilings(company.accounting, {})).toEqual({ near: [] });
    await anIssuedInvoice(company, { quantity: '1', unitPrice: '60000' });
    expect(await watchCeilings(company.accounting, {})).toMatchObject({
      near: [{ key: 'vat.small_business', level: 90, turnover: 36_000_000n, ceiling: 39_500_000n }],
    });
    const next = { ...company.accounting, asOf: new Date('2027-01-02T09:00:00Z') };
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

  it('are told to whom money concerns', async () => {
    const company = await aCompany();
    await expect(watchCeilings(company.sales, {})).rejects.toMatchObject({ kind: 'Forbidden' });
  });
});
