import { z } from 'zod';
import { membersOf } from '#domain/identity/steps.ts';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { id } from '#domain/kernel/schemas.ts';
import { asEntry, asRow } from './as-work.ts';
import { WorkConfirmation, WorkEntry, WorkRow } from './model/work.ts';
import { requireOwn } from './own-work.ts';
import * as confirmations from './repo-confirmation.ts';
import * as list from './repo-list.ts';
import * as work from './repo.ts';

/** One intervention with its place and everything noted on it; no prices for anybody. @throws NotFound */
export const showWork = defineQuery({
  name: 'delivery.showWork',
  roles: {
    administrator: true,
    sales: true,
    execution: true,
    accounting: true,
    accountant: true,
    client: false,
    operator: false,
    system: false,
  },
  api: { method: 'GET', path: '/work-orders/{workOrderId}', summary: 'Read an intervention' },
  input: z.object({ workOrderId: id<'workOrder'>() }),
  output: WorkRow.extend({ entries: z.array(WorkEntry), confirmation: WorkConfirmation.nullable() }),
  async run(tx, actor, { workOrderId }) {
    const joined = await list.showRow(tx, workOrderId);
    await requireOwn(tx, actor, joined.work);
    const people = await membersOf(tx);
    const entries = await work.entriesOf(tx, workOrderId);
    return {
      ...asRow(joined, people),
      entries: entries.map((one) => asEntry(one, people)),
      confirmation: (await confirmations.confirmationOf(tx, workOrderId)) ?? null,
    };
  },
});
