import { afterAll, beforeAll, expect, it } from 'vitest';
import { changeLook } from '#domain/companies/change-look.ts';
import { confirmCard } from '#domain/companies/confirm-card.ts';
import { showCompany } from '#domain/companies/show-company.ts';
import { objectKey } from '#domain/files/model/stored-file.ts';
import { sha256 } from '#domain/kernel/json.ts';
import { changeDraft } from '#domain/offers/change-draft.ts';
import { reviseOffer } from '#domain/offers/revise-offer.ts';
import { printPaper } from '#domain/papers/print-paper.ts';
import { closePdfThreads } from '#documents/pdf/render.ts';
import { readPdf } from '#documents/pdf/testing/read-pdf.ts';
import { aSandbox, type TestSandbox } from '#integrations/sandbox/for-tests.ts';
import { aSentReport } from '#tests/builders/acceptance.ts';
import { aCompany, type TestCompany } from '#tests/builders/company.ts';
import { anIssuedInvoice } from '#tests/builders/invoice.ts';
import { sandboxObjects } from '#tests/builders/objects.ts';
import { aDraftOffer, anOffer } from '#tests/builders/offer.ts';
import { type AskedPaper, papersIn } from './papers.ts';

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

let sandbox: TestSandbox;
beforeAll(async () => void (sandbox = await aSandbox()));
afterAll(async () => {
  await sandbox.close();
  await closePdfThreads();
});

const sent = async ({ tenantId, system }: TestCompany, asked: AskedPaper) =>
  (await papersIn(sandboxObjects(sandbox)).attachment({ tenantId, asOf: system.asOf.getTime() }, asked)).bytes;

/** The company moves and changes its name, after papers have left. */
async function renamed(company: TestCompany): Promise<void> {
  const { name: _name, city: _city, ...card } = await showCompany(company.administrator, {});
  const { street, county, vatRegime, email } = card;
  const changed = { street, county, vatRegime, email, name: 'Nume Nou S.R.L.', city: 'Turda' };
  await confirmCard(company.administrator, changed);
}

it('sends an offer in the same bytes for ever, whatever becomes of the card', async () => {
  const company = await aCompany();
  const { offerId } = await anOffer(company);
  const asked = { kind: 'offer', id: offerId } as const;
  const first = await sent(company, asked);
  await renamed(company);
  expect(sha256(await sent(company, asked))).toBe(sha256(first));
  const { printed, document } = await printPaper(company.sales, asked);
  expect(printed).toEqual({ key: objectKey(company.tenantId, sha256(first)), sha256: sha256(first) });
  expect(document.data).toMatchObject({ issuer: { name: expect.stringContaining(company.cui) } });
});

it('prints a report of acceptance with the parties as they were when it was sent', async () => {
  const company = await aCompany();
  const { reportId } = await aSentReport(company);
  const asked = { kind: 'acceptance', id: reportId } as const;
  const first = await sent(company, asked);
  await renamed(company);
  expect(sha256(await sent(company, asked))).toBe(sha256(first));
});

it('carries in an invoice the very XML that goes to ANAF, in PDF/A-3a that can be read aloud', async () => {
  const company = await aCompany();
  const { invoiceId } = await anIssuedInvoice(company);
  const asked = { kind: 'invoice', id: invoiceId } as const;
  const { attachments, raw } = readPdf(await sent(company, asked));
  const { xml } = await printPaper(company.accounting, asked);
  expect(attachments).toHaveLength(1);
  expect(attachments[0]?.bytes.equals(Buffer.from(xml?.content ?? ''))).toBe(true);
  expect(attachments[0]?.bytes.toString()).toContain('<cbc:CustomizationID>');
  expect(raw).toMatch(/<pdfaid:part>3<\/pdfaid:part><pdfaid:conformance>A<\/pdfaid:conformance>/);
  for (const said of [
    '/AFRelationship /Alternative',
    '/StructTreeRoot',
    '/Marked true',
    '/Lang (ro)',
    '/S /Table',
    '/S /TH',
  ])
    expect(raw).toContain(said);
});

it('keeps one print when two processes print at once', async () => {
  const company = await aCompany();
  const { offerId } = await anOffer(company);
  const asked = { kind: 'offer', id: offerId } as const;
  const prints = await Promise.all([1, 2, 3].map(() => sent(company, asked)));
  expect(new Set(prints.map(sha256)).size).toBe(1);
});

it('keeps no draft: it may still change', async () => {
  const company = await aCompany();
  const { offerId } = await aDraftOffer(company);
  const asked = { kind: 'offer', id: offerId } as const;
  await sent(company, asked);
  expect(await printPaper(company.sales, asked)).toMatchObject({ edition: null, printed: null });
});

it('attaches the wording that the mail is about, though a newer one is being written', async () => {
  const company = await aCompany();
  const { offerId } = await anOffer(company);
  const asked = { kind: 'offer', id: offerId, version: 1 } as const;
  const first = await sent(company, asked);
  await reviseOffer(company.sales, { offerId });
  await changeDraft(company.sales, { offerId, lines: [{ name: 'Altceva', unitPrice: '10' }] });
  expect(sha256(await sent(company, asked))).toBe(sha256(first));
});

it('sends nothing that it cannot keep', async () => {
  const company = await aCompany();
  const { offerId } = await anOffer(company);
  await sandbox.fault({ service: 's3', operation: 'put', kind: 'http-500' });
  await expect(sent(company, { kind: 'offer', id: offerId })).rejects.toThrow('object store');
});

it('prints the logo of the day of sending, and no other afterwards', async () => {
  const company = await aCompany();
  const { tenantId, administrator } = company;
  const logo = await sandboxObjects(sandbox).store(tenantId, PIXEL, { name: 'sigla.png', contentType: 'image/png' });
  const before = await anOffer(company);
  await changeLook(administrator, { logo });
  const after = await anOffer(company);
  const plain = await sent(company, { kind: 'offer', id: before.offerId });
  const branded = await sent(company, { kind: 'offer', id: after.offerId });
  const pictures = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1').includes('/Subtype /Image');
  expect([pictures(plain), pictures(branded)]).toEqual([false, true]);
  await changeLook(administrator, { without: 'logo' });
  expect(sha256(await sent(company, { kind: 'offer', id: after.offerId }))).toBe(sha256(branded));
});
