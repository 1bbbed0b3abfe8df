import { describe, expect, it } from 'vitest';
import { newId } from '#domain/kernel/pure/ids.ts';
import { createLead } from '#domain/leads/create-lead.ts';
import { loseLead } from '#domain/leads/lose-lead.ts';
import { listLeads } from '#domain/leads/list-leads.ts';
import { listOffers } from '#domain/offers/list-offers.ts';
import { listTimeline } from '#domain/timeline/list-timeline.ts';
import { aClient } from '#tests/builders/client.ts';
import { aCompany } from '#tests/builders/company.ts';
import { aLead } from '#tests/builders/lead.ts';
import { aDraftOffer } from '#tests/builders/offer.ts';
import { convertLead } from './convert-lead.ts';
import { listClients } from './list-clients.ts';
import { showClient } from './show-client.ts';

describe('a lead that becomes a client', () => {
  it('is converted once, however often and at once it is asked', async () => {
    const test = await aCompany();
    const { id: leadId, clientId, dealId } = await aLead(test);
    const answers = await Promise.all([
      convertLead(test.sales, { leadId }),
      convertLead(test.sales, { leadId }),
      convertLead(test.administrator, { leadId }),
    ]);
    for (const answer of answers) expect(answer).toEqual({ clientId, dealId });
    const shown = await showClient(test.sales, { clientId });
    expect(shown).toMatchObject({ state: 'active', deals: [{ id: dealId, state: 'won' }] });
    const types = (await listTimeline(test.sales, { clientId })).rows.map((row) => row.type);
    expect(types.filter((type) => type === 'ClientConverted')).toHaveLength(1);
  });

  it('is refused when it was lost, to other roles, and to another company', async () => {
    const [test, other] = [await aCompany(), await aCompany()];
    const { id: leadId } = await aLead(test);
    await expect(convertLead(test.accountant, { leadId })).rejects.toMatchObject({ kind: 'Forbidden' });
    for (const missing of [leadId, newId<'lead'>()])
      await expect(convertLead(other.sales, { leadId: missing })).rejects.toMatchObject({ code: 'errors.notFound' });
    await loseLead(test.sales, { leadId, reason: 'Prețul' });
    await expect(convertLead(test.sales, { leadId })).rejects.toMatchObject({ code: 'clients.errors.leadEnded' });
  });
});

describe('a lead that turns out to be a client who is there', () => {
  it('brings its deal, offers and address over, and leaves the lists', async () => {
    const test = await aCompany();
    const { clientId: intoClientId } = await aClient(test);
    const { id: leadId, clientId, dealId } = await aLead(test, { email: 'nou@client.example', name: 'Ana Pop' });
    const offer = await aDraftOffer(test, { clientId, dealId });
    await convertLead(test.sales, { leadId, intoClientId });
    const into = await showClient(test.sales, { clientId: intoClientId });
    expect(into.deals.map((deal) => deal.id)).toContain(dealId);
    expect(into.contacts).toMatchObject([{ name: 'Ana Pop', email: 'nou@client.example' }]);
    const { rows } = await listOffers(test.sales, { clientId: intoClientId });
    expect(rows).toMatchObject([{ offerId: offer.offerId }]);
    expect(await showClient(test.sales, { clientId })).toMatchObject({ state: 'merged', mergedIntoId: intoClientId });
    expect((await listLeads(test.sales, { view: 'converted' })).rows).toMatchObject([{ clientId: intoClientId }]);
    expect((await listClients(test.sales, { state: 'merged', q: 'ana' })).rows).toEqual([]);
    for (const one of [clientId, intoClientId])
      expect((await listTimeline(test.sales, { clientId: one })).rows.map((row) => row.type)).toContain('ClientMerged');
    expect(await convertLead(test.sales, { leadId, intoClientId })).toEqual({ clientId: intoClientId, dealId });
  });

  it('goes into one of two when two people choose at once', async () => {
    const test = await aCompany();
    const [one, other] = [await aClient(test), await aClient(test)];
    const { id: leadId, dealId } = await aLead(test);
    await Promise.allSettled([
      convertLead(test.sales, { leadId, intoClientId: one.clientId }),
      convertLead(test.administrator, { leadId, intoClientId: other.clientId }),
    ]);
    const deals = [one, other].map(({ clientId }) => showClient(test.sales, { clientId }).then((row) => row.deals));
    expect((await Promise.all(deals)).flat().filter((deal) => deal.id === dealId)).toHaveLength(1);
  });

  it('converts the lead of this deal only: another that the client asked for stays open', async () => {
    const test = await aCompany();
    const { clientId } = await aClient(test);
    const [first, second] = [
      await createLead(test.sales, { name: 'X', wants: 'Curățenie', clientId }),
      await createLead(test.sales, { name: 'X', wants: 'Zugrăveli', clientId }),
    ];
    await convertLead(test.sales, { leadId: first.id });
    expect((await listLeads(test.sales, {})).rows).toMatchObject([{ id: second.id, state: 'new' }]);
  });

  it('is not merged into one that was merged itself', async () => {
    const test = await aCompany();
    const [first, second] = [await aLead(test), await aLead(test)];
    const { clientId } = await aClient(test);
    await convertLead(test.sales, { leadId: first.id, intoClientId: clientId });
    await expect(convertLead(test.sales, { leadId: second.id, intoClientId: first.clientId })).rejects.toMatchObject({
      code: 'clients.errors.notInto',
    });
  });
});
