import { expect, it } from 'vitest';
import { convertLead } from '#domain/clients/convert-lead.ts';
import { aClient } from '#tests/builders/client.ts';
import { aCompany } from '#tests/builders/company.ts';
import { anIssuedInvoice } from '#tests/builders/invoice.ts';
import { aLead } from '#tests/builders/lead.ts';
import { find } from './find.ts';

it('finds clients and leads by name, CUI, telephone and e-mail', async () => {
  const test = await aCompany();
  const client = await aClient(test, { name: 'Țiglarii Uniți S.R.L.', phone: '0745 111 222', contactName: 'Ana Pop' });
  const lead = await aLead(test, { name: 'Zidarii Uniți S.R.L.' });
  const found = async (q: string) => (await find(test.sales, { q })).hits.map((hit) => hit.id);
  for (const q of ['tiglarii', 'uniti tig', `RO${client.cui}`, '0745111222', client.email, 'ana p'])
    expect(await found(q)).toEqual([client.clientId]);
  expect((await found('uniti')).sort()).toEqual([client.clientId, lead.clientId, lead.id].sort());
  expect(await found('nimeni')).toEqual([]);
});

it('finds an invoice by its number with and without zeros and by its amount', async () => {
  const test = await aCompany();
  const { invoice } = await anIssuedInvoice(test);
  const found = async (q: string) => (await find(test.sales, { q })).hits.filter((hit) => hit.kind === 'invoice');
  for (const q of [invoice.number ?? '', '1.815,00', '1815.00', '1815'])
    expect(await found(q)).toMatchObject([{ id: invoice.id, title: invoice.number }]);
});

it('forgets a merged client and never finds what is another company’s', async () => {
  const [test, other] = [await aCompany(), await aCompany()];
  const { clientId: intoClientId } = await aClient(test, { name: 'Crinul S.R.L.' });
  const { id: leadId, clientId } = await aLead(test, { name: 'Bujorul S.R.L.' });
  await convertLead(test.sales, { leadId, intoClientId });
  expect((await find(test.sales, { q: 'bujorul' })).hits.map((hit) => hit.id)).not.toContain(clientId);
  expect((await find(other.sales, { q: 'crinul' })).hits).toEqual([]);
});

it('answers nothing to nothing, to one letter, and to who works on site', async () => {
  const test = await aCompany();
  await aClient(test);
  for (const q of ['', '—', 'c']) expect((await find(test.sales, { q })).hits).toEqual([]);
  expect((await find(test.execution, { q: 'crinul' })).hits).toEqual([]);
});
