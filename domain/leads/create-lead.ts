import { requireNoDuplicate } from '#domain/clients/duplicates.ts';
import { cardValues } from '#domain/clients/model/client.ts';
import { createClientWithDeal } from '#domain/clients/steps.ts';
import { personOf } from '#domain/kernel/actor.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Lead, LeadCard } from './model/lead.ts';
import * as leads from './repo.ts';

/**
 * «Adaugă client potențial»: a possible client with what it wants. Duplicates are found first, by CUI, then by exact
 * e-mail; when there is one the person decides. @throws Invalid per field · Conflict `clients.errors.duplicate` {candidates}
 */
export const createLead = defineVerb({
  name: 'leads.createLead',
  roles: {
    administrator: true,
    sales: true,
    execution: false,
    accounting: false,
    accountant: false,
    client: false,
    operator: false,
    system: true,
  },
  api: { method: 'POST', path: '/leads', summary: 'Add a lead' },
  input: LeadCard,
  output: Lead,
  async run(tx, actor, { wants, source, isAnother, ...card }) {
    await requireNoDuplicate(tx, card, isAnother === 'true');
    const person = personOf(actor) ?? null;
    const { client, deal } = await createClientWithDeal(
      tx,
      { ...cardValues(card), state: 'potential', responsibleId: person },
      wants.slice(0, 150),
    );
    const row = await leads.insertLead(tx, { clientId: client.id, dealId: deal.id, source, wants, assigneeId: person });
    tx.emit({ type: 'LeadCreated', subject: row.id, clientId: client.id, dealId: deal.id });
    return leads.showLead(tx, row.id);
  },
});
