import { expect, it } from 'vitest';
import { type Id, newId } from '#domain/kernel/pure/ids.ts';
import { aCompany, type TestCompany } from '#tests/builders/company.ts';
import { anOffer } from '#tests/builders/offer.ts';
import { eventsOf, mailsAbout } from '#tests/builders/read-back.ts';
import { beginDelivery } from './begin-delivery.ts';
import { followDelivery } from './follow-delivery.ts';
import { settleDelivery } from './settle-delivery.ts';

/** A mail that was handed to the mail service, whose answer is not kept yet. */
async function handedOver() {
  const company = await aCompany();
  const { offerId } = await anOffer(company);
  const [mail] = await mailsAbout(company, offerId);
  if (!mail) throw new Error('no mail was promised');
  expect(await beginDelivery(company.system, { deliveryId: mail.id })).toEqual({ proceed: true, isRepeat: false });
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
  expect(await beginDelivery(company.system, { deliveryId })).toMatchObject({ proceed: false }); // never a second mail
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

/** The company's own hand, so many hours later. */
const hoursLater = ({ system }: TestCompany, hours: number) => ({
  ...system,
  asOf: new Date(system.asOf.getTime() + hours * 3_600_000),
});
const later = ({ system }: TestCompany, mayHaveGone: boolean) => ({
  kind: 'later' as const,
  retryAt: new Date(system.asOf.getTime() + 60_000),
  mayHaveGone,
});

it('sends no mail again that may have gone a day ago, and shows it to a person', async () => {
  const { company, offerId, deliveryId } = await handedOver();
  await settleDelivery(company.system, { deliveryId, answer: later(company, true) });
  expect(await beginDelivery(hoursLater(company, 19), { deliveryId })).toEqual({ proceed: true, isRepeat: true });
  await settleDelivery(hoursLater(company, 19), { deliveryId, answer: later(company, true) });
  expect(await beginDelivery(hoursLater(company, 21), { deliveryId })).toEqual({ proceed: false, isRepeat: true });
  const [mail] = await mailsAbout(company, offerId);
  expect(mail).toMatchObject({ state: 'failed', failure: 'uncertain' });
  expect(await eventsOf(company, mail?.clientId ?? newId<'client'>())).toContain('MailBounced');
  const told = { providerId: 're_5', deliveryId, state: 'delivered' as const };
  await followDelivery(company.system, told);
  expect(await stateOf(company, offerId)).toEqual({ state: 'delivered', providerId: 're_5' });
});

it('does the same for one whose sender died', async () => {
  const { company, offerId, deliveryId } = await handedOver();
  expect(await beginDelivery(hoursLater(company, 30), { deliveryId })).toMatchObject({ proceed: false });
  expect((await stateOf(company, offerId)).state).toBe('failed');
});

it('sends a mail days later that surely did not go before', async () => {
  const { company, deliveryId } = await handedOver();
  await settleDelivery(company.system, { deliveryId, answer: later(company, false) });
  expect(await beginDelivery(hoursLater(company, 72), { deliveryId })).toEqual({ proceed: true, isRepeat: false });
});

it('ends a mail that cannot be written, also before anybody was asked to send it', async () => {
  const company = await aCompany();
  const { offerId } = await anOffer(company);
  const [mail] = await mailsAbout(company, offerId);
  const answer = { kind: 'unwritable' as const, reason: 'number is missing' };
  await settleDelivery(company.system, { deliveryId: mail?.id ?? newId<'delivery'>(), answer });
  expect((await mailsAbout(company, offerId))[0]).toMatchObject({ state: 'failed', failure: 'unwritable' });
});
