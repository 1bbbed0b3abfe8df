import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { SavedView, VIEWED_LISTS } from './model/view.ts';
import { ownerOf } from './owner.ts';
import * as views from './repo.ts';

/** The filters of a list that whoever asks has kept, oldest first. */
export const listViews = defineQuery({
  name: 'views.listViews',
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
  input: z.object({ list: z.enum(VIEWED_LISTS) }),
  output: z.object({ rows: z.array(SavedView) }),
  run: async (tx, actor, { list }) => ({ rows: await views.viewsOf(tx, ownerOf(actor), list) }),
});
