import { expect, it } from 'vitest';
import { aCompany, TODAY } from '#tests/builders/company.ts';
import { anOffer } from '#tests/builders/offer.ts';
import { showOffer } from '#domain/offers/show-offer.ts';
import { linkToken } from './link-address.ts';
import { openLink } from './open-link.ts';
import { renewLink } from './renew-link.ts';

it('sends a new link to the address of the expired one, and not again at once', async () => {
  const company = await aCompany();
  const { offerId, holder } = await anOffer(company);
  const later = new Date('2027-06-01T09:00:00Z');
  const opened = await openLink(linkToken(company.tenantId, holder.linkId), later, {});
  if (opened.state !== 'expired') throw new Error(opened.state);
  await renewLink(opened.actor, {});
  await renewLink(opened.actor, {});
  const { deliveries, linkId } = await showOffer({ ...company.sales, asOf: later }, { offerId });
  expect(deliveries.map((one) => one.template)).toEqual(['offer-sent', 'link-renewed']);
  expect(deliveries[1]?.recipient).toBe('client@example.ro');
  expect(linkId).not.toBe(holder.linkId);
});

it('is for the holder of a link only', async () => {
  const { sales } = await aCompany({ asOf: TODAY });
  await expect(renewLink(sales, {})).rejects.toMatchObject({ kind: 'Forbidden' });
});
