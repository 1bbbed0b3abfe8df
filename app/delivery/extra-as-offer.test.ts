import { beforeAll, expect, it } from 'vitest';
import { draftOffer } from '#domain/offers/draft-offer.ts';
import { showOffer } from '#domain/offers/show-offer.ts';
import { aCompany, type TestCompany } from '#tests/builders/company.ts';
import { aService } from '#tests/builders/service.ts';
import { aContractedService } from '#tests/builders/work-order.ts';
import { asInput } from '#app/http/form-verb.server.ts';
import { extraAsOffer } from './extra-as-offer.ts';

let company: TestCompany;
beforeAll(async () => void (company = await aCompany()));

const linesOf = async (choice: Record<string, unknown>) => {
  const { clientId, dealId } = await aContractedService(company);
  const input = extraAsOffer({ clientId, dealId, found: 'Spălat jaluzele\nla etajul 2', quantity: '3', ...choice });
  const drafted = await draftOffer(company.sales, asInput<typeof draftOffer.definition.input>(input));
  expect(drafted.dealId).toBe(dealId);
  return (await showOffer(company.sales, { offerId: drafted.offerId })).wording.lines;
};

it('drafts an offer of the extra work by its own words and the price given', async () => {
  const text = 'Spălat jaluzele\nla etajul 2';
  expect(await linesOf({ unitPrice: '40' })).toMatchObject([
    { name: 'Spălat jaluzele', description: text, quantity: 3_000n, unitPrice: 400_000n },
  ]);
});

it('takes name and price of the catalogue where a service was chosen', async () => {
  const { id: serviceId, name, unitPrice } = await aService(company);
  expect(await linesOf({ serviceId })).toMatchObject([{ name, unitPrice }]);
});
