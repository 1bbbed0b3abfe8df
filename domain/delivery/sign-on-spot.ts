import { z } from 'zod';
import { recordFile, StoredFile } from '#domain/files/steps.ts';
import { personOf } from '#domain/kernel/actor.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import { id, instant, line, optional } from '#domain/kernel/schemas.ts';
import { happenedAt } from './model/happened.ts';
import { WorkConfirmation } from './model/work.ts';
import { requireOwn } from './own-work.ts';
import * as confirmations from './repo-confirmation.ts';
import * as work from './repo.ts';
import { workFacts } from './work-facts.ts';

/**
 * The client's person confirms what was done by signing on the phone of whoever did it: evidence for the report, taken once.
 * What a second phone tells later changes nothing. @throws NotFound · Conflict `delivery.errors.notBegun`, `delivery.errors.confirmed`
 */
export const signOnSpot = defineVerb({
  name: 'delivery.signOnSpot',
  roles: {
    administrator: true,
    sales: true,
    execution: true,
    accounting: false,
    accountant: false,
    client: false,
    operator: false,
    system: false,
  },
  api: {
    method: 'POST',
    path: '/work-orders/{workOrderId}/confirmation',
    summary: "Keep the signature of the client's person",
  },
  input: z.object({
    workOrderId: id<'workOrder'>(),
    name: line(150),
    position: optional(line(150)),
    signature: StoredFile,
    at: optional(instant()),
  }),
  output: WorkConfirmation,
  async run(tx, actor, { workOrderId, name, position, signature, at }) {
    const current = await work.lockWork(tx, workOrderId);
    await requireOwn(tx, actor, current);
    const before = await confirmations.confirmationOf(tx, workOrderId);
    if (before) return before;
    if (current.state === 'confirmed') throw new Conflict('delivery.errors.confirmed');
    if (current.state === 'planned' || current.state === 'blocked') throw new Conflict('delivery.errors.notBegun');
    const row = await confirmations.insertConfirmation(tx, {
      workOrderId,
      name,
      position: position ?? null,
      signatureFileId: await recordFile(tx, signature),
      byId: personOf(actor) ?? null,
      at: happenedAt(tx.asOf, at),
    });
    tx.emit({ type: 'WorkSeenByClient', ...workFacts(current) });
    return row;
  },
});
