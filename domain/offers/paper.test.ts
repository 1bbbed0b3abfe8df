import { expect, it } from 'vitest';
import { aCompany, type TestCompany } from '#tests/builders/company.ts';
import { aDraftOffer, anAcceptedOffer, anOffer, holderOf } from '#tests/builders/offer.ts';
import { withTenant } from '#db/tenant.server.ts';
import { OfferDocument } from '#documents/pdf/offer/schema.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { changeDraft } from './change-draft.ts';
import { offerPaper } from './paper.ts';
import { previewOffer } from './preview-offer.ts';
import { reviseOffer } from './revise-offer.ts';
import { sendOffer } from './send-offer.ts';
import { listServices } from '#domain/catalogue/list-services.ts';

const paperFor = ({ tenantId }: TestCompany, actor: Actor, offerId: string) =>
  withTenant({ tenantId, asOf: actor.asOf, readOnly: true }, (db) =>
    offerPaper({ db, tenantId, asOf: actor.asOf, actor, emit: () => undefined }, offerId),
  );

it('prints what was sent, in the client’s language, with the sums of the page', async () => {
  const company = await aCompany();
  const { offerId } = await anAcceptedOffer(company);
  const { fileName, document } = await paperFor(company, company.sales, offerId);
  expect(fileName).toBe('OF-1.pdf');
  expect(OfferDocument.parse(document.data)).toMatchObject({
    number: 'OF-1',
    state: 'accepted',
    audience: 'business',
    issuer: { fiscalCode: `RO${company.cui}`, address: { county: 'Cluj' } },
    totals: { net: 130_000n, vat: 27_300n, payable: 157_300n, byRate: [{ rate: 2100, base: 130_000n, vat: 27_300n }] },
    enclosures: [],
  });
});

it('gives a consumer information and the withdrawal form', async () => {
  const company = await aCompany();
  const { offerId, holder } = await anOffer(company, { kind: 'person' });
  const { document } = await paperFor(company, holder, offerId);
  expect(document.data.audience).toBe('consumer');
  expect(document.data.enclosures.map((one) => one.title)).toEqual([
    'Informații pentru consumatori',
    'Formular de retragere',
  ]);
  expect(document.data.enclosures.flatMap((one) => one.paragraphs).join(' ')).toContain('1.573,00\u00a0lei');
});

it('says that the seller is not registered for VAT', async () => {
  const company = await aCompany({ vatRegime: 'not_registered' });
  const { offerId } = await anOffer(company);
  const { data } = (await paperFor(company, company.sales, offerId)).document;
  expect(data.showVat).toBe(false);
  expect(data.mentions.join(' ')).toContain('art. 310');
});

it('shows each link its own version', async () => {
  const company = await aCompany();
  const { offerId, holder } = await anOffer(company);
  await reviseOffer(company.sales, { offerId });
  await changeDraft(company.sales, { offerId, lines: [{ name: 'Altceva', unitPrice: '10' }] });
  await sendOffer(company.sales, { offerId });
  const second = await holderOf(company, offerId);
  const [old, present] = [await paperFor(company, holder, offerId), await paperFor(company, second, offerId)];
  expect([old.document.data.version, old.document.data.totals.net]).toEqual([1, 130_000n]);
  expect([present.document.data.version, present.document.data.totals.net]).toEqual([2, 1_000n]);
  expect(present.fileName).toBe('OF-1-v2.pdf');
});

it('previews a form and writes nothing', async () => {
  const company = await aCompany();
  const { clientId, offerId } = await aDraftOffer(company);
  const { document } = await previewOffer(company.sales, { clientId, lines: [{ name: 'Probă', unitPrice: '10' }] });
  expect(document).toMatchObject({ state: 'draft', totals: { payable: 1_210n } });
  expect((await paperFor(company, company.sales, offerId)).document.data.lines).toHaveLength(2);
  expect((await listServices(company.sales, {})).rows).toHaveLength(1);
});
