import { z } from 'zod';
import { duplicatesOf } from '#domain/clients/duplicates.ts';
import { cardValues } from '#domain/clients/model/client.ts';
import { createClientWithDeal, createDeal } from '#domain/clients/steps.ts';
import { personOf } from '#domain/kernel/actor.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import { id, optional } from '#domain/kernel/schemas.ts';
import { attachThread, threadForLead } from '#domain/mail/steps.ts';
import { Lead } from './model/lead.ts';
import * as leads from './repo.ts';

/**
 * One click: the message becomes a lead with its sender, recognised company and text. A known client is asked about, not
 * guessed: `clientId` takes it, `isAnother` makes a new one. A second click answers the same lead.
 * @throws NotFound · Conflict `clients.errors.duplicate` {candidates}
 */
export const createLeadFromThread = defineVerb({
  name: 'leads.createLeadFromThread',
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
  api: { method: 'POST', path: '/threads/{threadId}/lead', summary: 'Make a lead of a message' },
  input: z.object({
    threadId: id<'thread'>(),
    clientId: optional(id<'client'>()),
    isAnother: optional(z.enum(['true'])),
  }),
  output: Lead,
  async run(tx, actor, { threadId, clientId: chosen, isAnother }) {
    const thread = await threadForLead(tx, threadId);
    const existing = await leads.ofThread(tx, threadId);
    if (existing) return leads.showLead(tx, existing.id);
    const { recognisedCui: cui, fromAddress: email } = thread;
    if (!chosen && !isAnother) {
      const candidates = await duplicatesOf(tx, { cui, email });
      const [first] = candidates;
      if (first) throw new Conflict('clients.errors.duplicate', { params: { name: first.name }, data: { candidates } });
    }
    const person = personOf(actor) ?? null;
    const wants = thread.text.slice(0, 2_000) || thread.subject;
    const title = thread.subject.slice(0, 150);
    const { clientId, dealId } = chosen
      ? { clientId: chosen, dealId: (await createDeal(tx, { clientId: chosen, title })).id }
      : await newClient(tx, thread, title, person);
    const row = await leads.insertLead(tx, { clientId, dealId, source: 'email', wants, threadId, assigneeId: person });
    await attachThread(tx, threadId, clientId);
    tx.emit({ type: 'LeadCreated', subject: row.id, clientId, dealId });
    return leads.showLead(tx, row.id);
  },
});

async function newClient(
  tx: Parameters<typeof createClientWithDeal>[0],
  thread: Awaited<ReturnType<typeof threadForLead>>,
  title: string,
  person: ReturnType<typeof personOf> | null,
) {
  const { recognisedCui: cui, recognisedName, recognisedPhone: phone, fromName, fromAddress: email } = thread;
  const kind = cui === null ? ('person' as const) : ('company' as const);
  const card = cardValues({
    kind,
    name: recognisedName ?? fromName ?? email,
    country: 'RO',
    vatStatus: 'unknown',
    affiliation: 'independent',
    language: 'ro',
  });
  const { client, deal } = await createClientWithDeal(
    tx,
    { ...card, cui, phone, email, state: 'potential', responsibleId: person ?? null },
    title,
  );
  return { clientId: client.id, dealId: deal.id };
}
