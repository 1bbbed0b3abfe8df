import { expect, it } from 'vitest';
import { aCompany, TODAY } from '#tests/builders/company.ts';
import { aDraftOffer, anOffer, limitDiscount } from '#tests/builders/offer.ts';
import { aService } from '#tests/builders/service.ts';
import { listServices } from '#domain/catalogue/list-services.ts';
import { newId } from '#domain/kernel/pure/ids.ts';
import { approveOffer } from './approve-offer.ts';
import { changeDraft } from './change-draft.ts';
import { draftOffer } from './draft-offer.ts';
import { sendOffer } from './send-offer.ts';
import { showOffer } from './show-offer.ts';

it('fills a line from the catalogue and works out the sums', async () => {
  const company = await aCompany();
  const offer = await aDraftOffer(company, { discount: '10' });
  const { wording } = await showOffer(company.sales, { offerId: offer.offerId });
  expect(wording).toMatchObject({ net: 127_000n, vat: 26_670n, gross: 153_670n });
  expect(wording.lines).toMatchObject([
    { unit: 'hour', quantity: 2_000n, unitPrice: 1_500_000n, discount: 1_000, net: 27_000n, vatRate: 2100 },
    { serviceId: null, name: 'Deplasare', quantity: 1_000n, net: 100_000n },
  ]);
  expect(wording.validUntil).toBe('2026-12-24');
});

it('takes the first price offered into a catalogue that had none', async () => {
  const company = await aCompany();
  const service = await aService(company, { unitPrice: undefined });
  const lines = [{ serviceId: service.id, unitPrice: '99.5' }];
  await aDraftOffer(company, { lines });
  await aDraftOffer(company, { lines: [{ serviceId: service.id, unitPrice: '120' }] });
  expect((await listServices(company.sales, {})).rows).toMatchObject([{ unitPrice: 995_000n }]);
});

it('says beside the field what a line lacks', async () => {
  const company = await aCompany();
  const service = await aService(company, { unitPrice: undefined });
  const refused = (lines: object[]) => aDraftOffer(company, { lines });
  await expect(refused([{ serviceId: service.id }])).rejects.toMatchObject({
    code: 'offers.errors.priceMissing',
    details: { fields: ['lines[0].unitPrice'] },
  });
  await expect(refused([{ name: 'X', unitPrice: '1' }, { serviceId: newId() }])).rejects.toMatchObject({
    code: 'offers.errors.serviceMissing',
    details: { fields: ['lines[1].serviceId'] },
  });
  await expect(refused([{ name: 'X', unitPrice: '1', vatCategory: 'S', vatRate: 1900 }])).rejects.toMatchObject({
    code: 'catalogue.errors.vatRate',
  });
  await expect(refused([{ unitPrice: '1' }])).rejects.toMatchObject({ details: { fields: ['lines[0].name'] } });
});

it('numbers, freezes and mails the offer once, however often the same form is sent', async () => {
  const company = await aCompany();
  const { offerId } = await aDraftOffer(company);
  const key = 'the-same-form';
  const [first, second] = await Promise.all([
    sendOffer(company.sales, { offerId }, { key }),
    sendOffer(company.sales, { offerId }, { key }),
  ]);
  expect(second).toEqual(first);
  expect(first).toMatchObject({ state: 'sent', printedNumber: 'OF-1', issueDate: '2026-11-24' });
  const shown = await showOffer(company.sales, { offerId });
  expect(shown.deliveries).toMatchObject([
    { template: 'offer-sent', recipient: 'client@example.ro', state: 'waiting' },
  ]);
  expect(shown.wording.frozenAt).toEqual(TODAY);
  expect(shown.chain).toEqual([{ kind: 'offer', id: offerId, number: 'OF-1' }]);
});

it('sends one of two that press at the same time', async () => {
  const company = await aCompany();
  const { offerId } = await aDraftOffer(company);
  const tries = await Promise.allSettled([1, 2].map(() => sendOffer(company.sales, { offerId })));
  expect(tries.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
  expect((await showOffer(company.sales, { offerId })).deliveries).toHaveLength(1);
});

it('numbers without holes under concurrency', async () => {
  const company = await aCompany();
  const drafts = await Promise.all(Array.from({ length: 6 }, () => aDraftOffer(company)));
  const sent = await Promise.all(drafts.map(({ offerId }) => sendOffer(company.sales, { offerId })));
  expect(sent.map((one) => one.printedNumber).sort()).toEqual(['OF-1', 'OF-2', 'OF-3', 'OF-4', 'OF-5', 'OF-6']);
});

it('hands over without a mail, but with a link to copy', async () => {
  const company = await aCompany();
  const { offerId } = await aDraftOffer(company, { email: null });
  await expect(sendOffer(company.sales, { offerId })).rejects.toMatchObject({ code: 'offers.errors.noRecipient' });
  await sendOffer(company.sales, { offerId, way: 'handover' });
  const shown = await showOffer(company.sales, { offerId });
  expect(shown.deliveries).toEqual([]);
  expect(shown.linkId).not.toBeNull();
});

it('lets a discount above the limit wait for the administrator', async () => {
  const company = await aCompany();
  await limitDiscount(company, 500);
  const { offerId } = await aDraftOffer(company, { discount: '7.5' });
  expect(await sendOffer(company.sales, { offerId })).toMatchObject({
    state: 'draft',
    approval: 'waiting',
    printedNumber: null,
  });
  await expect(approveOffer(company.sales, { offerId })).rejects.toMatchObject({ kind: 'Forbidden' });
  await approveOffer(company.administrator, { offerId });
  expect(await sendOffer(company.sales, { offerId })).toMatchObject({ state: 'sent', approval: 'approved' });
});

it('asks again when an approved draft was changed', async () => {
  const company = await aCompany();
  await limitDiscount(company, 500);
  const { offerId } = await aDraftOffer(company, { discount: '7.5' });
  await sendOffer(company.sales, { offerId });
  await approveOffer(company.administrator, { offerId });
  await changeDraft(company.sales, { offerId, lines: [{ name: 'Altceva', unitPrice: '10', discount: '50' }] });
  expect(await sendOffer(company.sales, { offerId })).toMatchObject({ state: 'draft', approval: 'waiting' });
});

it('tells the second of two editors and keeps the first one’s draft', async () => {
  const company = await aCompany();
  const { offerId, version } = await aDraftOffer(company);
  const lines = [{ name: 'Curățenie', unitPrice: '10' }];
  await changeDraft(company.sales, { offerId, lines, subject: 'Primul' }, { expectedVersion: version });
  const second = changeDraft(company.sales, { offerId, lines, subject: 'Al doilea' }, { expectedVersion: version });
  await expect(second).rejects.toMatchObject({ code: 'errors.changedMeanwhile' });
  expect((await showOffer(company.sales, { offerId })).wording.subject).toBe('Primul');
});

it('changes nothing that was sent', async () => {
  const company = await aCompany();
  const { offerId } = await anOffer(company);
  const change = changeDraft(company.sales, { offerId, lines: [{ name: 'X', unitPrice: '1' }] });
  await expect(change).rejects.toMatchObject({ code: 'offers.errors.notDraft' });
});

it('is not for those who see no prices, and another company’s offer is not there', async () => {
  const [company, other] = [await aCompany(), await aCompany()];
  const { offerId, clientId } = await aDraftOffer(company);
  for (const actor of [company.execution, company.accounting, company.accountant])
    await expect(sendOffer(actor, { offerId })).rejects.toMatchObject({ kind: 'Forbidden' });
  await expect(showOffer(company.execution, { offerId })).rejects.toMatchObject({ kind: 'Forbidden' });
  for (const unknown of [offerId, newId<'offer'>()]) {
    await expect(sendOffer(other.sales, { offerId: unknown })).rejects.toMatchObject({ kind: 'NotFound' });
    await expect(showOffer(other.sales, { offerId: unknown })).rejects.toMatchObject({ kind: 'NotFound' });
  }
  const foreign = draftOffer(other.sales, { clientId, lines: [{ name: 'X', unitPrice: '1' }] });
  await expect(foreign).rejects.toMatchObject({ kind: 'NotFound' });
});

it('is written without VAT by a company that is not registered', async () => {
  const company = await aCompany({ vatRegime: 'not_registered' });
  const { offerId } = await aDraftOffer(company);
  const { wording } = await showOffer(company.sales, { offerId });
  expect(wording).toMatchObject({ net: 130_000n, vat: 0n, gross: 130_000n });
  const lines = [{ name: 'X', unitPrice: '1', vatCategory: 'S' as const, vatRate: 2100 }];
  await expect(aDraftOffer(company, { lines })).rejects.toMatchObject({ code: 'catalogue.errors.vatNotRegistered' });
});
