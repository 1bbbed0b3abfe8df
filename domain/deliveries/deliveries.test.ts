import { expect, it } from 'vitest';
import type { Id } from '#domain/kernel/pure/ids.ts';
import { aCompany, type TestCompany } from '#tests/builders/company.ts';
import { anOffer } from '#tests/builders/offer.ts';
import { mailsAbout } from '#tests/builders/read-back.ts';
import { beginDelivery } from './begin-delivery.ts';
import { followDelivery } from './follow-delivery.ts';
import { settleDelivery } from './settle-delivery.ts';

/** A mail that was handed to the mail service, whose answer is not kept yet. */
async function handedOver() {
  const company = await aCompany();
  const { offerId } = await anOffer(company);
  const [mail] = await mailsAbout(company, offerId);
  if (!mail) throw new Error('no mail was promised');
  expect(await beginDelivery(company.system, { deliveryId: mail.id })).toEqual({ proceed: true });
  return { company, offerId, deliveryId: mail.id };
}

const stateOf = async (company: TestCompany, offerId: Id<'offer'>) => {
  const [mail] = await mailsAbout(company, offerId);
  return { state: mail?.state, providerId: mail?.providerId };
};

it('believes that a mail arrived also when that is told before the answer was kept', async () => {
  const { company, offerId, deliveryId } = await handedOver();
  const told = { providerId: 're_1', deliveryId, state: 'delivered' as const };
  expect(await followDelivery(company.system, told)).toEqual({ isKnown: true });
  expect(await stateOf(company, offerId)).toEqual({ state: 'delivered', providerId: 're_1' });
  const answer = { kind: 'accepted' as const, providerId: 're_1' };
  expect(await settleDelivery(company.system, { deliveryId, answer })).toEqual({ state: 'delivered' });
  expect(await beginDelivery(company.system, { deliveryId })).toEqual({ proceed: false }); // never a second mail
});

it('is told of its own mails only, whatever the tag says', async () => {
  const { company, offerId, deliveryId } = await handedOver();
  const other = await aCompany();
  const told = { providerId: 're_2', deliveryId, state: 'bounced' as const };
  expect(await followDelivery(other.system, told)).toEqual({ isKnown: false });
  expect((await stateOf(company, offerId)).state).toBe('sending');
});

it('leaves a mail alone whose answer was kept under another name', async () => {
  const { company, offerId, deliveryId } = await handedOver();
  await settleDelivery(company.system, { deliveryId, answer: { kind: 'accepted', providerId: 're_3' } });
  await followDelivery(company.system, { providerId: 're_4', deliveryId, state: 'bounced' });
  expect(await stateOf(company, offerId)).toEqual({ state: 'sent', providerId: 're_3' });
});
