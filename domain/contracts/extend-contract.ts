import { z } from 'zod';
import { clientOf } from '#domain/clients/steps.ts';
import { companyOf } from '#domain/companies/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict, Invalid } from '#domain/kernel/errors.ts';
import { hashOf, storedJson } from '#domain/kernel/json.ts';
import { type CivilDate, civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { civilDate, email, id, line, optional, prose } from '#domain/kernel/schemas.ts';
import { requireVersion } from '#domain/kernel/versions.ts';
import { revokeLinks } from '#domain/links/steps.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { asAddendum, requireInForce } from './addenda.ts';
import { addendumFacts } from './contract-facts.ts';
import { mailedAddendum } from './mailed.ts';
import { lockServices, serviceLines } from './addendum-services.ts';
import { AddendumService, MOST_SERVICE_CHANGES } from './model/addendum-service.ts';
import { replaceLines } from './repo-addendum-lines.ts';
import { AddendumHead, isWaiting } from './model/addendum.ts';
import { addendumWordingOf, changesParsed } from './model/addendum-paper.ts';
import { SENDING_WAYS } from './model/contract.ts';
import { putToSigning } from './put-to-signing.ts';
import * as addenda from './repo-addenda.ts';
import * as contracts from './repo.ts';
import { requireSound } from './templates.ts';

const MOST_CHANGES = 20_000;

/**
 * «Prelungește»: makes the next addendum of a contract in force, a new end, a changed text, other services and prices, signs it for the company
 * and sends it. One that was refused is written again under its number, so numbers have no holes.
 * @throws Conflict `contracts.errors.notInForce`, `contracts.errors.addendumOpen` · Invalid per field
 */
export const extendContract = defineVerb({
  name: 'contracts.extendContract',
  roles: {
    administrator: true,
    sales: true,
    execution: false,
    accounting: false,
    accountant: false,
    client: false,
    operator: false,
    system: false,
  },
  api: { method: 'POST', path: '/contracts/{contractId}/addenda', summary: 'Extend or change a contract by addendum' },
  input: z.object({
    contractId: id<'contract'>(),
    effectiveDate: optional(civilDate()),
    newEndDate: optional(civilDate()),
    changes: optional(prose(MOST_CHANGES)),
    services: z.array(AddendumService).max(MOST_SERVICE_CHANGES).default([]),
    recipient: optional(email()),
    way: z.enum(SENDING_WAYS).default('email'),
    signerName: optional(line(100)),
    signerRole: optional(line(100)),
  }),
  output: AddendumHead,
  async run(
    tx,
    _actor,
    { contractId, newEndDate, changes = '', services: wanted, way, recipient, signerName, signerRole, ...given },
    meta,
  ) {
    const services = await lockServices(tx, wanted);
    const contract = await contracts.lockContract(tx, contractId);
    requireInForce(contract);
    requireVersion(contract, meta, contract.printedNumber);
    const today = civilDateOf(tx.asOf);
    requireChange(contract, newEndDate, changes, wanted);
    const lines = await serviceLines(tx, contract, services, wanted);
    const { number, refusedId } = await nextPlace(tx, contract);
    const effectiveDate = given.effectiveDate ?? today;
    const [company, client] = [await companyOf(tx), await clientOf(tx, contract.clientId)];
    const wording = addendumWordingOf({
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
    const sha256 = hashOf(wording);
    const values = {
      effectiveDate,
      newEndDate: newEndDate ?? null,
      changes,
      document: storedJson(wording),
      sha256,
      sentAt: tx.asOf,
      state: 'sent' as const,
    };
    const row = refusedId
      ? await rewritten(tx, refusedId, values)
      : await addenda.insertAddendum(tx, { ...values, contractId, number });
    await replaceLines(tx, row.id, lines);
    const what = mailedAddendum(contract, row);
    const putting = { way, recipient, signerName, signerRole, sha256, today };
    const isSigned = await putToSigning(tx, company, what, putting);
    tx.emit({ type: 'AddendumSent', ...addendumFacts(contract, row) });
    if (!isSigned) return asAddendum(row);
    return asAddendum(await addenda.updateAddendum(tx, row.id, { state: 'partially_signed' }));
  },
});

async function rewritten(tx: Tx, id: addenda.AddendumRow['id'], values: Partial<addenda.AddendumRow>) {
  await revokeLinks(tx, id);
  return addenda.updateAddendum(tx, id, values);
}

function requireChange(
  contract: contracts.ContractRow,
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
  if (changes !== '') requireSound(changesParsed(changes), 'changes');
}

/** The addendum's number, and the refused row that bears it already. @throws Conflict while another waits for signatures */
async function nextPlace(tx: Tx, contract: contracts.ContractRow) {
  const rows = await addenda.addendaOf(tx, contract.id);
  if (rows.some((one) => isWaiting(one.state))) throw new Conflict('contracts.errors.addendumOpen');
  const refused = rows.find((one) => one.state === 'refused');
  return { number: refused?.number ?? rows.length + 1, refusedId: refused?.id };
}
