import { z } from 'zod';
import { personOf } from '#domain/kernel/actor.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import { civilDate, id, optional, prose } from '#domain/kernel/schemas.ts';
import { requireVersion } from '#domain/kernel/versions.ts';
import { asWork } from './as-work.ts';
import { chosenPerson } from './chosen-person.ts';
import { ClockTime, WorkOrder } from './model/work.ts';
import { isAhead } from './model/work-state.ts';
import * as work from './repo.ts';
import { workFacts } from './work-facts.ts';

/**
 * Moves an intervention to another day or hour, and if told to another colleague, a team or nobody; a blocked one is planned again,
 * and why it was missed stays with it.
 * @throws NotFound · Conflict `delivery.errors.alreadyDone` · Invalid `delivery.errors.notAMember`, `delivery.errors.emptyTeam`
 */
export const rescheduleWork = defineVerb({
  name: 'delivery.rescheduleWork',
  roles: {
    administrator: true,
    sales: true,
    execution: false,
    accounting: false,
    accountant: false,
    client: false,
    operator: false,
    system: false,
  },
  api: {
    method: 'POST',
    path: '/work-orders/{workOrderId}/reschedule',
    summary: 'Move an intervention to another day',
  },
  input: z.object({
    workOrderId: id<'workOrder'>(),
    date: civilDate(),
    time: optional(ClockTime),
    assigneeId: optional(id<'person'>()),
    teamId: optional(id<'team'>()),
    assignee: optional(z.literal('nobody')),
    /** Why it did not take place on its day, when that day is over. */
    missed: optional(prose(300)),
  }),
  output: WorkOrder,
  async run(tx, actor, { workOrderId, date, time, assigneeId, teamId, assignee, missed }, meta) {
    const current = await work.lockWork(tx, workOrderId);
    if (!isAhead(current.state)) throw new Conflict('delivery.errors.alreadyDone');
    requireVersion(current, meta, current.plannedDate);
    const goes = await chosenPerson(tx, { assigneeId, teamId }, date);
    const to = assignee === 'nobody' ? { assigneeId: null } : goes === undefined ? {} : { assigneeId: goes };
    const plannedTime = time ?? (date === current.plannedDate ? null : current.plannedTime);
    const again = current.state === 'blocked' ? ({ state: 'planned', blockedReason: null } as const) : {};
    const row = await work.updateWork(tx, workOrderId, { plannedDate: date, plannedTime, ...to, ...again });
    if (missed !== undefined)
      await work.insertEntries(tx, [
        {
          workOrderId,
          kind: 'missed',
          text: missed,
          day: current.plannedDate,
          authorId: personOf(actor) ?? null,
          at: tx.asOf,
        },
      ]);
    tx.emit({ type: 'WorkRescheduled', ...workFacts(row) });
    return asWork(row);
  },
});
