import { expect, it } from 'vitest';
import { anAcceptedReport } from '#tests/builders/acceptance.ts';
import { aClient } from '#tests/builders/client.ts';
import { aCompany, aMember } from '#tests/builders/company.ts';
import { anIssuedInvoice } from '#tests/builders/invoice.ts';
import { aLead } from '#tests/builders/lead.ts';
import { anAcceptedOffer, anOffer } from '#tests/builders/offer.ts';
import { newId } from '#domain/kernel/pure/ids.ts';
import { addDeal } from './add-deal.ts';
import { listDocuments } from './list-documents.ts';
import { setResponsible } from './set-responsible.ts';
import { showPipeline } from './show-pipeline.ts';

const states = ({ steps }: Awaited<ReturnType<typeof showPipeline>>) => steps.map(({ state }) => state).join(' ');

it('follows a deal from the lead over the offer to the client', async () => {
  const company = await aCompany();
  const { clientId, dealId } = await aLead(company);
  const lead = await showPipeline(company.sales, { clientId });
  expect(lead).toMatchObject({ dealId, next: { act: 'contactLead', personId: company.sales.personId } });
  const offer = await anOffer(company, { clientId, dealId });
  const sent = await showPipeline(company.sales, { clientId });
  expect(sent.next).toMatchObject({ act: 'awaitOffer', who: 'client', subjectId: offer.offerId });
  expect(states(sent)).toBe('todo current todo todo todo todo todo todo');
});

it('asks for a contract once an offer is accepted, and for an invoice once a report is', async () => {
  const company = await aCompany();
  const offer = await anAcceptedOffer(company);
  const sold = await showPipeline(company.sales, { clientId: offer.clientId });
  expect(sold.next).toMatchObject({ act: 'createContract', subjectId: offer.offerId });
  expect(states(sold)).toBe('skipped done done current todo todo todo todo');
  const report = await anAcceptedReport(company);
  const accepted = await showPipeline(company.accounting, { clientId: report.clientId });
  expect(accepted.next.act).toBe('createInvoice');
  expect(states(accepted)).toBe('skipped skipped done skipped done done current todo');
});

it('shows an invoice without anything before it, which waits for its payment', async () => {
  const company = await aCompany();
  const { clientId, dealId, invoiceId } = await anIssuedInvoice(company);
  const { next } = await showPipeline(company.accountant, { clientId, dealId });
  expect(next).toMatchObject({ act: 'awaitPayment', who: 'client', subjectId: invoiceId });
  const { rows } = await listDocuments(company.accountant, { clientId });
  expect(rows).toMatchObject([{ kind: 'invoice', id: invoiceId, state: 'issued', amount: 181_500n }]);
});

it('means the latest open deal, and names the responsible person', async () => {
  const company = await aCompany();
  const { clientId } = await aClient(company);
  const deal = await addDeal(company.sales, { clientId, title: 'A doua lucrare' });
  const colleague = await aMember(company.tenantId, 'sales');
  await setResponsible(company.sales, { clientId, responsibleId: colleague.personId });
  const shown = await showPipeline(company.sales, { clientId });
  expect(shown).toMatchObject({
    dealId: deal.id,
    next: { personId: colleague.personId, personName: 'Persoana sales' },
  });
});

it('does not find a client or a deal of another company or of another client', async () => {
  const [mine, other] = [await aCompany(), await aCompany()];
  const own = await aClient(mine);
  const foreign = await aClient(other);
  const asked = [
    { clientId: foreign.clientId },
    { clientId: newId<'client'>() },
    { clientId: own.clientId, dealId: foreign.dealId },
    { clientId: own.clientId, dealId: newId<'deal'>() },
  ];
  for (const input of asked) await expect(showPipeline(mine.sales, input)).rejects.toMatchObject({ kind: 'NotFound' });
  await expect(listDocuments(mine.sales, { clientId: foreign.clientId })).rejects.toMatchObject({ kind: 'NotFound' });
});
