import { expect, it } from 'vitest';
import { readUbl } from '#documents/ubl/reader.ts';
import { printPaper } from '#domain/papers/print-paper.ts';
import { aCompany } from '#tests/builders/company.ts';
import { anIssuedInvoice, submissionOfInvoice } from '#tests/builders/invoice.ts';

it('a natural person who gives no CNP is invoiced under thirteen zeros, and the invoice goes to SPV', async () => {
  const company = await aCompany();
  const { invoiceId } = await anIssuedInvoice(company, { kind: 'person' });
  const { xml } = await printPaper(company.accounting, { kind: 'invoice', id: invoiceId });
  expect(readUbl(new TextEncoder().encode(xml?.content)).document.buyer.companyId).toBe('0000000000000');
  expect(await submissionOfInvoice(company, invoiceId)).toMatchObject({ state: 'waiting', exclusion: null });
});
