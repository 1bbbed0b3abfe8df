import { z } from 'zod';
import { acceptanceGateOf } from '#domain/contracts/steps.ts';
import { membersOf } from '#domain/identity/steps.ts';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { NotFound } from '#domain/kernel/errors.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import type { PersonId } from '#domain/kernel/pure/ids.ts';
import { civilDate, id, optional } from '#domain/kernel/schemas.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { ACTS } from './model/next-act.ts';
import { PIPELINE_STEPS, pipelineOf, STEP_STATES } from './model/pipeline.ts';
import { dealRows } from './repo-pipeline.ts';
import * as clients from './repo.ts';
import { actorsToday } from './steps-team.ts';

const Step = z.object({
  step: z.enum(PIPELINE_STEPS),
  state: z.enum(STEP_STATES),
  date: civilDate().nullable(),
  subjectId: z.string().nullable(),
});

/**
 * Where one of a client's deals stands: its eight steps, what comes next and who has it. Without a deal the latest open
 * one is meant. @throws NotFound
 */
export const showPipeline = defineQuery({
  name: 'clients.showPipeline',
  roles: {
    administrator: true,
    sales: true,
    execution: false,
    accounting: true,
    accountant: true,
    client: false,
    operator: false,
    system: true,
  },
  api: { method: 'GET', path: '/clients/{clientId}/pipeline', summary: 'Where a deal stands and what comes next' },
  input: z.object({ clientId: id<'client'>(), dealId: optional(id<'deal'>()) }),
  output: z.object({
    dealId: id<'deal'>().nullable(),
    steps: z.array(Step),
    next: z.object({
      act: z.enum(ACTS),
      step: z.enum(PIPELINE_STEPS).nullable(),
      who: z.enum(['us', 'client']).nullable(),
      subjectId: z.string().nullable(),
      date: civilDate().nullable(),
      personId: id<'person'>().nullable(),
      personName: z.string().nullable(),
    }),
  }),
  async run(tx, actor, { clientId, dealId }) {
    const client = await clients.findClient(tx, clientId);
    const deals = await clients.dealsOf(tx, clientId);
    const deal =
      dealId === undefined
        ? (deals.find(({ state }) => state === 'open' || state === 'won') ?? deals[0])
        : deals.find(({ id: one }) => one === dealId);
    if (dealId !== undefined && deal === undefined) throw new NotFound();
    const today = civilDateOf(actor.asOf);
    const { steps, next } = pipelineOf({
      today,
      isLost: deal?.state === 'lost',
      clientSince: client.activeSince === null ? null : civilDateOf(client.activeSince),
      gate: deal === undefined ? 'none' : (await acceptanceGateOf(tx, deal.id)).gate,
      ...(deal === undefined ? NO_ROWS : await dealRows(tx, deal.id)),
    });
    const owner = await ownerOf(tx, client);
    return { dealId: deal?.id ?? null, steps, next: { ...next, ...owner } };
  },
});

const NO_ROWS = { leads: [], offers: [], contracts: [], work: [], reports: [], invoices: [], services: [] };

/** Who has the next action now; nobody's while nobody has the client. */
async function ownerOf(
  tx: Tx,
  client: clients.ClientRow,
): Promise<{ personId: PersonId | null; personName: string | null }> {
  if (client.responsibleId === null) return { personId: null, personName: null };
  const [personId] = (await actorsToday(tx))(client, { roles: ['sales', 'accounting'] });
  if (personId === undefined) return { personId: null, personName: null };
  return { personId, personName: (await membersOf(tx)).get(personId)?.name ?? null };
}
