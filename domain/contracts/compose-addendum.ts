import { clientOf } from '#domain/clients/steps.ts';
import { companyOf } from '#domain/companies/steps.ts';
import { Conflict, Invalid } from '#domain/kernel/errors.ts';
import { type CivilDate, civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { type Service, serviceLines } from './addendum-services.ts';
import { type AddendumFields, isWaiting } from './model/addendum.ts';
import { addendumWordingOf, changesParsed } from './model/addendum-paper.ts';
import * as addenda from './repo-addenda.ts';
import type { ContractRow } from './repo.ts';
import { requireSound } from './templates.ts';

/**
 * The next addendum of a contract: its number, what it does to services and its wording. `services` are those it names.
 * @throws Invalid per field, `contracts.errors.nothingChanges` · NotFound · Conflict `contracts.errors.addendumOpen`
 */
export async function composeAddendum(
  tx: Tx,
  contract: ContractRow,
  services: readonly Service[],
  { newEndDate, changes = '', services: wanted, ...given }: AddendumFields,
) {
  const lines = await serviceLines(tx, contract, services, wanted);
  requireChange(contract, newEndDate, changes, lines);
  const today = civilDateOf(tx.asOf);
  const { number, refusedId } = await nextPlace(tx, contract);
  const effectiveDate = given.effectiveDate ?? today;
  const [company, client] = [await companyOf(tx), await clientOf(tx, contract.clientId)];
  const wording = addendumWordingOf({
    locale: contract.language,
    company,
    client,
    number,
    date: today,
    effectiveDate,
    contract: {
      number: contract.printedNumber ?? '',
      date: contract.contractDate ?? contract.startDate,
      endDate: contract.endDate,
    },
    newEndDate: newEndDate ?? null,
    changes,
    currency: contract.currency,
    services: lines.map((line) => ({ ...line, before: services.find((one) => one.id === line.contractedServiceId) })),
  });
  return { company, lines, number, refusedId, effectiveDate, newEndDate: newEndDate ?? null, changes, wording };
}

function requireChange(
  contract: ContractRow,
  newEndDate: CivilDate | undefined,
  changes: string,
  services: readonly unknown[],
): void {
  if (newEndDate === undefined && changes === '' && services.length === 0)
    throw new Invalid('contracts.errors.nothingChanges', { fields: ['newEndDate'] });
  if (newEndDate !== undefined && contract.endDate !== null && newEndDate <= contract.endDate)
    throw new Invalid('contracts.errors.notLater', { fields: ['newEndDate'] });
  if (newEndDate !== undefined && contract.endDate === null)
    throw new Invalid('contracts.errors.noEnd', { fields: ['newEndDate'] });
  if (changes !== '') requireSound(changesParsed(changes, contract.language), 'changes');
}

/** The addendum's number, and the refused row that bears it already. @throws Conflict while another waits for signatures */
async function nextPlace(tx: Tx, contract: ContractRow) {
  const rows = await addenda.addendaOf(tx, contract.id);
  if (rows.some((one) => isWaiting(one.state))) throw new Conflict('contracts.errors.addendumOpen');
  const refused = rows.find((one) => one.state === 'refused');
  return { number: refused?.number ?? rows.length + 1, refusedId: refused?.id };
}
