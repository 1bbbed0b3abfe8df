import { z } from 'zod';
import { addClient } from '#domain/clients/add-client.ts';
import { addContractedService } from '#domain/clients/add-contracted-service.ts';
import { recordPayment } from '#domain/collections/record-payment.ts';
import { showCompany } from '#domain/companies/show-company.ts';
import { draftInvoice } from '#domain/invoicing/draft-invoice.ts';
import { issueInvoice } from '#domain/invoicing/issue-invoice.ts';
import { issueProforma } from '#domain/invoicing/issue-proforma.ts';
import { proformaMoney } from '#domain/invoicing/proforma-money.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import { formatDecimal } from '#domain/kernel/pure/decimal.ts';
import { type Id, isId, type TenantId } from '#domain/kernel/pure/ids.ts';
import { id } from '#domain/kernel/schemas.ts';
import type { PlanOrder } from '#domain/plans/model/order.ts';
import { type SystemCall, systemVerb } from './system-verb.ts';

const REASON = 'sale of Premium';
const client = systemVerb(addClient, REASON);
const service = systemVerb(addContractedService, REASON);
const draft = systemVerb(draftInvoice, REASON);
const proforma = systemVerb(issueProforma, REASON);
const issue = systemVerb(issueInvoice, REASON);
const collect = systemVerb(recordPayment, REASON);
const money = systemVerb(proformaMoney, REASON);
const card = systemVerb(showCompany, REASON);

/** Who has the CUI already, as `addClient` says it. */
const Taken = z.object({ clientId: id<'client'>() });

/** A paper of the operator's: its id there and its number. */
export interface Paper {
  ref: string;
  number: string;
}

/*
 * The operator sells Premium with the product itself: these are the steps of its own company, each under a key made of the
 * order, so that an attempt after a crash goes on where the last one ended and makes nothing twice.
 */

/** The proforma of an order that is paid by transfer; it is e-mailed to the buyer as it is issued. */
export async function writeProforma(operator: SystemCall, buyer: TenantId, order: PlanOrder): Promise<Paper> {
  const key = (step: string) => ({ key: `${order.id}/${step}` });
  const { id: invoiceId } = await drafted(operator, buyer, order, 'proforma');
  return paperOf(await proforma(operator, { invoiceId }, key('issue-proforma')));
}

/** The invoice of an order that was paid: of the money that came for its proforma, or of the card. */
export async function writeInvoice(
  operator: SystemCall,
  buyer: TenantId,
  order: PlanOrder & { reference: string | null },
): Promise<Paper> {
  const key = (step: string) => ({ key: `${order.id}/${step}` });
  if (order.proformaRef !== null && isId<'invoice'>(order.proformaRef)) {
    const { drafts } = await money(operator, { invoiceId: order.proformaRef });
    for (const invoiceId of drafts) await issue(operator, { invoiceId }, key(`issue-${invoiceId}`));
    const [first] = (await money(operator, { invoiceId: order.proformaRef })).issued;
    if (!first) throw new Conflict('plans.errors.noMoney');
    return { ref: first.id, number: first.number };
  }
  const { id: invoiceId, clientId } = await drafted(operator, buyer, order, 'invoice');
  const issued = await issue(operator, { invoiceId }, key('issue'));
  const amount = formatDecimal(issued.payable, 2);
  const reference = (order.reference ?? '').slice(0, 140);
  await collect(operator, { clientId, method: 'bank', amount, invoiceId, reference }, key('collect'));
  return paperOf(issued);
}

/** Whether what a proforma asks for has come whole. */
export async function isCollected(operator: SystemCall, invoiceId: Id<'invoice'>): Promise<boolean> {
  const { payable, received } = await money(operator, { invoiceId });
  return received >= payable;
}

async function drafted(operator: SystemCall, buyer: TenantId, order: PlanOrder, kind: 'proforma' | 'invoice') {
  const key = (step: string) => ({ key: `${order.id}/${step}` });
  const clientId = await clientFor(operator, buyer, order);
  const { id: contractedServiceId, dealId } = await service(
    operator,
    {
      clientId,
      name: `CRM AMC Premium, ${order.months === 1 ? '1 lună' : `${order.months} luni`}`,
      unit: 'piece',
      unitPrice: formatDecimal(order.net, 2),
      contracted: '1',
    },
    key('service'),
  );
  return draft(operator, { dealId, kind, lines: [{ contractedServiceId, quantity: '1' }] }, key(`draft-${kind}`));
}

/** The buyer among the operator's clients, by its CUI; added from its own card when it buys for the first time. */
async function clientFor(operator: SystemCall, buyer: TenantId, order: PlanOrder): Promise<Id<'client'>> {
  const company = await card({ tenantId: buyer, asOf: operator.asOf }, {});
  const { name, cui, street, city, county, postalCode, email, phone, tradeRegisterNumber } = company;
  const fields = Object.entries({ cui, street, city, county, postalCode, email, phone, tradeRegisterNumber });
  const known = Object.fromEntries(fields.filter(([, value]) => value !== null && value !== ''));
  try {
    const added = await client(operator, { kind: 'company', name, ...known }, { key: `${order.id}/client` });
    return added.id;
  } catch (error) {
    const taken = error instanceof Conflict ? Taken.safeParse(error.details.data) : undefined;
    if (taken?.success !== true) throw error;
    return taken.data.clientId;
  }
}

/** @throws Error when an issued paper has no number, which the database does not allow */
function paperOf({ id, number }: { id: Id<'invoice'>; number: string | null }): Paper {
  if (number === null) throw new Error(`invoice ${id} was issued without a number`);
  return { ref: id, number };
}
