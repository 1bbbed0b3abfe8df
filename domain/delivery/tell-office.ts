import { clientOf, responsibleOf } from '#domain/clients/steps.ts';
import { companyOf } from '#domain/companies/steps.ts';
import { promiseMail } from '#domain/deliveries/steps.ts';
import { type Member, membersOf } from '#domain/identity/steps.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import type { Id, PersonId } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import type { WorkOrderRow } from './repo.ts';

/** Writes to whoever makes the report next: the client's responsible person, else every administrator, else the company. */
export async function tellOffice(tx: Tx, row: WorkOrderRow): Promise<void> {
  const people = await membersOf(tx);
  const [client, company] = [await clientOf(tx, row.clientId), await companyOf(tx)];
  const performer = row.doneById === null ? undefined : people.get(row.doneById)?.name;
  for (const recipient of await recipients(tx, row.clientId, people, company.email))
    await promiseMail(tx, {
      clientId: row.clientId,
      subjectKind: 'work_order',
      subjectId: row.id,
      template: 'work-done',
      recipient,
      language: 'ro',
      data: {
        workOrder: row.title,
        clientName: client.name,
        performer: performer ?? company.name,
        doneAt: (row.doneAt ?? tx.asOf).toISOString(),
      },
    });
}

async function recipients(
  tx: Tx,
  clientId: Id<'client'>,
  people: ReadonlyMap<PersonId, Member>,
  fallback: string,
): Promise<string[]> {
  const today = civilDateOf(tx.asOf);
  const active = [...people.values()].filter((one) => one.state === 'active');
  const away = new Set(
    [...people.values()]
      .filter((one) => one.state !== 'active' || (one.awayUntil !== null && one.awayUntil >= today))
      .map((one) => one.personId),
  );
  const responsible = await responsibleOf(tx, clientId, away);
  const first = active.find((one) => one.personId === responsible);
  if (first) return [first.email];
  const administrators = active.filter((one) => one.roles.includes('administrator')).map((one) => one.email);
  return administrators.length > 0 ? administrators : [fallback];
}
