import { clientOf } from '#domain/clients/steps.ts';
import { tellTeam } from '#domain/clients/steps-team.ts';
import { companyOf } from '#domain/companies/steps.ts';
import { membersOf } from '#domain/identity/steps.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import type { WorkOrderRow } from './repo.ts';

/** Writes to whoever makes the report next. */
export async function tellOffice(tx: Tx, row: WorkOrderRow): Promise<void> {
  const performer = row.doneById === null ? undefined : (await membersOf(tx)).get(row.doneById)?.name;
  await tellTeam(
    tx,
    { roles: ['sales', 'accounting'] },
    {
      clientId: row.clientId,
      subjectKind: 'work_order',
      subjectId: row.id,
      template: 'work-done',
      data: {
        workOrder: row.title,
        clientName: (await clientOf(tx, row.clientId)).name,
        performer: performer ?? (await companyOf(tx)).name,
        doneAt: (row.doneAt ?? tx.asOf).toISOString(),
      },
    },
  );
}
