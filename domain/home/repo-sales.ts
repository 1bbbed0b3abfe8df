import { and, desc, eq, gte, inArray, isNull, lte, notExists, sql } from 'drizzle-orm';
import { acceptanceReport } from '#db/schema/acceptance-report.ts';
import { client } from '#db/schema/client.ts';
import { contract } from '#db/schema/contract.ts';
import { lead } from '#db/schema/lead.ts';
import { offer } from '#db/schema/offer.ts';
import { task } from '#db/schema/task.ts';
import { workOrder } from '#db/schema/work-order.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import type { Tx } from '#domain/kernel/tx.ts';

/** More than a person looks through; what is beyond is found in the lists. */
const MOST = 100;
/** Of the whole company: each sees their own of them. */
const MOST_TASKS = 500;

const named = {
  clientId: client.id,
  clientName: client.name,
  responsibleId: client.responsibleId,
  deputyId: client.deputyId,
};

/** Open tasks up to a day, with whose they are. */
export const tasks = (tx: Tx, until: CivilDate) =>
  tx.db
    .select({ ...named, id: task.id, text: task.text, date: task.dueDate, assigneeId: task.assigneeId })
    .from(task)
    .innerJoin(client, and(eq(client.tenantId, task.tenantId), eq(client.id, task.clientId)))
    .where(and(eq(task.kind, 'task'), isNull(task.doneAt), lte(task.dueDate, until)))
    .orderBy(task.dueDate)
    .limit(MOST_TASKS);

/** Open leads for whose client no task waits and no offer is out, with when somebody last did something about them. */
export const idleLeads = (tx: Tx) =>
  tx.db
    .select({
      ...named,
      id: lead.id,
      state: lead.state,
      text: lead.wants,
      assigneeId: lead.assigneeId,
      createdAt: lead.createdAt,
      lastAt:
        sql`coalesce((select max(t.created_at) from ${task} t where t.tenant_id = ${lead.tenantId} and t.client_id = ${lead.clientId}), ${lead.contactedAt}, ${lead.createdAt})`.mapWith(
          lead.createdAt,
        ),
    })
    .from(lead)
    .innerJoin(client, and(eq(client.tenantId, lead.tenantId), eq(client.id, lead.clientId)))
    .where(
      and(
        inArray(lead.state, ['new', 'contacted', 'qualified']),
        notExists(
          tx.db
            .select({ one: sql`1` })
            .from(task)
            .where(
              and(
                eq(task.tenantId, lead.tenantId),
                eq(task.clientId, lead.clientId),
                eq(task.kind, 'task'),
                isNull(task.doneAt),
              ),
            ),
        ),
        notExists(
          tx.db
            .select({ one: sql`1` })
            .from(offer)
            .where(
              and(
                eq(offer.tenantId, lead.tenantId),
                eq(offer.dealId, lead.dealId),
                inArray(offer.state, ['sent', 'viewed', 'accepted']),
              ),
            ),
        ),
      ),
    )
    .orderBy(lead.createdAt)
    .limit(MOST);

/** Offers that were answered since a time and led to nothing yet: no contract and no work on the deal. */
export const answeredOffers = (tx: Tx, since: Date) =>
  tx.db
    .select({
      ...named,
      id: offer.id,
      number: offer.printedNumber,
      state: offer.state,
      gross: offer.gross,
      currency: offer.currency,
      at: offer.answeredAt,
    })
    .from(offer)
    .innerJoin(client, and(eq(client.tenantId, offer.tenantId), eq(client.id, offer.clientId)))
    .where(
      and(
        inArray(offer.state, ['accepted', 'declined']),
        gte(offer.answeredAt, since),
        notExists(
          tx.db
            .select({ one: sql`1` })
            .from(contract)
            .where(and(eq(contract.tenantId, offer.tenantId), eq(contract.dealId, offer.dealId))),
        ),
        notExists(
          tx.db
            .select({ one: sql`1` })
            .from(workOrder)
            .where(and(eq(workOrder.tenantId, offer.tenantId), eq(workOrder.dealId, offer.dealId))),
        ),
      ),
    )
    .orderBy(desc(offer.answeredAt))
    .limit(MOST);

/** Reports that were not sent, or sent and not answered. */
export const openReports = (tx: Tx) =>
  tx.db
    .select({
      ...named,
      id: acceptanceReport.id,
      number: acceptanceReport.printedNumber,
      state: acceptanceReport.state,
      createdAt: acceptanceReport.createdAt,
      sentAt: acceptanceReport.sentAt,
    })
    .from(acceptanceReport)
    .innerJoin(client, and(eq(client.tenantId, acceptanceReport.tenantId), eq(client.id, acceptanceReport.clientId)))
    .where(inArray(acceptanceReport.state, ['draft', 'sent', 'viewed']))
    .orderBy(acceptanceReport.createdAt)
    .limit(MOST);

/** Contracts in force that end by a day. */
export const endingContracts = (tx: Tx, until: CivilDate) =>
  tx.db
    .select({ ...named, id: contract.id, number: contract.printedNumber, date: contract.endDate })
    .from(contract)
    .innerJoin(client, and(eq(client.tenantId, contract.tenantId), eq(client.id, contract.clientId)))
    .where(and(eq(contract.state, 'in_force'), lte(contract.endDate, until)))
    .orderBy(contract.endDate)
    .limit(MOST);
