import { addClient } from '#domain/clients/add-client.ts';
import { addContractedService } from '#domain/clients/add-contracted-service.ts';
import type { ClientKind } from '#domain/clients/model/client.ts';
import { finishWork } from '#domain/delivery/finish-work.ts';
import { planWork } from '#domain/delivery/plan-work.ts';
import type { PersonActor } from '#domain/kernel/actor.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import { aCui, type TestCompany } from './company.ts';

export interface Contracted {
  clientId: Id<'client'>;
  dealId: Id<'deal'>;
  contractedServiceId: Id<'contractedService'>;
}

export interface ContractedOptions {
  kind?: ClientKind;
  quantity?: string;
  unitPrice?: string;
  email?: string | null;
  cpv?: string;
  beside?: Pick<Contracted, 'clientId' | 'dealId'>;
}

/** A client with a representative who bought ten hours at 150 lei, unless told otherwise; `beside` adds to a client made before. */
export async function aContractedService(
  { administrator }: TestCompany,
  {
    kind = 'company',
    quantity = '10',
    unitPrice = '150',
    email = 'client@example.ro',
    cpv,
    beside,
  }: ContractedOptions = {},
): Promise<Contracted> {
  const { clientId, dealId } = beside ?? (await aBuyingClient(administrator, kind, email));
  const { id } = await addContractedService(administrator, {
    clientId,
    dealId,
    name: 'Curățenie generală',
    unit: 'hour',
    contracted: quantity,
    unitPrice,
    ...(cpv === undefined ? {} : { cpv }),
  });
  return { clientId, dealId, contractedServiceId: id };
}

async function aBuyingClient(
  by: PersonActor,
  kind: ClientKind,
  email: string | null,
): Promise<Pick<Contracted, 'clientId' | 'dealId'>> {
  const { id, dealId } = await addClient(by, {
    kind,
    name: 'Crinul Alb Residence S.R.L.',
    ...(kind === 'company' || kind === 'institution' ? { cui: aCui() } : {}),
    ...(kind === 'foreign' ? { country: 'DE' } : {}),
    ...(email === null ? {} : { email }),
    representativeName: 'Maria Ionescu',
    representativeRole: 'director',
  });
  return { clientId: id, dealId };
}

export interface WorkOptions extends ContractedOptions {
  contracted?: Contracted;
  planned?: string;
  date?: string;
}

/** An intervention of all ten hours for today, given to the company's person of execution. */
export async function aWorkOrder(company: TestCompany, { contracted, planned, date, ...options }: WorkOptions = {}) {
  const of = contracted ?? (await aContractedService(company, options));
  const work = await planWork(company.administrator, {
    contractedServiceId: of.contractedServiceId,
    date: date ?? '2026-11-24',
    assigneeId: company.execution.personId,
    ...(planned === undefined ? {} : { planned }),
  });
  return { ...of, ...work };
}

/** An intervention that the person of execution has finished. */
export async function aFinishedWorkOrder(company: TestCompany, options: WorkOptions = {}) {
  const work = await aWorkOrder(company, options);
  return { ...work, ...(await finishWork(company.execution, { workOrderId: work.workOrderId })) };
}
