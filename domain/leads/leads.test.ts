import { describe, expect, it } from 'vitest';
import { newId } from '#domain/kernel/pure/ids.ts';
import { showClient } from '#domain/clients/show-client.ts';
import { addTask } from '#domain/timeline/add-task.ts';
import { aClient } from '#tests/builders/client.ts';
import { aCompany, aCui } from '#tests/builders/company.ts';
import { aLead } from '#tests/builders/lead.ts';
import { changeLead } from './change-lead.ts';
import { createLead } from './create-lead.ts';
import { listLeads } from './list-leads.ts';
import { loseLead } from './lose-lead.ts';
import { markSpam } from './mark-spam.ts';
import { showLead } from './show-lead.ts';

describe('a lead added by hand', () => {
  it('is a possible client with its deal, whoever adds it is responsible', async () => {
    const test = await aCompany();
    const lead = await aLead(test, { contactName: 'Ana Pop', wants: 'Curățenie\nde două ori pe săptămână' });
    expect(lead).toMatchObject({ state: 'new', source: 'phone', assigneeId: test.sales.personId });
    expect(await showClient(test.sales, { clientId: lead.clientId })).toMatchObject({
      state: 'potential',
      responsibleId: test.sales.personId,
      contacts: [{ name: 'Ana Pop' }],
      deals: [{ id: lead.dealId, title: 'Curățenie', state: 'open' }],
    });
  });

  it('needs no CUI yet, only a name and what is wanted', async () => {
    const { sales } = await aCompany();
    expect(await createLead(sales, { kind: 'person', name: 'Ion Pop', wants: 'Zugrăveli' })).toMatchObject({
      source: 'other',
    });
    await expect(createLead(sales, { name: 'Ion Pop', wants: ' ' })).rejects.toMatchObject({
      details: { fields: ['wants'] },
    });
  });

  it('of somebody who may be there waits for a choice: that client, or a new one', async () => {
    const test = await aCompany();
    const known = await aClient(test);
    const again = { name: 'Crinul', cui: known.cui, wants: 'Din nou' };
    await expect(createLead(test.sales, again)).rejects.toMatchObject({
      code: 'leads.errors.duplicates',
      details: { data: { choices: [{ clientId: known.clientId, by: 'cui' }] } },
    });
    const chosen = await createLead(test.sales, { ...again, clientId: known.clientId });
    expect(chosen.clientId).toBe(known.clientId);
    expect((await showClient(test.sales, { clientId: known.clientId })).state).toBe('active');
    const another = await createLead(test.sales, { ...again, duplicates: 'ignore' });
    expect(another.clientId).not.toBe(known.clientId);
    expect((await showLead(test.sales, { leadId: another.id })).duplicates).toMatchObject([
      { clientId: known.clientId, by: 'cui' },
    ]);
  });

  it('of the same somebody by two people at once is entered once', async () => {
    const { sales, administrator } = await aCompany();
    const input = { name: 'Crinul', cui: aCui(), email: 'office@crin.example', wants: 'Ofertă' };
    const both = await Promise.allSettled([createLead(sales, input), createLead(administrator, input)]);
    expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('is refused to who does not sell, and one of another company is not there', async () => {
    const [test, other] = [await aCompany(), await aCompany()];
    for (const actor of [test.execution, test.accounting, test.accountant])
      await expect(createLead(actor, { name: 'X', wants: 'Y' })).rejects.toMatchObject({ kind: 'Forbidden' });
    const { id, clientId } = await aLead(test);
    for (const leadId of [id, newId<'lead'>()]) {
      await expect(showLead(other.sales, { leadId })).rejects.toMatchObject({ code: 'errors.notFound' });
      await expect(loseLead(other.sales, { leadId, reason: 'X' })).rejects.toMatchObject({ code: 'errors.notFound' });
    }
    await expect(createLead(other.sales, { name: 'X', wants: 'Y', clientId })).rejects.toMatchObject({
      code: 'errors.notFound',
    });
  });
});

describe('how far a lead is', () => {
  it('is changed by people; the first answer is remembered', async () => {
    const test = await aCompany();
    const { id: leadId } = await aLead(test);
    await changeLead(test.sales, { leadId, state: 'qualified', assigneeId: test.administrator.personId });
    const later = test.at(test.sales, new Date('2026-11-26T10:00:00Z'));
    expect(await changeLead(later, { leadId, state: 'contacted' })).toMatchObject({
      state: 'contacted',
      assigneeId: test.administrator.personId,
      contactedAt: test.sales.asOf,
    });
    await expect(changeLead(test.sales, { leadId, state: 'new' }, { expectedVersion: 1 })).rejects.toMatchObject({
      code: 'errors.changedMeanwhile',
    });
  });

  it('ends with a reason, once, and can be taken up again', async () => {
    const test = await aCompany();
    const { id: leadId, clientId } = await aLead(test);
    await loseLead(test.sales, { leadId, reason: 'Prețul' });
    expect(await loseLead(test.sales, { leadId, reason: 'Altul' })).toMatchObject({ lostReason: 'Prețul' });
    expect((await showClient(test.sales, { clientId })).deals).toMatchObject([{ state: 'lost' }]);
    expect((await listLeads(test.sales, { view: 'lost' })).rows).toMatchObject([{ id: leadId }]);
    expect(await changeLead(test.sales, { leadId, state: 'contacted' })).toMatchObject({
      state: 'contacted',
      lostReason: null,
      endedAt: null,
    });
    expect((await showClient(test.sales, { clientId })).deals).toMatchObject([{ state: 'open' }]);
  });

  it('spam leaves the lists with its possible client, but never takes a client with it', async () => {
    const test = await aCompany();
    const lead = await aLead(test);
    await markSpam(test.sales, { leadId: lead.id });
    expect((await listLeads(test.sales, {})).rows).toEqual([]);
    expect((await showClient(test.sales, { clientId: lead.clientId })).state).toBe('archived');
    const { clientId } = await aClient(test);
    const second = await createLead(test.sales, { name: 'X', wants: 'Y', clientId });
    await markSpam(test.sales, { leadId: second.id });
    expect((await showClient(test.sales, { clientId })).state).toBe('active');
  });
});

it('leads are listed newest first with their next step, and counted by state', async () => {
  const test = await aCompany();
  const first = await aLead(test, { name: 'Întâi' });
  const at = test.at(test.sales, new Date('2026-11-25T09:00:00Z'));
  const second = await createLead(at, { name: 'Al doilea', wants: 'Ofertă', source: 'web' });
  await addTask(test.sales, { clientId: first.clientId, kind: 'task', text: 'Vizită', dueDate: '2026-11-27' });
  const { rows, counts } = await listLeads(test.sales, {});
  expect(rows).toMatchObject([
    { id: second.id, name: 'Al doilea', nextStep: null },
    { id: first.id, name: 'Întâi', nextStep: { text: 'Vizită', dueDate: '2026-11-27' } },
  ]);
  expect(counts).toEqual({ new: 2 });
});
