import { expect, it } from 'vitest';
import { aCompany } from '#tests/builders/company.ts';
import { anInvoiceDraft, anIssuedInvoice, invoiceHolder } from '#tests/builders/invoice.ts';
import { eventsOf, mailsAbout, quantitiesOf } from '#tests/builders/read-back.ts';
import { printPaper } from '#domain/papers/print-paper.ts';
import { annulInvoice } from './annul-invoice.ts';
import { changeDraft } from './change-draft.ts';
import { deleteDraft } from './delete-draft.ts';
import { invoiceProforma } from './invoice-proforma.ts';
import { issueInvoice } from './issue-invoice.ts';
import { issueProforma } from './issue-proforma.ts';
import { previewInvoice } from './preview-invoice.ts';
import { readInvoice } from './read-invoice.ts';
import { reverseInvoice } from './reverse-invoice.ts';
import { sendInvoice } from './send-invoice.ts';
import { beginDelivery } from '#domain/deliveries/begin-delivery.ts';
import { settleDelivery } from '#domain/deliveries/settle-delivery.ts';
import { showInvoicePage } from './show-invoice-page.ts';
import { viewInvoice } from './view-invoice.ts';

it('a proforma has a series of its own, no ledger, no SPV, moves nothing, and is printed as one', async () => {
  const company = await aCompany();
  const draft = await anInvoiceDraft(company, { as: 'proforma' });
  const { invoiceId } = draft;
  await expect(issueInvoice(company.accounting, { invoiceId })).rejects.toMatchObject({
    code: 'invoicing.errors.proforma',
  });
  expect(await issueProforma(company.accounting, { invoiceId })).toMatchObject({ number: 'P-1', state: 'issued' });
  expect(await showInvoicePage(company.accounting, { invoiceId })).toMatchObject({ balance: null, submission: null });
  expect(await quantitiesOf(company, draft)).toMatchObject({ invoiced: 0n });
  expect(await mailsAbout(company, invoiceId)).toMatchObject([{ data: { kind: 'proforma', number: 'P-1' } }]);
  expect((await printPaper(company.accounting, { kind: 'invoice', id: invoiceId })).document).toMatchObject({
    kind: 'proforma',
    data: { state: 'issued', number: '1', totals: { total: 181_500n } },
  });
  await expect(reverseInvoice(company.accounting, { invoiceId, reason: 'x' })).rejects.toMatchObject({
    code: 'invoicing.errors.notReversible',
  });
});

it('a proforma is turned into a draft invoice with its lines', async () => {
  const company = await aCompany();
  const { invoiceId } = await anInvoiceDraft(company, { as: 'proforma' });
  await expect(invoiceProforma(company.accounting, { invoiceId })).rejects.toMatchObject({
    code: 'invoicing.errors.notProforma',
  });
  await issueProforma(company.accounting, { invoiceId });
  const invoice = await invoiceProforma(company.accounting, { invoiceId });
  expect(invoice).toMatchObject({ kind: 'invoice', state: 'draft', gross: 181_500n });
  expect(await issueInvoice(company.accounting, { invoiceId: invoice.id })).toMatchObject({ number: 'F-1' });
});

it('a draft is previewed, changed by the one who saw its last version, and thrown away without a number', async () => {
  const [company, other] = [await aCompany(), await aCompany()];
  const { invoiceId, contractedServiceId, dealId, invoice } = await anInvoiceDraft(company);
  const lines = [{ contractedServiceId, quantity: '2' }];
  const preview = await previewInvoice(company.accounting, { dealId, lines });
  expect(preview).toMatchObject({ gross: 36_300n, findings: [], document: { data: { state: 'draft', number: '' } } });
  const changed = await changeDraft(company.accounting, { invoiceId, lines }, { expectedVersion: invoice.version });
  expect(changed.gross).toBe(36_300n);
  await expect(
    changeDraft(company.accounting, { invoiceId, lines }, { expectedVersion: invoice.version }),
  ).rejects.toMatchObject({ code: 'errors.changedMeanwhile' });
  await expect(changeDraft(other.accounting, { invoiceId, lines })).rejects.toMatchObject({ kind: 'NotFound' });
  await expect(deleteDraft(other.accounting, { invoiceId })).rejects.toMatchObject({ kind: 'NotFound' });
  await expect(deleteDraft(company.sales, { invoiceId })).rejects.toMatchObject({ kind: 'Forbidden' });
  await deleteDraft(company.accounting, { invoiceId });
  await expect(showInvoicePage(company.accounting, { invoiceId })).rejects.toMatchObject({ kind: 'NotFound' });
});

it('the client who holds the link sees that invoice alone, and opening it is noted once', async () => {
  const company = await aCompany();
  const [own, foreign] = [await anIssuedInvoice(company), await anIssuedInvoice(company)];
  const { invoiceId, clientId } = own;
  const holder = await invoiceHolder(company, invoiceId);
  expect(await readInvoice(holder, { invoiceId })).toMatchObject({
    number: 'F-1',
    standing: 'open',
    open: 181_500n,
    offersCard: false,
    bank: { iban: 'RO49AAAA1B31007593840000' },
  });
  await viewInvoice(holder, { invoiceId });
  const [mail] = await mailsAbout(company, invoiceId);
  if (!mail) throw new Error('no mail was promised');
  await expect(sendInvoice(company.accounting, { invoiceId })).rejects.toMatchObject({
    code: 'invoicing.errors.mailOnItsWay',
  });
  const answer = { kind: 'accepted' as const, providerId: 're_1' };
  await beginDelivery(company.system, { deliveryId: mail.id });
  await settleDelivery(company.system, { deliveryId: mail.id, answer });
  await sendInvoice(company.accounting, { invoiceId }); // a second link to the same invoice
  await viewInvoice(await invoiceHolder(company, invoiceId), { invoiceId });
  expect((await eventsOf(company, clientId)).filter((type) => type === 'InvoiceViewed')).toHaveLength(1);
  for (const read of [readInvoice, viewInvoice])
    await expect(read(holder, { invoiceId: foreign.invoiceId })).rejects.toMatchObject({ kind: 'NotFound' });
  await reverseInvoice(company.accounting, { invoiceId, reason: 'greșit' });
  expect(await readInvoice(holder, { invoiceId })).toMatchObject({ standing: 'reversed', open: 0n });
});

it('is not e-mailed to a client without an address', async () => {
  const company = await aCompany();
  const { invoiceId } = await anIssuedInvoice(company, { email: null });
  await expect(sendInvoice(company.accounting, { invoiceId })).rejects.toMatchObject({
    code: 'invoicing.errors.noAddress',
  });
});

it('a proforma is annulled while nothing was made of it, also after it was e-mailed', async () => {
  const company = await aCompany();
  const used = await anInvoiceDraft(company, { as: 'proforma' });
  await issueProforma(company.accounting, { invoiceId: used.invoiceId });
  await invoiceProforma(company.accounting, { invoiceId: used.invoiceId });
  const annul = (invoiceId: string) => annulInvoice(company.accounting, { invoiceId, reason: 'Altă ofertă' });
  await expect(annul(used.invoiceId)).rejects.toMatchObject({ code: 'invoicing.errors.alreadyInvoiced' });
  const unused = await anInvoiceDraft(company, { as: 'proforma' });
  await issueProforma(company.accounting, { invoiceId: unused.invoiceId });
  expect(await showInvoicePage(company.accounting, { invoiceId: unused.invoiceId })).toMatchObject({ canAnnul: true });
  expect(await annul(unused.invoiceId)).toMatchObject({ state: 'annulled', number: 'P-2' });
});
