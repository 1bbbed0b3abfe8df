import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id } from '#domain/kernel/schemas.ts';
import { ownerOf } from './owner.ts';
import * as views from './repo.ts';

/** Takes a kept view away. @throws NotFound, for another person's too */
export const removeView = defineVerb({
  name: 'views.removeView',
  roles: {
    administrator: true,
    sales: true,
    execution: false,
    accounting: true,
    accountant: true,
    client: false,
    operator: false,
    system: false,
  },
  isOnEveryPlan: true,
  input: z.object({ savedViewId: id<'savedView'>() }),
  output: z.object({}),
  async run(tx, actor, { savedViewId }) {
    await views.deleteView(tx, savedViewId, ownerOf(actor));
    return {};
  },
});
