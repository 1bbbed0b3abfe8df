import { expect, it } from 'vitest';
import { aCompany } from '#tests/builders/company.ts';
import { aDraftOffer, anAcceptedOffer, anOffer, aPossibleClient, holderOf } from '#tests/builders/offer.ts';
import { acceptOffer } from './accept-offer.ts';
import { changeDraft } from './change-draft.ts';
import { duplicateOffer } from './duplicate-offer.ts';
import { listOffers } from './list-offers.ts';
import { readOffer } from './read-offer.ts';
import { reviseOffer } from './revise-offer.ts';
import { sendOffer } from './send-offer.ts';
import { showOffer } from './show-offer.ts';

it('makes a new version of which the old link tells, and keeps what was sent', async () => {
  const company = await aCompany();
  const { offerId, holder } = await anOffer(company);
  await reviseOffer(company.sales, { offerId });
  expect(await readOffer(holder, { offerId })).toMatchObject({ standing: 'revised', newer: null });
  await changeDraft(company.sales, { offerId, lines: [{ name: 'Mai puțin', unitPrice: '500' }] });
  await sendOffer(company.sales, { offerId });

  const old = await readOffer(holder, { offerId });
  expect(old).toMatchObject({ standing: 'superseded', newer: { version: 2 }, wording: { number: 1, net: 130_000n } });
  await expect(acceptOffer(holder, { offerId })).rejects.toMatchObject({ code: 'offers.errors.superseded' });

  const second = await holderOf(company, offerId);
  expect(await readOffer(second, { offerId })).toMatchObject({
    standing: 'open',
    wording: { number: 2, net: 50_000n },
  });
  await acceptOffer(second, { offerId });
  const shown = await showOffer(company.sales, { offerId });
  expect(shown).toMatchObject({ printedNumber: 'OF-1', state: 'accepted', currentVersion: 2 });
  expect(shown.versions.map((one) => [one.number, one.gross])).toEqual([
    [2, 60_500n],
    [1, 157_300n],
  ]);
});

it('revises no accepted offer and no draft', async () => {
  const company = await aCompany();
  const accepted = await anAcceptedOffer(company);
  await expect(reviseOffer(company.sales, accepted)).rejects.toMatchObject({ code: 'offers.errors.notRevisable' });
  const copy = await duplicateOffer(company.sales, accepted);
  await expect(reviseOffer(company.sales, copy)).rejects.toMatchObject({ code: 'offers.errors.notRevisable' });
});

it('copies an offer, for the same client or another', async () => {
  const company = await aCompany();
  const source = await anOffer(company);
  const same = await duplicateOffer(company.sales, { offerId: source.offerId });
  expect(same).toMatchObject({ state: 'draft', printedNumber: null, gross: source.gross, dealId: source.dealId });
  const { clientId } = await aPossibleClient(company);
  const other = await duplicateOffer(company.sales, { offerId: source.offerId, clientId });
  expect(other).toMatchObject({ clientId, gross: source.gross });
  expect(other.dealId).not.toBe(source.dealId);
});

it('lists by view, newest first, with the sums of the whole filter', async () => {
  const company = await aCompany();
  const first = await anOffer(company);
  await anAcceptedOffer(company);
  const last = await anOffer(company);
  const { rows, totals } = await listOffers(company.accountant, { view: 'open' });
  expect(rows.map((row) => row.offerId)).toEqual([last.offerId, first.offerId]);
  expect(totals).toEqual([{ currency: 'RON', count: 2, gross: 314_600n }]);
  expect((await listOffers((await aCompany()).sales, {})).rows).toEqual([]);
  await expect(listOffers(company.execution, {})).rejects.toMatchObject({ kind: 'Forbidden' });
});

it('goes on where a page ended', async () => {
  const company = await aCompany();
  const { offerId } = await anOffer(company);
  for (let index = 0; index < 51; index++) await duplicateOffer(company.sales, { offerId });
  const one = await listOffers(company.sales, {});
  const two = await listOffers(company.sales, { after: one.next });
  expect([one.rows.length, two.rows.length, two.next]).toEqual([50, 2, undefined]);
  expect(new Set([...one.rows, ...two.rows].map((row) => row.offerId)).size).toBe(52);
});

it('tells the second of two editors who was faster, and when', async () => {
  const company = await aCompany();
  const { offerId, version } = await aDraftOffer(company);
  const lines = [{ name: 'Altceva', unitPrice: '10' }];
  await changeDraft(company.administrator, { offerId, lines }, { expectedVersion: version });
  const late = changeDraft(company.sales, { offerId, lines }, { expectedVersion: version });
  await expect(late).rejects.toMatchObject({
    code: 'errors.changedMeanwhile',
    details: {
      data: {
        version: version + 1,
        by: { personId: company.administrator.personId, at: company.administrator.asOf.toISOString() },
      },
    },
  });
  await changeDraft(company.sales, { offerId, lines }, { expectedVersion: version + 1 });
});
