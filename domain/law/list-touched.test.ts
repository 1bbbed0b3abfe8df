import { expect, it } from 'vitest';
import { aCompany } from '#tests/builders/company.ts';
import { anInvoiceDraft, anInvoicedClient } from '#tests/builders/invoice.ts';
import { anOffer } from '#tests/builders/offer.ts';
import { aService } from '#tests/builders/service.ts';
import { aContractedService } from '#tests/builders/work-order.ts';
import { listTouched } from './list-touched.ts';

/** Between the publication of a law and the day on which 19 % became 21 %. @law Legea 141/2025 */
const BEFORE = new Date('2025-07-28T09:00:00Z');
const AFTER = new Date('2025-08-04T09:00:00Z');

it('lists what a change of the rates touches: ahead of its day what will be wrong, after it what is', async () => {
  const [company, other] = [await aCompany({ asOf: BEFORE }), await aCompany({ asOf: BEFORE })];
  const { administrator } = company;
  const { id: serviceId } = await aService(company);
  const late = await anOffer(company, { lines: [{ serviceId }], validUntil: '2025-08-20' });
  const early = await anOffer(company, { lines: [{ serviceId }], validUntil: '2025-07-30' });
  const of = await aContractedService(company, { beside: await anInvoicedClient(company) });
  const { invoiceId } = await anInvoiceDraft(company, { of });

  const [today, ahead, ...later] = (await listTouched(administrator, {})).days;
  expect(today).toMatchObject({ isAhead: false, services: [], drafts: [], offers: [], contracts: [] });
  expect(later.map(({ date }) => date)).toEqual(['2026-08-01']);
  expect(ahead).toMatchObject({
    date: '2025-08-01',
    isAhead: true,
    rates: [2_100, 1_100, 900],
    services: [{ id: serviceId, rates: [1_900] }],
    drafts: [{ id: invoiceId, rates: [1_900] }],
    offers: [{ id: late.offerId, number: late.printedNumber }],
    contracts: [{ id: null, clientId: of.clientId, services: 1, rates: [1_900] }],
  });
  expect(ahead?.changes).toContainEqual(expect.objectContaining({ key: 'standard', before: 1_900, after: 2_100 }));
  expect(ahead?.changes).toContainEqual(expect.objectContaining({ key: 'second_reduced', before: 500, after: null }));

  const [now] = (await listTouched({ ...administrator, asOf: AFTER }, {})).days;
  expect(now?.services).toMatchObject([{ id: serviceId }]);
  expect(now?.offers.map(({ id }) => id)).not.toContain(early.offerId);
  for (const { services, drafts, offers, contracts } of (await listTouched(other.administrator, {})).days)
    expect([...services, ...drafts, ...offers, ...contracts]).toEqual([]);
  await expect(listTouched(company.execution, {})).rejects.toMatchObject({ kind: 'Forbidden' });
});
