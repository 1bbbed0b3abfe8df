import { z } from 'zod';
import { clientOf } from '#domain/clients/steps.ts';
import { companyOf } from '#domain/companies/steps.ts';
import { invoiceOf } from '#domain/invoicing/steps.ts';
import { personOf } from '#domain/kernel/actor.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Invalid } from '#domain/kernel/errors.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { formatDecimal } from '#domain/kernel/pure/decimal.ts';
import { civilDate, currency, id, line, optional, positiveAmount } from '#domain/kernel/schemas.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { allocate, allocateTo } from './allocating.ts';
import { requireCashOfDay } from './cash-ceilings.ts';
import { Payment } from './model/payment.ts';
import { keepForProforma } from './proforma-money.ts';
import { issueReceipt } from './receipts.ts';
import { thankForPayment } from './thanking.ts';
import * as ledger from './repo.ts';

const Input = z.object({
  clientId: id<'client'>(),
  method: z.enum(['bank', 'cash', 'compensation']),
  amount: positiveAmount(),
  currency: currency().default('RON'),
  paidDate: optional(civilDate()),
  /** The invoice it is for; split payments name their parts instead. */
  invoiceId: optional(id<'invoice'>()),
  parts: optional(
    z
      .array(z.object({ invoiceId: id<'invoice'>(), amount: positiveAmount() }))
      .min(1)
      .max(100),
  ),
  orderNumber: optional(line(40)),
  reference: optional(line(140)),
  fiscalReceipt: optional(line(60)),
});
type Input = z.output<typeof Input>;

/**
 * Records money that came: by bank with date and OP number, in cash with an automatic chitanță, or by compensation. What
 * is over the invoice stays unallocated, for a person to decide; what is paid on a proforma is an advance to be invoiced.
 * @throws Invalid per field · Conflict `collections.errors.moreThanOpen` · RefusedByLaw on the cash ceilings
 */
export const recordPayment = defineVerb({
  name: 'collections.recordPayment',
  roles: {
    administrator: true,
    sales: false,
    execution: false,
    accounting: true,
    accountant: false,
    client: false,
    operator: false,
    system: true,
  },
  api: { method: 'POST', path: '/payments', summary: 'Record money received' },
  input: Input,
  output: Payment,
  async run(tx, actor, input) {
    const paidDate = input.paidDate ?? civilDateOf(actor.asOf);
    if (paidDate > civilDateOf(actor.asOf))
      throw new Invalid('collections.errors.futureDate', { fields: ['paidDate'] });
    const client = await clientOf(tx, input.clientId);
    await ledger.lockLedger(tx, client.id);
    if (input.method === 'cash') {
      if (input.currency !== 'RON') throw new Invalid('collections.errors.cashInLei', { fields: ['currency'] });
      await requireCashOfDay(tx, { clientId: client.id, amount: input.amount, date: paidDate });
    }
    const row = await ledger.insertPayment(tx, {
      clientId: client.id,
      method: input.method,
      state: 'recorded',
      amount: input.amount,
      unallocated: input.amount,
      currency: input.currency,
      paidDate,
      orderNumber: input.orderNumber ?? null,
      reference: input.reference ?? null,
      fiscalReceipt: input.fiscalReceipt ?? null,
      invoiceId: input.invoiceId ?? null,
      recordedById: personOf(actor) ?? null,
    });
    if (!row) throw new Error('a payment without an effect key is always entered');
    const settled = await settle(tx, row, input);
    const receipt = await receiptFor(tx, settled, client.kind, input);
    tx.emit({
      type: 'PaymentReceived',
      subject: row.id,
      clientId: client.id,
      facts: { amount: formatDecimal(row.amount, 2), currency: row.currency, method: row.method },
    });
    if (input.invoiceId) await thankForPayment(tx, settled, [input.invoiceId], receipt?.printedNumber);
    return { ...settled, receiptNumber: receipt?.printedNumber ?? null };
  },
});

async function settle(tx: Tx, row: ledger.PaymentRow, { invoiceId, parts }: Input): Promise<ledger.PaymentRow> {
  if (parts) return allocate(tx, row, parts);
  if (!invoiceId) return row;
  const invoice = await invoiceOf(tx, invoiceId);
  return invoice.kind === 'proforma' ? keepForProforma(tx, row, invoice) : allocateTo(tx, row, invoiceId);
}

/**
 * Legal persons get a chitanță. For a natural person the fiscal receipt's number is wanted instead, or the basis on which
 * the company is exempt from one. @law OUG 28/1999 art. 1
 */
async function receiptFor(
  tx: Tx,
  row: ledger.PaymentRow,
  kind: string,
  input: Input,
): Promise<ledger.ReceiptRow | undefined> {
  if (row.method !== 'cash') return undefined;
  if (kind !== 'person') return issueReceipt(tx, row, input.invoiceId);
  const { cashFromPersons } = await companyOf(tx);
  if (cashFromPersons === 'exempt') return issueReceipt(tx, row, input.invoiceId);
  if (input.fiscalReceipt === undefined)
    throw new Invalid('collections.errors.fiscalReceiptMissing', { fields: ['fiscalReceipt'] });
  return undefined;
}
