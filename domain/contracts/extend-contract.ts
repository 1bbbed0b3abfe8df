import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { hashOf, storedJson } from '#domain/kernel/json.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { email, id, line, optional } from '#domain/kernel/schemas.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { requireVersion } from '#domain/kernel/versions.ts';
import { revokeLinks } from '#domain/links/steps.ts';
import { asAddendum, requireInForce } from './addenda.ts';
import { lockServices } from './addendum-services.ts';
import { composeAddendum } from './compose-addendum.ts';
import { addendumFacts } from './contract-facts.ts';
import { mailedAddendum } from './mailed.ts';
import { AddendumFields, AddendumHead } from './model/addendum.ts';
import { SENDING_WAYS } from './model/contract.ts';
import { putToSigning } from './put-to-signing.ts';
import * as addenda from './repo-addenda.ts';
import { replaceLines } from './repo-addendum-lines.ts';
import * as contracts from './repo.ts';
import { addendumToSign } from './to-be-signed.ts';

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
  input: AddendumFields.extend({
    contractId: id<'contract'>(),
    recipient: optional(email()),
    way: z.enum(SENDING_WAYS).default('email'),
    signerName: optional(line(100)),
    signerRole: optional(line(100)),
  }),
  output: AddendumHead,
  async run(tx, _actor, { contractId, way, recipient, signerName, signerRole, ...fields }, meta) {
    const services = await lockServices(tx, fields.services);
    const contract = await contracts.lockContract(tx, contractId);
    requireInForce(contract);
    requireVersion(contract, meta, contract.printedNumber);
    const { company, lines, number, refusedId, wording, ...kept } = await composeAddendum(
      tx,
      contract,
      services,
      fields,
    );
    const sha256 = hashOf(wording);
    const values = {
      ...kept,
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
    const document = addendumToSign(wording);
    const putting = { way, recipient, signerName, signerRole, sha256, document, today: civilDateOf(tx.asOf) };
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
