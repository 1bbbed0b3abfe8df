import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Invalid } from '#domain/kernel/errors.ts';
import { line } from '#domain/kernel/schemas.ts';
import { MOST_VIEWS, SavedView, VIEWED_LISTS } from './model/view.ts';
import { ownerOf } from './owner.ts';
import * as views from './repo.ts';

/** Keeps the filters of a list under a name, for the person only; the same name is written over. @throws Invalid `views.errors.tooMany` */
export const saveView = defineVerb({
  name: 'views.saveView',
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
  input: z.object({ list: z.enum(VIEWED_LISTS), name: line(40), filters: z.string().min(1).max(500) }),
  output: SavedView,
  async run(tx, actor, { list, name, filters }) {
    const personId = ownerOf(actor);
    const kept = await views.viewsOf(tx, personId, list);
    if (kept.length >= MOST_VIEWS && !kept.some((one) => one.name === name))
      throw new Invalid('views.errors.tooMany', { fields: ['name'] });
    return views.putView(tx, { personId, list, name, filters });
  },
});
