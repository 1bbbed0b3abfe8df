import { z } from 'zod';
import { membersOf } from '#domain/identity/steps.ts';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { NotFound } from '#domain/kernel/errors.ts';
import { addDays, civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { id } from '#domain/kernel/schemas.ts';
import { asRow } from './as-work.ts';
import { WorkRow } from './model/work.ts';
import * as feeds from './repo-feed.ts';
import * as list from './repo-list.ts';
import { matesOf } from './repo-team.ts';

const [DAYS_BACK, DAYS_AHEAD, MOST] = [30, 120, 1_000] as const;

/** The schedule behind a private calendar address: what its person and their team do. @throws NotFound once it is closed */
export const readCalendarFeed = defineQuery({
  name: 'delivery.readCalendarFeed',
  roles: {
    administrator: false,
    sales: false,
    execution: false,
    accounting: false,
    accountant: false,
    client: false,
    operator: false,
    system: true,
  },
  input: z.object({ calendarFeedId: id<'calendarFeed'>() }),
  output: z.object({ personName: z.string(), rows: z.array(WorkRow) }),
  async run(tx, _actor, { calendarFeedId }) {
    const { personId } = await feeds.findOpenFeed(tx, calendarFeedId);
    const people = await membersOf(tx);
    const person = people.get(personId);
    if (person?.state !== 'active') throw new NotFound();
    const today = civilDateOf(tx.asOf);
    const filter = {
      from: addDays(today, -DAYS_BACK),
      to: addDays(today, DAYS_AHEAD),
      among: await matesOf(tx, personId),
    };
    const rows = await list.listPage(tx, filter, undefined, MOST);
    return { personName: person.name, rows: rows.map((row) => asRow(row, people)) };
  },
});
