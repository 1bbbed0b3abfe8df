import { expect, it } from 'vitest';
import { newId } from '#domain/kernel/pure/ids.ts';
import { showClient } from '#domain/clients/show-client.ts';
import { showThread } from '#domain/mail/show-thread.ts';
import { listTimeline } from '#domain/timeline/list-timeline.ts';
import { aClient } from '#tests/builders/client.ts';
import { aCompany, aCui } from '#tests/builders/company.ts';
import { aThread } from '#tests/builders/message.ts';
import { createLeadFromThread } from './create-lead-from-thread.ts';
import { listLeads } from './list-leads.ts';
import { showLead } from './show-lead.ts';

const aRequest = async (
  test: Awaited<ReturnType<typeof aCompany>>,
  cui: string,
  from = 'Ana Pop <ana@crin.example>',
) => {
  const text = `Bună ziua,\nDorim o ofertă.\nCrinul Alb Residence S.R.L., CUI ${cui}, tel. 0721 234 567`;
  return aThread(test, { from, subject: 'Cerere de ofertă', text });
};

it('one click makes a lead of a message: who writes, what is asked, the message on the timeline', async () => {
  const test = await aCompany();
  const cui = aCui();
  const threadId = await aRequest(test, cui);
  const lead = await createLeadFromThread(test.sales, { threadId });
  expect(lead).toMatchObject({ state: 'new', source: 'email', threadId });
  expect(lead.wants).toContain('Dorim o ofertă');
  expect(await showClient(test.sales, { clientId: lead.clientId })).toMatchObject({
    state: 'potential',
    kind: 'company',
    cui,
    email: 'ana@crin.example',
    contacts: [{ name: 'Ana Pop', email: 'ana@crin.example' }],
  });
  expect((await showThread(test.sales, { threadId })).clientId).toBe(lead.clientId);
  expect((await showLead(test.sales, { leadId: lead.id })).messages).toHaveLength(1);
  const types = (await listTimeline(test.sales, { clientId: lead.clientId })).rows.map((row) => row.type);
  expect(types).toEqual(expect.arrayContaining(['MessageReceived', 'LeadCreated']));
});

it('a conversation becomes one lead, however often and at once it is asked', async () => {
  const test = await aCompany();
  const threadId = await aRequest(test, aCui());
  const [first, second] = await Promise.all([
    createLeadFromThread(test.sales, { threadId }),
    createLeadFromThread(test.administrator, { threadId }),
  ]);
  expect(second.id).toBe(first.id);
  expect((await listLeads(test.sales, {})).rows).toHaveLength(1);
});

it('what the register says of the company fills its card', async () => {
  const test = await aCompany();
  const threadId = await aRequest(test, aCui());
  const card = {
    name: 'CRINUL ALB RESIDENCE SRL',
    street: 'Str. Lungă nr. 1',
    county: 'RO-BV',
    vatStatus: 'registered',
  } as const;
  const { clientId } = await createLeadFromThread(test.sales, { threadId, card });
  expect(await showClient(test.sales, { clientId })).toMatchObject(card);
});

it('of a client who may be there waits for a choice, and then joins that client', async () => {
  const test = await aCompany();
  const known = await aClient(test);
  const threadId = await aRequest(test, known.cui, 'Dan <dan@alta.example>');
  await expect(createLeadFromThread(test.sales, { threadId })).rejects.toMatchObject({
    code: 'leads.errors.duplicates',
    details: { data: { choices: [{ clientId: known.clientId, by: 'cui' }] } },
  });
  expect((await listLeads(test.sales, {})).rows).toEqual([]);
  await createLeadFromThread(test.sales, { threadId, clientId: known.clientId });
  const { contacts, deals } = await showClient(test.sales, { clientId: known.clientId });
  expect(contacts).toMatchObject([{ email: 'dan@alta.example' }]);
  expect(deals).toHaveLength(2);
});

it('a conversation of another company is not there, like one that never was', async () => {
  const [test, other] = [await aCompany(), await aCompany()];
  for (const threadId of [await aRequest(test, aCui()), newId<'thread'>()])
    await expect(createLeadFromThread(other.sales, { threadId })).rejects.toMatchObject({ code: 'errors.notFound' });
});
