import { z } from 'zod';
import { personOf } from '#domain/kernel/actor.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id } from '#domain/kernel/schemas.ts';
import { findCeilingNotice, noteCeiling } from './repo-ceilings.ts';

/** «Am luat notă»: the notice of a ceiling leaves the home page; on e-Factura's it stays. @throws NotFound */
export const takeNoteOfCeiling = defineVerb({
  name: 'efactura.takeNoteOfCeiling',
  roles: {
    administrator: true,
    sales: false,
    execution: false,
    accounting: false,
    accountant: false,
    client: false,
    operator: false,
    system: false,
  },
  api: {
    method: 'POST',
    path: '/ceilings/{ceilingNoticeId}/note',
    summary: 'Take note of a ceiling of the law that the turnover comes near to',
  },
  input: z.object({ ceilingNoticeId: id<'ceilingNotice'>() }),
  output: z.object({}),
  async run(tx, actor, { ceilingNoticeId }) {
    await findCeilingNotice(tx, ceilingNoticeId);
    await noteCeiling(tx, ceilingNoticeId, personOf(actor) ?? null);
    return {};
  },
});
