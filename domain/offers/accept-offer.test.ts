import { expect, it } from 'vitest';
import { aCompany } from '#tests/builders/company.ts';
import { aDraftOffer, anAcceptedOffer, anOffer, aPossibleClient, holderOf } from '#tests/builders/offer.ts';
import { endOfDay } from '#domain/kernel/pure/civil-date.ts';
import { acceptOffer } from './accept-offer.ts';
import { declineOffer } from './decline-offer.ts';
import { offeredContracted } from './offered-contracted.ts';
import { readOffer } from './read-offer.ts';
import { recordAnswer } from './record-answer.ts';
import { sendOffer } from './send-offer.ts';
import { showOffer } from './show-offer.ts';
import { viewOffer } from './view-offer.ts';
import { withdrawOffer } from './withdraw-offer.ts';

const aRecord = { answer: 'accepted', date: '2026-11-24', answeredBy: 'Ion Pop', way: 'phone' } as const;

it('turns the lines into contracted services by one tap, once, however often and fast it is pressed', async () => {
  const company = await aCompany();
  const { offerId, holder } = await anOffer(company);
  await Promise.all(Array.from({ length: 4 }, () => acceptOffer(holder, { offerId })));
  const { rows, sums } = await offeredContracted(company.sales, {});
  expect(rows.map((row) => [row.contractedQuantity, row.contractedValue])).toEqual([
    [1_000n, 100_000n],
    [2_000n, 30_000n],
  ]);
  expect(sums).toEqual({ offeredValue: 130_000n, acceptedValue: 130_000n, contractedValue: 130_000n });
  expect((await offeredContracted(company.sales, { from: '2026-11-24', to: '2026-11-24' })).sums).toEqual(sums);
  expect((await offeredContracted(company.sales, { to: '2026-11-23' })).rows).toEqual([]);
  const shown = await showOffer(company.sales, { offerId });
  expect(shown).toMatchObject({ state: 'accepted', answer: { way: 'link', by: 'Crinul Alb Residence S.R.L.' } });
  expect(shown.deliveries.map((one) => one.template).sort()).toEqual([
    'client-answered',
    'offer-accepted',
    'offer-sent',
  ]);
});

it('notes the first opening only', async () => {
  const company = await aCompany();
  const { offerId, holder } = await anOffer(company);
  await viewOffer(holder, { offerId });
  const { viewedAt, version, state } = await showOffer(company.sales, { offerId });
  expect(state).toBe('viewed');
  await viewOffer({ ...holder, asOf: new Date(holder.asOf.getTime() + 3_600_000) }, { offerId });
  expect(await showOffer(company.sales, { offerId })).toMatchObject({ viewedAt, version });
});

it('keeps an early start that a consumer asked for', async () => {
  const company = await aCompany();
  const { offerId, holder } = await anOffer(company, { kind: 'person' });
  expect(await readOffer(holder, { offerId })).toMatchObject({ audience: 'consumer', standing: 'open' });
  await acceptOffer(holder, { offerId, earlyStart: 'requested' });
  expect((await showOffer(company.sales, { offerId })).answer?.earlyStartAt).toEqual(holder.asOf);
});

it('opens with its own link only', async () => {
  const company = await aCompany();
  const [one, two] = [await anOffer(company), await anOffer(company)];
  const stranger = (await anOffer(await aCompany())).holder;
  for (const holder of [two.holder, stranger, { ...one.holder, purpose: 'invoice' as const }]) {
    for (const act of [acceptOffer, declineOffer, viewOffer])
      await expect(act(holder, { offerId: one.offerId })).rejects.toMatchObject({ kind: 'NotFound' });
    await expect(readOffer(holder, { offerId: one.offerId })).rejects.toMatchObject({ kind: 'NotFound' });
  }
  await expect(acceptOffer(company.sales, { offerId: one.offerId })).rejects.toMatchObject({
    kind: 'Forbidden',
  });
});

it('can be accepted to the last instant of its last day, and not after', async () => {
  const company = await aCompany();
  const { offerId, holder, validUntil } = await anOffer(company);
  const end = endOfDay(validUntil);
  const late = acceptOffer({ ...holder, asOf: end }, { offerId });
  await expect(late).rejects.toMatchObject({ code: 'offers.errors.expired' });
  expect(await acceptOffer({ ...holder, asOf: new Date(end.getTime() - 1) }, { offerId })).toMatchObject({
    state: 'accepted',
  });
});

it('has one answer when acceptance and refusal come together', async () => {
  const company = await aCompany();
  const { offerId, holder } = await anOffer(company);
  const tries = await Promise.allSettled([
    acceptOffer(holder, { offerId }),
    declineOffer(holder, { offerId, reason: 'Prea scump' }),
  ]);
  expect(tries.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
});

it('is declined with a reason, of which we are told', async () => {
  const company = await aCompany();
  const { offerId, holder } = await anOffer(company);
  await declineOffer(holder, { offerId, reason: 'Am ales pe altcineva' });
  const shown = await showOffer(company.sales, { offerId });
  expect(shown).toMatchObject({ state: 'declined', answer: { reason: 'Am ales pe altcineva' } });
  expect(shown.deliveries.at(-1)).toMatchObject({ template: 'client-answered' });
});

it('is not accepted after it was withdrawn', async () => {
  const company = await aCompany();
  const { offerId, holder } = await anOffer(company);
  await withdrawOffer(company.sales, { offerId });
  await expect(acceptOffer(holder, { offerId })).rejects.toMatchObject({ code: 'offers.errors.answered' });
  expect((await readOffer(holder, { offerId })).standing).toBe('withdrawn');
});

it('takes an answer given by phone, with the same effects', async () => {
  const company = await aCompany();
  const { offerId } = await anOffer(company);
  const registrationNumber = '123/2026';
  expect(await recordAnswer(company.sales, { ...aRecord, offerId, registrationNumber })).toMatchObject({
    state: 'accepted',
  });
  const { answer } = await showOffer(company.sales, { offerId });
  expect(answer).toMatchObject({ by: 'Ion Pop', way: 'phone', registrationNumber });
  expect((await offeredContracted(company.sales, {})).sums.contractedValue).toBe(130_000n);
});

it('records no answer of a day before the offer or to come, nor one to a draft or a settled offer', async () => {
  const company = await aCompany();
  const { offerId } = await anOffer(company);
  for (const date of ['2026-11-23', '2026-11-25'])
    await expect(recordAnswer(company.sales, { ...aRecord, offerId, date })).rejects.toMatchObject({
      code: 'offers.errors.answerDate',
    });
  const draft = await aDraftOffer(company);
  const settled = await anAcceptedOffer(company);
  for (const one of [draft, settled])
    await expect(recordAnswer(company.sales, { ...aRecord, offerId: one.offerId })).rejects.toMatchObject({
      code: 'offers.errors.notAnswerable',
    });
  await expect(recordAnswer(company.accountant, { ...aRecord, offerId })).rejects.toMatchObject({ kind: 'Forbidden' });
});

it('lets several offers of one client be accepted', async () => {
  const company = await aCompany();
  const owner = await aPossibleClient(company);
  for (let index = 0; index < 2; index++) {
    const { offerId } = await aDraftOffer(company, owner);
    await sendOffer(company.sales, { offerId });
    await acceptOffer(await holderOf(company, offerId), { offerId });
  }
  expect((await offeredContracted(company.sales, {})).sums.contractedValue).toBe(260_000n);
});
