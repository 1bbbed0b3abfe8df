import { costOfHour, costOfMaterial } from '#domain/costs/steps.ts';
import { recordFile } from '#domain/files/steps.ts';
import { membersOf } from '#domain/identity/steps.ts';
import { personOf } from '#domain/kernel/actor.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import { id } from '#domain/kernel/schemas.ts';
import { written } from '#domain/kernel/required.ts';
import { asEntry } from './as-work.ts';
import { happenedAt } from './model/happened.ts';
import { NewEntry, WorkEntry } from './model/work.ts';
import { requireOwn } from './own-work.ts';
import * as work from './repo.ts';
import { workFacts } from './work-facts.ts';

const ONE = 1_000n;

/**
 * Notes something on an intervention, now or `at` a time without signal: a remark, a photo, hours, material, a point of the check
 * list, or extra work that was found.
 * @throws NotFound · Conflict `delivery.errors.confirmed`
 */
export const addWorkEntry = defineVerb({
  name: 'delivery.addWorkEntry',
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
  api: { method: 'POST', path: '/work-orders/{workOrderId}/entries', summary: 'Note something on an intervention' },
  input: NewEntry.safeExtend({ workOrderId: id<'workOrder'>() }),
  output: WorkEntry,
  async run(tx, actor, { workOrderId, kind, text, hours, quantity, unit, file, at }) {
    const current = await work.lockWork(tx, workOrderId);
    await requireOwn(tx, actor, current);
    if (current.state === 'confirmed') throw new Conflict('delivery.errors.confirmed');
    const cost =
      kind === 'hours'
        ? { unitCost: await costOfHour(tx, personOf(actor)) }
        : kind === 'material'
          ? { unitCost: await costOfMaterial(tx, text ?? '', unit ?? 'piece') }
          : {};
    const rows = await work.insertEntries(tx, [
      {
        workOrderId,
        kind,
        text: text ?? file?.name ?? '',
        hours: kind === 'hours' ? (hours ?? null) : null,
        ...(kind === 'material' ? { quantity: quantity ?? ONE, unit: unit ?? 'piece' } : {}),
        ...cost,
        fileId: file ? await recordFile(tx, file) : null,
        authorId: personOf(actor) ?? null,
        at: happenedAt(tx.asOf, at),
      },
    ]);
    if (kind === 'extra_work') tx.emit({ type: 'ExtraWorkFound', ...workFacts(current) });
    return asEntry(written(rows), await membersOf(tx));
  },
});
