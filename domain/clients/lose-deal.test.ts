import { expect, it } from 'vitest';
import { showLead } from '#domain/leads/show-lead.ts';
import { declineOffer } from '#domain/offers/decline-offer.ts';
import { showOffer } from '#domain/offers/show-offer.ts';
import { aCompany } from '#tests/builders/company.ts';
import { aLead } from '#tests/builders/lead.ts';
import { anAcceptedOffer, anOffer } from '#tests/builders/offer.ts';
import { loseDeal } from './lose-deal.ts';
import { showPipeline } from './show-pipeline.ts';

it('ends a deal whose offer was declined, with its lead, and asks for nothing more', async () => {
  const company = await aCompany();
  const { id: leadId, clientId, dealId } = await aLead(company);
  const { offerId, holder } = await anOffer(company, { clientId, dealId });
  await declineOffer(holder, { offerId, reason: 'Prea scump' });
  expect((await showOffer(company.sales, { offerId })).dealState).toBe('open');
  await loseDeal(company.sales, { dealId, reason: 'Preț' });
  await loseDeal(company.sales, { dealId, reason: 'Preț' });
  expect((await showOffer(company.sales, { offerId })).dealState).toBe('lost');
  expect(await showLead(company.sales, { leadId })).toMatchObject({ state: 'lost', lostReason: 'Preț' });
  expect((await showPipeline(company.sales, { clientId })).next.act).toBe('nothing');
});

it('leaves a won deal as it is, and another company’s unknown', async () => {
  const company = await aCompany();
  const { dealId } = await anAcceptedOffer(company);
  const won = loseDeal(company.sales, { dealId, reason: 'x' });
  await expect(won).rejects.toMatchObject({ code: 'clients.errors.dealWon' });
  const foreign = loseDeal((await aCompany()).sales, { dealId, reason: 'x' });
  await expect(foreign).rejects.toMatchObject({ kind: 'NotFound' });
});
