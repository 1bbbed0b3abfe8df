import { z } from 'zod';
import type { ContractDocument } from '#documents/pdf/contract/schema.ts';
import { defineQuery } from '#domain/kernel/define-query.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import { amount, currency, id, optional } from '#domain/kernel/schemas.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { signaturePlaces } from '#domain/signing/model/places.ts';
import { asCurrency } from './as-head.ts';
import { ContractFinding, findingsOf } from './findings.ts';
import type { ContractSource } from './gather-facts.ts';
import { ContractTerms } from './model/contract.ts';
import { chosenTerms } from './model/presets.ts';
import { totalsOfServices } from './model/services.ts';
import { TemplateBody } from './model/template.ts';
import { type ChosenDraft, prepareDraft } from './prepare-draft.ts';
import * as contracts from './repo.ts';
import { requireSoundText } from './templates.ts';
import { draftWording } from './wording.ts';

/** A contract that is being made or changed, as its paper, written nowhere, and what stands against sending it. @throws as `draftContract` */
export const previewContract = defineQuery({
  name: 'contracts.previewContract',
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
  input: z.object({
    /** A draft that is there; without it, a new one. */
    contractId: optional(id<'contract'>()),
    body: optional(TemplateBody),
    clientId: optional(id<'client'>()),
    dealId: optional(id<'deal'>()),
    offerId: optional(id<'offer'>()),
    templateId: optional(id<'contractTemplate'>()),
    ...ContractTerms.partial().shape,
  }),
  output: z.object({
    document: z.custom<ContractDocument>(),
    findings: z.array(ContractFinding),
    value: amount(),
    currency: currency(),
    /** As they stand: chosen, else what is usual. */
    terms: ContractTerms,
    templateId: id<'contractTemplate'>().nullable(),
  }),
  async run(tx, _actor, { contractId, body, clientId, dealId, offerId, templateId, ...terms }) {
    const draft =
      contractId === undefined
        ? await newSource(tx, { clientId, dealId, offerId, templateId, terms })
        : await keptSource(tx, contractId, terms);
    const text = body ?? draft.body;
    requireSoundText(text);
    const { wording, missing, facts } = await draftWording(tx, draft.source, text);
    const names = { company: wording.provider.name, client: wording.beneficiary.name };
    return {
      document: {
        ...wording,
        state: 'draft' as const,
        variant: 'electronic' as const,
        signatures: signaturePlaces([], names),
      },
      findings: await findingsOf(tx, facts, missing),
      value: totalsOfServices(facts.lines).net,
      currency: asCurrency(facts.currency),
      terms: draft.terms,
      templateId: draft.templateId,
    };
  },
});

interface Source {
  source: ContractSource;
  body: string;
  terms: ContractTerms;
  templateId: Id<'contractTemplate'> | null;
}

async function newSource(tx: Tx, chosen: ChosenDraft): Promise<Source> {
  const { client, dealId, template, terms, offerId, currency: unit } = await prepareDraft(tx, chosen);
  const {
    endDate = null,
    tacitAcceptanceDays = null,
    retentionPercent = null,
    retentionUntil = null,
    penaltyPerDay = null,
    ...rest
  } = terms;
  const source = {
    id: null,
    clientId: client.id,
    dealId: dealId ?? null,
    language: template.language,
    offerId,
    currency: unit,
    printedNumber: null,
  };
  return {
    source: { ...source, ...rest, endDate, tacitAcceptanceDays, retentionPercent, retentionUntil, penaltyPerDay },
    body: template.body,
    terms,
    templateId: template.id,
  };
}

async function keptSource(tx: Tx, contractId: Id<'contract'>, chosen: ChosenDraft['terms']): Promise<Source> {
  const row = await contracts.findContract(tx, contractId);
  const { startDate, paymentDays, acceptanceGate } = row;
  const terms = chosenTerms({ startDate, paymentDays, acceptanceGate }, chosen);
  const {
    endDate = null,
    tacitAcceptanceDays = null,
    retentionPercent = null,
    retentionUntil = null,
    penaltyPerDay = null,
    ...rest
  } = terms;
  const { body } = await contracts.findVersion(tx, contractId, row.currentVersion);
  const kept = { endDate, tacitAcceptanceDays, retentionPercent, retentionUntil, penaltyPerDay };
  return { source: { ...row, ...rest, ...kept }, body, terms, templateId: null };
}
