import { expect, it } from 'vitest';
import { aCompany, type TestCompany } from '#tests/builders/company.ts';
import { anAcceptedOffer, anOffer } from '#tests/builders/offer.ts';
import { withTenant } from '#db/tenant.server.ts';
import { systemActor } from '#domain/kernel/actor.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import { expireOffer } from './expire-offer.ts';
import { remindOffer } from './remind-offer.ts';
import { showOffer } from './show-offer.ts';
import { dueOffers } from './steps.ts';

const duesOf = ({ tenantId, system }: TestCompany, clientId: Id<'client'>) =>
  withTenant({ tenantId, asOf: system.asOf, readOnly: true }, (db) =>
    dueOffers({ db, tenantId, asOf: system.asOf, actor: system, emit: () => undefined }, clientId),
  );
const at = ({ tenantId }: TestCompany, asOf: string) => systemActor(tenantId, 'test', new Date(asOf));

it('waits for a reminder in working hours and for the end of the last day in Bucharest', async () => {
  const company = await aCompany();
  const { offerId, clientId } = await anOffer(company, { validUntil: '2026-12-16' });
  expect(await duesOf(company, clientId)).toEqual([
    { act: 'remindOffer', id: offerId, at: new Date('2026-12-14T07:00:00Z') }, // the 13th is a Sunday
    { act: 'expireOffer', id: offerId, at: new Date('2026-12-16T22:00:00Z') },
  ]);
});

it('reminds of nothing that was sent within the last three days, and of nothing answered', async () => {
  const company = await aCompany();
  const short = await anOffer(company, { validUntil: '2026-11-26' });
  expect((await duesOf(company, short.clientId)).map((due) => due.act)).toEqual(['expireOffer']);
  const { clientId } = await anAcceptedOffer(company);
  expect(await duesOf(company, clientId)).toEqual([]);
});

it('reminds once, at its time', async () => {
  const company = await aCompany();
  const { offerId, clientId } = await anOffer(company, { validUntil: '2026-12-16' });
  const templates = async () => (await showOffer(company.sales, { offerId })).deliveries.map((one) => one.template);
  await remindOffer(at(company, '2026-12-14T06:59:59Z'), { offerId });
  expect(await templates()).toEqual(['offer-sent']);
  const time = at(company, '2026-12-14T07:00:00Z');
  await Promise.all([1, 2, 3].map(() => remindOffer(time, { offerId })));
  expect(await templates()).toEqual(['offer-sent', 'offer-reminder']);
  expect((await duesOf(company, clientId)).map((due) => due.act)).toEqual(['expireOffer']);
});

it('ends an open offer at 24:00, and never an accepted one', async () => {
  const company = await aCompany();
  const { offerId } = await anOffer(company, { validUntil: '2026-12-16' });
  await expireOffer(at(company, '2026-12-16T21:59:59Z'), { offerId });
  expect((await showOffer(company.sales, { offerId })).state).toBe('sent');
  await expireOffer(at(company, '2026-12-16T22:00:00Z'), { offerId });
  expect((await showOffer(company.sales, { offerId })).state).toBe('expired');
  const accepted = await anAcceptedOffer(company, { validUntil: '2026-12-16' });
  await expireOffer(at(company, '2026-12-17T00:00:00Z'), { offerId: accepted.offerId });
  expect((await showOffer(company.sales, accepted)).state).toBe('accepted');
});

it('is done by nobody but the product', async () => {
  const company = await aCompany();
  const { offerId, holder } = await anOffer(company);
  for (const actor of [company.administrator, holder])
    for (const act of [remindOffer, expireOffer])
      await expect(act(actor, { offerId })).rejects.toMatchObject({ kind: 'Forbidden' });
});
