import { z } from 'zod';
import { clientOf, recipientOf } from '#domain/clients/steps.ts';
import { companyOf } from '#domain/companies/steps.ts';
import { deliveriesOf } from '#domain/deliveries/steps.ts';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { civilDateOf, daysBetween } from '#domain/kernel/pure/civil-date.ts';
import { civilDate, id, instant } from '#domain/kernel/schemas.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { latestLink } from '#domain/links/steps.ts';
import { ChainLink } from '#domain/pipeline/model/chain.ts';
import { chainOf } from '#domain/pipeline/steps.ts';
import { addendumLines, asAddendum } from './addenda.ts';
import { asHead } from './as-head.ts';
import { ContractFinding, findingsOf } from './findings.ts';
import { AddendumLine } from './model/addendum-service.ts';
import { AddendumHead } from './model/addendum.ts';
import { ContractHead } from './model/contract.ts';
import * as addenda from './repo-addenda.ts';
import * as contracts from './repo.ts';
import { ServiceInForce, servicesInForce } from './services-in-force.ts';
import { Signing, signingOf } from './signers.ts';
import { draftWording } from './wording.ts';

const Sent = z.object({
  template: z.string(),
  recipient: z.string(),
  /** Not to our own people. */
  isToClient: z.boolean(),
  state: z.string(),
  createdAt: instant(),
  sentAt: instant().nullable(),
  failure: z.string().nullable(),
});

export const ContractShown = ContractHead.extend({
  client: z.object({
    name: z.string(),
    kind: z.enum(['company', 'institution', 'person', 'foreign']),
  }),
  /** Where it would be sent. */
  recipient: z.string().nullable(),
  /** Who would sign for the company. */
  signer: z.object({ name: z.string().nullable(), role: z.string().nullable() }),
  /** The text with its placeholders. */
  body: z.string(),
  /** Of a draft. */
  findings: z.array(ContractFinding),
  createdAt: instant(),
  sentAt: instant().nullable(),
  inForceAt: instant().nullable(),
  endedAt: instant().nullable(),
  endReason: z.string().nullable(),
  suspendedOn: civilDate().nullable(),
  suspendReason: z.string().nullable(),
  daysLeft: z.number().int().nullable(),
  /** The signed copy of a contract on paper. */
  fileId: z.string().nullable(),
  signing: Signing.nullable(),
  versions: z.array(
    z.object({ number: z.number().int(), sha256: z.string().nullable(), sealedAt: instant().nullable() }),
  ),
  addenda: z.array(
    AddendumHead.extend({
      signing: Signing.nullable(),
      linkId: id<'link'>().nullable(),
      services: z.array(AddendumLine),
    }),
  ),
  /** What binds today: the contract with the addenda that have come into force, in their order, and the services that run or will. */
  inForce: z
    .object({ endDate: civilDate().nullable(), addenda: z.array(AddendumHead), services: z.array(ServiceInForce) })
    .nullable(),
  deliveries: z.array(Sent),
  linkId: id<'link'>().nullable(),
  chain: z.array(ChainLink),
});
export type ContractShown = z.output<typeof ContractShown>;

/** One contract: its text or signed copy, who has signed, its addenda and what is in force now. @throws NotFound */
export const showContract = defineQuery({
  name: 'contracts.showContract',
  roles: {
    administrator: true,
    sales: true,
    execution: false,
    accounting: true,
    accountant: true,
    client: false,
    operator: false,
    system: true,
  },
  api: { method: 'GET', path: '/contracts/{contractId}', summary: 'One contract' },
  input: z.object({ contractId: id<'contract'>() }),
  output: ContractShown,
  async run(tx, _actor, { contractId }) {
    const row = await contracts.findContract(tx, contractId);
    const { name, kind } = await clientOf(tx, row.clientId);
    const company = await companyOf(tx);
    const version = await contracts.findVersion(tx, contractId, row.currentVersion);
    const shownAddenda = await addendaShown(tx, contractId);
    const link = await latestLink(tx, contractId, row.currentVersion);
    return {
      ...row,
      ...asHead(row),
      client: { name, kind },
      recipient: (await recipientOf(tx, row.clientId))?.email ?? null,
      signer: { name: company.representativeName, role: company.representativeRole },
      body: version.body,
      findings: await draftFindings(tx, row, version.body),
      daysLeft:
        row.endDate === null || row.state !== 'in_force' ? null : daysBetween(civilDateOf(tx.asOf), row.endDate),
      fileId: version.fileId,
      signing: await signingOf(tx, contractId),
      versions: await contracts.sealedVersions(tx, contractId),
      addenda: shownAddenda,
      inForce: await bindingNow(tx, row, shownAddenda),
      deliveries: (await deliveriesOf(tx, contractId)).map((one) => ({ ...one, isToClient: one.linkId !== null })),
      linkId: link?.id ?? null,
      chain: await chainOf(tx, row.dealId),
    };
  },
});

async function draftFindings(tx: Tx, row: contracts.ContractRow, body: string): Promise<ContractFinding[]> {
  if (row.state !== 'draft') return [];
  const { facts, missing } = await draftWording(tx, row, body);
  return findingsOf(tx, facts, missing);
}

async function addendaShown(tx: Tx, contractId: contracts.ContractRow['id']) {
  const shown = [];
  for (const one of await addenda.addendaOf(tx, contractId)) {
    const link = await latestLink(tx, one.id);
    shown.push({
      ...asAddendum(one),
      signing: await signingOf(tx, one.id),
      linkId: link?.id ?? null,
      services: await addendumLines(tx, one.id),
    });
  }
  return shown;
}

async function bindingNow(tx: Tx, row: contracts.ContractRow, all: readonly AddendumHead[]) {
  const { state, endDate } = row;
  if (state !== 'in_force' && state !== 'suspended') return null;
  return { endDate, addenda: all.filter((one) => one.state === 'in_force'), services: await servicesInForce(tx, row) };
}
