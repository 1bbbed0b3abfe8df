import { eq } from 'drizzle-orm';
import { lane } from '#db/schema/queue.ts';
import { withTenant } from '#db/tenant.server.ts';
import { contractedServicesOf } from '#domain/clients/steps.ts';
import { deliveriesOf } from '#domain/deliveries/steps.ts';
import type { Wake } from '#domain/kernel/events.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { listTimeline } from '#domain/timeline/list-timeline.ts';
import type { TestCompany } from './company.ts';

/** Runs steps in a transaction of the company, as the product itself. */
export const inTenant = <R>({ tenantId, system }: TestCompany, work: (tx: Tx) => Promise<R>): Promise<R> =>
  withTenant({ tenantId, asOf: system.asOf, readOnly: false }, (db) =>
    work({ db, tenantId, asOf: system.asOf, actor: system, emit: () => undefined }),
  );

/** Delivered, accepted and invoiced quantity of a contracted service, in thousandths. */
export async function quantitiesOf(
  company: TestCompany,
  { clientId, contractedServiceId }: { clientId: Id<'client'>; contractedServiceId: Id<'contractedService'> },
) {
  const rows = await inTenant(company, (tx) => contractedServicesOf(tx, clientId));
  const row = rows.find((one) => one.id === contractedServiceId);
  if (!row) throw new Error('the contracted service is missing');
  return { delivered: row.delivered, accepted: row.accepted, invoiced: row.invoiced };
}

/** The mails about a document, oldest first. */
export const mailsAbout = (company: TestCompany, subjectId: string) =>
  inTenant(company, (tx) => deliveriesOf(tx, subjectId));

/** What stands on a client's timeline, newest first, by the events' names. */
export const eventsOf = async ({ administrator }: TestCompany, clientId: Id<'client'>): Promise<string[]> =>
  (await listTimeline(administrator, { clientId })).rows.map((row) => row.type);

/** How often one of the company's own workflows was woken. */
export const wakeUpsOf = ({ tenantId, system }: TestCompany, name: Wake): Promise<number> =>
  withTenant({ tenantId, asOf: system.asOf, readOnly: true }, async (db) => {
    const [row] = await db
      .select({ seq: lane.seq })
      .from(lane)
      .where(eq(lane.workflowId, `t/${tenantId}/${name}`));
    return row?.seq ?? 0;
  });
