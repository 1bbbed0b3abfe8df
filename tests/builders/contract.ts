import { proveAddress } from '#bin/seed/prove-address.ts';
import { withTenant } from '#db/tenant.server.ts';
import { createClientWithDeal } from '#domain/clients/steps.ts';
import { draftContract } from '#domain/contracts/draft-contract.ts';
import { extendContract } from '#domain/contracts/extend-contract.ts';
import type { ContractHead } from '#domain/contracts/model/contract.ts';
import { sendContract } from '#domain/contracts/send-contract.ts';
import { showContract } from '#domain/contracts/show-contract.ts';
import { signContract } from '#domain/contracts/sign-contract.ts';
import type { ClientActor, PersonActor } from '#domain/kernel/actor.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import { openLink } from '#domain/links/open-link.ts';
import { linkToken } from '#domain/links/link-address.ts';
import type { TestCompany } from './company.ts';
import { anAcceptedOffer } from './offer.ts';

export type ContractClientKind = 'company' | 'institution' | 'person' | 'foreign';

/** A client with everything that a contract names, and a deal with it. */
export async function aContractClient(
  { tenantId, sales }: TestCompany,
  {
    kind = 'company',
    email = 'client@example.ro',
    language = 'ro',
  }: Pick<ContractOptions, 'kind' | 'email' | 'language'> = {},
): Promise<{ clientId: Id<'client'>; dealId: Id<'deal'> }> {
  return withTenant({ tenantId, asOf: sales.asOf, readOnly: false }, async (db) => {
    const tx = { db, tenantId, asOf: sales.asOf, actor: sales, emit: () => undefined };
    const { client, deal } = await createClientWithDeal(
      tx,
      {
        state: 'potential',
        kind,
        name: kind === 'person' ? 'Ioana Țurcanu' : 'Crinul Alb Residence S.R.L.',
        cui: kind === 'person' ? null : '14399840',
        email,
        language,
        street: 'Str. Fabricii nr. 4',
        city: 'Cluj-Napoca',
        county: 'RO-CJ',
        representativeName: kind === 'person' ? null : 'Radu Oțet',
        representativeRole: kind === 'person' ? null : 'administrator',
      },
      'Curățenie',
    );
    return { clientId: client.id, dealId: deal.id };
  });
}

export interface ContractOptions {
  kind?: ContractClientKind;
  email?: string | null;
  language?: 'ro' | 'en';
  terms?: Partial<Omit<Parameters<typeof draftContract>[1], 'clientId' | 'dealId' | 'offerId'>>;
}

/** A draft for a client whose offer of 1.000 lei and two hours of a service was accepted. */
export async function aDraftContract(company: TestCompany, { terms, ...who }: ContractOptions = {}) {
  const owner = await aContractClient(company, who);
  const offer = await anAcceptedOffer(company, owner);
  return draftContract(company.sales, { ...terms, dealId: owner.dealId, offerId: offer.offerId });
}

/** A contract that we have signed and sent, with the actor who holds its link. */
export async function aSentContract(
  company: TestCompany,
  options: ContractOptions = {},
): Promise<ContractHead & { holder: ClientActor }> {
  const { contractId } = await aDraftContract(company, options);
  const sent = await sendContract(company.sales, { contractId });
  return { ...sent, holder: await contractHolder(company, contractId) };
}

/** A contract that both have signed. */
export async function aContractInForce(company: TestCompany, options: ContractOptions = {}): Promise<ContractHead> {
  const { contractId, holder } = await aSentContract(company, options);
  return signContract(holder, { contractId, method: 'typed', signerName: 'Radu Oțet', consent: 'on' });
}

/** An addendum that we have signed and sent, extending a contract by its end date, with the actor who holds its link. */
export async function aSentAddendum(
  company: TestCompany,
  contract: Pick<ContractHead, 'contractId'>,
  change: Pick<Parameters<typeof extendContract>[1], 'newEndDate' | 'changes' | 'services' | 'effectiveDate'>,
  by: PersonActor = company.sales,
) {
  const sent = await extendContract(by, { contractId: contract.contractId, ...change });
  const { addenda } = await showContract(by, contract);
  const linkId = addenda.find((one) => one.addendumId === sent.addendumId)?.linkId;
  if (!linkId) throw new Error('the addendum has no link');
  return { ...sent, holder: await holder(company, linkId, by.asOf) };
}

/** Whoever opens the newest link of a contract, at a time. */
export async function contractHolder(
  company: TestCompany,
  contractId: Id<'contract'>,
  asOf: Date = company.sales.asOf,
): Promise<ClientActor> {
  const { linkId } = await showContract({ ...company.sales, asOf }, { contractId });
  if (linkId === null) throw new Error('the contract has no link');
  return holder(company, linkId, asOf);
}

async function holder({ tenantId }: TestCompany, linkId: Id<'link'>, asOf: Date): Promise<ClientActor> {
  const opened = await openLink(linkToken(tenantId, linkId), asOf, { address: '192.0.2.7', userAgent: 'phone' });
  if (opened.state !== 'open') throw new Error(`the link is ${opened.state}`);
  await proveAddress(opened.actor);
  return opened.actor;
}
