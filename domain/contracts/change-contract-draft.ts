import { clientOf } from '#domain/clients/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import { id } from '#domain/kernel/schemas.ts';
import { requireVersion } from '#domain/kernel/versions.ts';
import { asHead } from './as-head.ts';
import { serviceLinesOf } from './gather-facts.ts';
import { ContractHead, ContractTerms } from './model/contract.ts';
import { totalsOfServices } from './model/services.ts';
import { TemplateBody } from './model/template.ts';
import * as contracts from './repo.ts';
import { requireSoundText } from './templates.ts';
import { requireTerms } from './terms.ts';

/**
 * Replaces the terms and the text of a contract that is not sent; its price is read again from its services.
 * @throws NotFound · Conflict `contracts.errors.notDraft`, `errors.changedMeanwhile` · Invalid per field
 */
export const changeContractDraft = defineVerb({
  name: 'contracts.changeContractDraft',
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
  api: { method: 'PUT', path: '/contracts/{contractId}', summary: 'Change a contract that is not sent' },
  input: ContractTerms.extend({ contractId: id<'contract'>(), body: TemplateBody }),
  output: ContractHead,
  async run(tx, _actor, { contractId, body, ...terms }, meta) {
    const current = await contracts.lockContract(tx, contractId);
    if (current.state !== 'draft') throw new Conflict('contracts.errors.notDraft');
    requireVersion(current, meta, current.printedNumber);
    const { kind } = await clientOf(tx, current.clientId);
    requireTerms(terms, kind);
    requireSoundText(body);
    const version = await contracts.findVersion(tx, contractId, current.currentVersion);
    await contracts.updateVersion(tx, version.id, { body });
    const { net } = totalsOfServices(await serviceLinesOf(tx, current));
    return asHead(
      await contracts.updateContract(tx, contractId, {
        endDate: null,
        tacitAcceptanceDays: null,
        retentionPercent: null,
        retentionUntil: null,
        penaltyPerDay: null,
        ...terms,
        value: net,
      }),
    );
  },
});
