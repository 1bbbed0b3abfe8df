import { z } from 'zod';
import { companyOf, nextNumber } from '#domain/companies/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict, Invalid } from '#domain/kernel/errors.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { email, id, line, optional } from '#domain/kernel/schemas.ts';
import { requireVersion } from '#domain/kernel/versions.ts';
import { indexTerms } from '#domain/search/steps.ts';
import { asHead } from './as-head.ts';
import { contractFacts } from './contract-facts.ts';
import { mailedContract } from './mailed.ts';
import { ContractHead, SENDING_WAYS } from './model/contract.ts';
import { totalsOfServices } from './model/services.ts';
import { putToSigning } from './put-to-signing.ts';
import { contractToSign } from './to-be-signed.ts';
import * as contracts from './repo.ts';
import { draftWording, sealWording } from './wording.ts';

/**
 * «Semnează și trimite»: numbers the contract at its first sending, seals its wording, signs for the company and sends the
 * client the link; with `way: paper` it only waits for the copy signed by hand.
 * @throws Conflict `contracts.errors.notDraft` · Invalid `companies.errors.notConfirmed`, `contracts.errors.missingValues`,
 * `contracts.errors.endPast`, `contracts.errors.noRecipient`, `contracts.errors.signerMissing`
 */
export const sendContract = defineVerb({
  name: 'contracts.sendContract',
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
  api: { method: 'POST', path: '/contracts/{contractId}/send', summary: 'Sign a contract and send it to the client' },
  input: z.object({
    contractId: id<'contract'>(),
    recipient: optional(email()),
    way: z.enum(SENDING_WAYS).default('email'),
    signerName: optional(line(100)),
    signerRole: optional(line(100)),
  }),
  output: ContractHead,
  async run(tx, _actor, { contractId, recipient, way, signerName, signerRole }, meta) {
    const current = await contracts.lockContract(tx, contractId);
    if (current.state !== 'draft') throw new Conflict('contracts.errors.notDraft');
    requireVersion(current, meta, current.printedNumber);
    const company = await companyOf(tx);
    if (!company.isConfirmed) throw new Invalid('companies.errors.notConfirmed');
    const today = civilDateOf(tx.asOf);
    if (current.endDate !== null && current.endDate < today)
      throw new Invalid('contracts.errors.endPast', { fields: ['endDate'] });
    const version = await contracts.findVersion(tx, contractId, current.currentVersion);
    const { missing } = await draftWording(tx, current, version.body);
    if (missing.length > 0)
      throw new Invalid('contracts.errors.missingValues', {
        params: { names: missing.map((name) => `{${name}}`).join(', ') },
        data: missing,
      });
    const number = current.printedNumber === null ? await nextNumber(tx, 'contract', today) : {};
    const numbered = { ...current, ...number };
    const { wording, facts } = await draftWording(tx, numbered, version.body);
    const sha256 = await sealWording(tx, version, wording);
    const isSigned = await putToSigning(tx, company, mailedContract(numbered), {
      way, recipient, signerName, signerRole, sha256, today, document: contractToSign(wording),
    }); // prettier-ignore
    const sent = await contracts.updateContract(tx, contractId, {
      ...number,
      value: totalsOfServices(facts.lines).net,
      contractDate: today,
      state: isSigned ? 'partially_signed' : 'sent',
      sentAt: tx.asOf,
    });
    await indexTerms(tx, 'contract', contractId, [sent.printedNumber, facts.client.name]);
    tx.emit({ type: 'ContractSent', ...contractFacts(sent) });
    return asHead(sent);
  },
});
