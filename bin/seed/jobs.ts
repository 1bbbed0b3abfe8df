import { addContractedService } from '#domain/clients/add-contracted-service.ts';
import { finishWork } from '#domain/delivery/finish-work.ts';
import { planWork } from '#domain/delivery/plan-work.ts';
import { draftInvoice } from '#domain/invoicing/draft-invoice.ts';
import { issueInvoice } from '#domain/invoicing/issue-invoice.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
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

/** One thing done once: agreed by telephone, planned and finished by somebody of the field. */
export async function work(world: World, { client, service, quantity }: Job, at: Date) {
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
  const assignee = as(world, world.dice.pick(FIELD), hoursAfter(at, 5));
  const { workOrderId } = await planWork(as(world, 'ioana', at), {
    contractedServiceId,
    date: civilDateOf(at),
    time: '09:00',
    assigneeId: assignee.personId,
  });
  await finishWork(assignee, { workOrderId });
  return { contractedServiceId, dealId };
}

/** The same and its invoice, at the end of the day. */
export const invoicedJob = async (world: World, job: Job, at: Date) =>
  invoiced(world, job, await work(world, job, at), hoursAfter(at, 6));

/** The invoice of something done, issued at a time. */
export async function invoiced(
  world: World,
  { client, quantity }: Job,
  { contractedServiceId, dealId }: Awaited<ReturnType<typeof work>>,
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
