import { expect, it } from 'vitest';
import { newId } from '#domain/kernel/pure/ids.ts';
import { showLead } from '#domain/leads/show-lead.ts';
import { aClient } from '#tests/builders/client.ts';
import { aCompany } from '#tests/builders/company.ts';
import { anIssuedInvoice, aTransfer } from '#tests/builders/invoice.ts';
import { aLead } from '#tests/builders/lead.ts';
import { addContractedService } from './add-contracted-service.ts';
import { endContractedService } from './end-contracted-service.ts';
import { listClients } from './list-clients.ts';
import { showClient } from './show-client.ts';

const cleaning = { name: 'Curățenie birouri', unit: 'hour', unitPrice: '150', contracted: '40' } as const;

it('is added by hand with its origin, with the usual VAT of the company', async () => {
  const test = await aCompany();
  const { clientId, dealId } = await aClient(test);
  await addContractedService(test.sales, { clientId, ...cleaning, origin: 'extra_work', discount: '7.50' });
  expect((await showClient(test.sales, { clientId })).services).toMatchObject([
    {
      dealId,
      origin: 'extra_work',
      contracted: 40_000n,
      delivered: 0n,
      collected: 0n,
      unitPrice: 1_500_000n,
      discount: 750,
      vatCategory: 'S',
      vatRate: 2100,
      state: 'active',
    },
  ]);
});

it('of a possible client makes it a client and converts its lead', async () => {
  const test = await aCompany();
  const { clientId, id } = await aLead(test);
  await addContractedService(test.sales, { clientId, ...cleaning });
  expect(await showLead(test.sales, { leadId: id })).toMatchObject({ state: 'converted', client: { state: 'active' } });
});

it('has limits: a term that ends after it begins, weeks for a rhythm of weeks, quantities above nothing', async () => {
  const test = await aCompany();
  const { clientId } = await aClient(test);
  const add = (more: object) => expect(addContractedService(test.sales, { clientId, ...cleaning, ...more })).rejects;
  await add({ startDate: '2026-12-01', endDate: '2026-11-30' }).toMatchObject({
    code: 'clients.errors.endBeforeStart',
  });
  await add({ rhythm: 'every_n_weeks' }).toMatchObject({ code: 'clients.errors.weeksMissing' });
  await add({ contracted: '0' }).toMatchObject({ code: 'errors.invalidInput' });
  for (const more of [
    { dealId: newId<'deal'>() },
    { siteId: newId<'site'>() },
    { serviceId: newId<'service'>() },
    { dealId: (await aClient(test)).dealId },
  ])
    await add(more).toMatchObject({ code: 'errors.notFound' });
});

it('ends once, from a day, and only for its own client', async () => {
  const test = await aCompany();
  const [one, other] = [await aClient(test), await aClient(test)];
  const { id: serviceId } = await addContractedService(test.sales, { clientId: one.clientId, ...cleaning });
  await expect(endContractedService(test.sales, { clientId: other.clientId, serviceId })).rejects.toMatchObject({
    code: 'errors.notFound',
  });
  await endContractedService(test.sales, { clientId: one.clientId, serviceId });
  await endContractedService(test.sales, { clientId: one.clientId, serviceId, endDate: '2026-12-31' });
  expect((await showClient(test.sales, { clientId: one.clientId })).services).toMatchObject([
    { state: 'ended', endDate: '2026-11-24' },
  ]);
});

it('counts as collected by the part of its invoices that is paid, and its client owes the rest', async () => {
  const test = await aCompany();
  const issued = await anIssuedInvoice(test);
  const { clientId } = issued;
  await aTransfer(test, issued, '453.75'); // a quarter of 1.815,00
  const shown = await showClient(test.accounting, { clientId });
  expect(shown.services).toMatchObject([{ invoiced: 10_000n, collected: 2_500n }]);
  expect(shown.balances).toMatchObject([{ currency: 'RON', open: 136_125n, overdue: 0n }]);
  const later = test.at(test.accounting, new Date('2027-03-01T09:00:00Z'));
  expect((await listClients(later, {})).rows).toMatchObject([{ id: clientId, open: 136_125n, overdue: 136_125n }]);
});
