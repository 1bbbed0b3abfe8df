import { z } from 'zod';
import { type Actor, personOf } from '#domain/kernel/actor.ts';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { NotFound } from '#domain/kernel/errors.ts';
import type { PersonId } from '#domain/kernel/pure/ids.ts';
import { id } from '#domain/kernel/schemas.ts';
import * as feeds from './repo-feed.ts';

const PEOPLE = {
  administrator: true,
  sales: true,
  execution: true,
  accounting: true,
  accountant: false,
  client: false,
  operator: false,
  system: false,
};
const Feed = z.object({ calendarFeedId: id<'calendarFeed'>().nullable() });

/** @throws NotFound for whoever is no person */
function ownId(actor: Actor): PersonId {
  const personId = personOf(actor);
  if (personId === undefined) throw new NotFound();
  return personId;
}

/** The caller's own calendar address, if one is open. */
export const showCalendarFeed = defineQuery({
  name: 'delivery.showCalendarFeed',
  roles: PEOPLE,
  input: z.object({}),
  output: Feed,
  async run(tx, actor) {
    return { calendarFeedId: (await feeds.openFeedOf(tx, ownId(actor)))?.id ?? null };
  },
});

/** Opens a private address of the caller's own schedule; one that was open before leads nowhere from now on. */
export const openCalendarFeed = defineVerb({
  name: 'delivery.openCalendarFeed',
  roles: PEOPLE,
  input: z.object({}),
  output: Feed,
  async run(tx, actor) {
    const personId = ownId(actor);
    await feeds.revokeFeeds(tx, personId);
    return { calendarFeedId: (await feeds.insertFeed(tx, personId)).id };
  },
});

/** The caller's calendar address leads nowhere any more. */
export const closeCalendarFeed = defineVerb({
  name: 'delivery.closeCalendarFeed',
  roles: PEOPLE,
  input: z.object({}),
  output: Feed,
  async run(tx, actor) {
    await feeds.revokeFeeds(tx, ownId(actor));
    return { calendarFeedId: null };
  },
});
