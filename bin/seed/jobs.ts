import { addContractedService } from '#domain/clients/add-contracted-service.ts';
import { finishWork } from '#domain/delivery/finish-work.ts';
import { planWork } from '#domain/delivery/plan-work.ts';
import { draftInvoice } from '#domain/invoicing/draft-invoice.ts';
import { issueInvoice } from '#domain/invoicing/issue-invoice.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import { hoursAfter } from './calendar.ts';
import { enterClient } from './clients.ts';
import { CLIENTS, type ClientKey } from './clients-data.ts';
import { FIELD } from './people.ts';
import { SERVICES, type ServiceKey } from './services.ts';
import { as, clientOf, serviceOf, type World } from './world.ts';

export interface Job {
  client: ClientKey;
  service: ServiceKey;
  quantity: number;
}

/** What was contracted, to be done and invoiced. */
export interface Agreed {
  clientId: Id<'client'>;
  contractedServiceId: Id<'contractedService'>;
  dealId: Id<'deal'>;
}

/** One thing agreed by telephone. */
export async function agreed(world: World, { client, service, quantity }: Job, at: Date): Promise<Agreed> {
  await enterClient(world, client, at);
  const { clientId, dealId } = clientOf(world, client);
  const { name, unit, unitPrice } = catalogued(service);
  const isForeign = kindOf(client) === 'foreign';
  const { id: contractedServiceId } = await addContractedService(as(world, 'ioana', at), {
    clientId,
    dealId,
    serviceId: serviceOf(world, service),
    name,
    unit,
    unitPrice,
    contracted: String(quantity),
    ...(isForeign ? { vatCategory: 'AE', vatRate: 0 } : {}),
  });
  return { clientId, contractedServiceId, dealId };
}

/** It is planned, and finished on that day by somebody of the field. */
export async function done(world: World, { contractedServiceId }: Agreed, at: Date): Promise<void> {
  const assignee = as(world, world.dice.pick(FIELD), hoursAfter(at, 5));
  const { workOrderId } = await planWork(as(world, 'ioana', at), {
    contractedServiceId,
    date: civilDateOf(at),
    time: '09:00',
    assigneeId: assignee.personId,
  });
  await finishWork(assignee, { workOrderId });
}

/** One thing done once, on the day it was agreed on. */
export async function work(world: World, job: Job, at: Date): Promise<Agreed> {
  const what = await agreed(world, job, at);
  await done(world, what, at);
  return what;
}

/** The same and its invoice, at the end of the day. */
export const invoicedJob = async (world: World, job: Job, at: Date) =>
  invoiced(world, job, await work(world, job, at), hoursAfter(at, 6));

/** The invoice of something done, issued at a time. */
export async function invoiced(
  world: World,
  { client, quantity }: Job,
  { contractedServiceId, dealId }: Agreed,
  at: Date,
) {
  const accountant = as(world, 'elena', at);
  const lines = [{ contractedServiceId, quantity: String(quantity) }];
  const cardPayment = kindOf(client) === 'person' ? 'offered' : 'not_offered';
  const { id: invoiceId } = await draftInvoice(accountant, { dealId, lines, cardPayment });
  return issueInvoice(accountant, { invoiceId });
}

export const kindOf = (key: ClientKey) => CLIENTS.find((one) => one.key === key)?.kind;

function catalogued(key: ServiceKey) {
  const found = SERVICES.find((one) => one.key === key);
  if (!found) throw new Error(`there is no service «${key}»`);
  return found;
}
