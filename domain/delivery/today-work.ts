import { z } from 'zod';
import { membersOf } from '#domain/identity/steps.ts';
import { personOf } from '#domain/kernel/actor.ts';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { civilDate } from '#domain/kernel/schemas.ts';
import { asRow } from './as-work.ts';
import { inTravelOrder } from './model/travel-order.ts';
import { WorkRow } from './model/work.ts';
import { matesOf } from './repo-team.ts';
import * as list from './repo-list.ts';

/** The day of the caller and their team: what is late, what is for today, what was finished today, and the next planned day. No prices. */
export const todayWork = defineQuery({
  name: 'delivery.todayWork',
  roles: {
    administrator: true,
    sales: true,
    execution: true,
    accounting: true,
    accountant: false,
    client: false,
    operator: false,
    system: false,
  },
  input: z.object({}),
  output: z.object({ today: civilDate(), rows: z.array(WorkRow), nextDay: civilDate().nullable() }),
  async run(tx, actor) {
    const today = civilDateOf(tx.asOf);
    const personId = personOf(actor);
    if (personId === undefined) return { today, rows: [], nextDay: null };
    const people = await membersOf(tx);
    const mates = await matesOf(tx, personId);
    const rows = await list.ofDay(tx, mates, today);
    return {
      today,
      rows: inTravelOrder(rows.map((row) => asRow(row, people))),
      nextDay: await list.nextPlanned(tx, mates, today),
    };
  },
});
