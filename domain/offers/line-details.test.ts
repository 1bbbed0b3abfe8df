import { expect, it } from 'vitest';
import { readUbl } from '#documents/ubl/reader.ts';
import { aCompany } from '#tests/builders/company.ts';
import { anInvoicedClient } from '#tests/builders/invoice.ts';
import { anAcceptedOffer } from '#tests/builders/offer.ts';
import { aService } from '#tests/builders/service.ts';
import { showClient } from '#domain/clients/show-client.ts';
import { draftInvoice } from '#domain/invoicing/draft-invoice.ts';
import { issueInvoice } from '#domain/invoicing/issue-invoice.ts';
import { TEXT_LIMITS } from '#domain/kernel/pure/text-limits.ts';
import { printPaper } from '#domain/papers/print-paper.ts';
import { showOffer } from './show-offer.ts';

const LONG = 'Spălare, dezinfectare și lustruire. '.repeat(8).trim();

it('carries what a line says below its name from the offer to the invoice’s XML, which takes as much as it can', async () => {
  const company = await aCompany();
  const { administrator, accounting } = company;
  const client = await anInvoicedClient(company, { kind: 'company' });
  const { id: serviceId } = await aService(company, { cpv: '90911200-8', description: 'Din catalog' });
  const { offerId } = await anAcceptedOffer(company, {
    ...client,
    lines: [
      { serviceId },
      { serviceId, name: 'Geamuri', unitPrice: '20' },
      { name: 'Pardoseli', unit: 'hour', unitPrice: '90', cpv: '90919200-4', description: LONG },
    ],
  });
  const { lines } = (await showOffer(administrator, { offerId })).wording;
  expect(lines).toMatchObject([
    { cpv: '90911200-8', description: 'Din catalog' },
    { cpv: '90911200-8', description: null },
    { cpv: '90919200-4', description: LONG },
  ]);
  const { document } = await printPaper(administrator, { kind: 'offer', id: offerId });
  expect(document.kind === 'offer' && document.data.lines.map(({ cpv }) => cpv)).toEqual(lines.map(({ cpv }) => cpv));

  const { services } = await showClient(administrator, { clientId: client.clientId });
  expect(services.map(({ cpv }) => cpv)).toEqual(lines.map(({ cpv }) => cpv));
  const draft = await draftInvoice(accounting, {
    dealId: client.dealId,
    paymentTerms: 'Dobândă de 0,1% pe zi de întârziere.',
    lines: services.map((one) => ({ contractedServiceId: one.id, quantity: '1' })),
  });
  const { id } = draft;
  const { xml } = await printPaper(accounting, {
    kind: 'invoice',
    id: (await issueInvoice(accounting, { invoiceId: id })).id,
  });
  const read = readUbl(new TextEncoder().encode(xml?.content));
  expect(read.document.payment?.terms).toBe('Dobândă de 0,1% pe zi de întârziere.');
  expect(read.document.lines.map(({ cpv }) => cpv)).toEqual(lines.map(({ cpv }) => cpv));
  const written = read.document.lines[2]?.description ?? '';
  expect(written.length).toBeLessThanOrEqual(TEXT_LIMITS.lineDescription);
  expect(LONG.startsWith(`${written} `)).toBe(true);
});
