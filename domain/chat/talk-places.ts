import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { id } from '#domain/kernel/schemas.ts';
import { THROUGH_US } from './model/who-may.ts';
import * as chat from './repo.ts';

/** How far talks have got, for whoever holds their streams; those that are not ours are left out. */
export const talkPlaces = defineQuery({
  name: 'chat.talkPlaces',
  roles: THROUGH_US,
  input: z.object({ conversationIds: z.array(id<'conversation'>()).max(10_000) }),
  output: z.object({ places: z.array(z.object({ id: id<'conversation'>(), lastSeq: z.number().int() })) }),
  async run(tx, _actor, { conversationIds }) {
    return { places: conversationIds.length === 0 ? [] : await chat.placesOf(tx, conversationIds) };
  },
});
