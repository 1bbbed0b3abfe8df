import { z } from 'zod';
import { takeAccepted } from '#domain/acceptance/steps.ts';
import { settleAgainst } from '#domain/collections/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict, Invalid } from '#domain/kernel/errors.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import { civilDate, id, line, optional, positiveQuantity } from '#domain/kernel/schemas.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { sumsOf } from './drafting.ts';
import { issue } from './issuing.ts';
import { Invoice } from './model/invoice.ts';
import { lineNet } from './model/totals.ts';
import * as invoices from './repo.ts';

const Part = z.object({ lineId: id<'invoiceLine'>(), quantity: positiveQuantity() });

/**
 * Storno: an invoice with negative quantities that refers to its original, of all of it or of parts. All storno together
 * never pass the original, line by line; what is reversed may be accepted and invoiced again.
 * @throws Conflict `invoicing.errors.notReversible` · Invalid `invoicing.errors.reversedTooMuch` per line
 * @law Cod fiscal art. 330 (1) b)
 */
export const reverseInvoice = defineVerb({
  name: 'invoicing.reverseInvoice',
  roles: {
    administrator: true,
    sales: false,
    execution: false,
    accounting: true,
    accountant: false,
    client: false,
    operator: false,
    system: false,
  },
  api: { method: 'POST', path: '/invoices/{invoiceId}/storno', summary: 'Reverse an invoice, whole or in part' },
  input: z.object({
    invoiceId: id<'invoice'>(),
    reason: line(200),
    issueDate: optional(civilDate()),
    parts: optional(z.array(Part).min(1)),
  }),
  output: Invoice,
  async run(tx, _actor, { invoiceId, reason, issueDate, parts }) {
    const original = await invoices.lockInvoice(tx, invoiceId);
    const { state, kind, printedNumber, issueDate: originalDate } = original;
    if (
      state !== 'issued' ||
      kind === 'storno' ||
      kind === 'proforma' ||
      printedNumber === null ||
      originalDate === null
    )
      throw new Conflict('invoicing.errors.notReversible');
    const lines = await invoices.linesOf(tx, invoiceId);
    const left = await leftToReverse(tx, invoiceId, lines);
    const wanted =
      parts ??
      lines.map((one) => ({ lineId: one.id, quantity: left.get(one.id) ?? 0n })).filter((one) => one.quantity > 0n);
    if (wanted.length === 0) throw new Conflict('invoicing.errors.notReversible');
    const values = wanted.map(({ lineId, quantity }, index) => {
      const source = lines.find((one) => one.id === lineId);
      if (!source || quantity > (left.get(lineId) ?? 0n))
        throw new Invalid('invoicing.errors.reversedTooMuch', { fields: [`parts[${index}].quantity`] });
      return reversedLine(source, quantity);
    });
    for (const { lineId, quantity } of wanted) {
      const accepted = lines.find((one) => one.id === lineId)?.acceptanceLineId;
      if (accepted) await takeAccepted(tx, accepted, -quantity);
    }
    const draft = await invoices.insertInvoice(tx, {
      clientId: original.clientId,
      dealId: original.dealId,
      contractId: original.contractId,
      kind: 'storno',
      reversesId: invoiceId,
      currency: original.currency,
      taxPointDate: original.taxPointDate,
      ...sumsOf(values),
    });
    await invoices.replaceLines(tx, draft.id, values);
    const { row } = await issue(tx, draft, {
      ...(issueDate === undefined ? {} : { issueDate }),
      contractNumber: null,
      paymentDays: 0,
      reverses: { number: printedNumber, date: originalDate, reason },
    });
    await settleAgainst(tx, { stornoId: row.id, originalId: invoiceId, amount: -row.payable });
    const isWhole = lines.every(
      (one) => (left.get(one.id) ?? 0n) === (wanted.find((part) => part.lineId === one.id)?.quantity ?? 0n),
    );
    if (isWhole) await invoices.updateInvoice(tx, invoiceId, { state: 'reversed' });
    return invoices.showInvoice(tx, row.id);
  },
});

/** What of each line is not reversed yet, in thousandths. A storno's line names the line that it reverses. */
async function leftToReverse(
  tx: Tx,
  invoiceId: Id<'invoice'>,
  lines: readonly invoices.LineRow[],
): Promise<Map<Id<'invoiceLine'>, bigint>> {
  const left = new Map(lines.map((one) => [one.id, one.quantity]));
  for (const storno of await invoices.reversalsOf(tx, invoiceId)) {
    for (const reversed of await invoices.linesOf(tx, storno.id)) {
      const source = reversed.reversesLineId;
      if (source) left.set(source, (left.get(source) ?? 0n) + reversed.quantity);
    }
  }
  return left;
}

const reversedLine = (source: invoices.LineRow, quantity: bigint) => ({
  contractedServiceId: source.contractedServiceId,
  acceptanceLineId: null,
  reversesLineId: source.id,
  name: source.name,
  description: source.description,
  unit: source.unit,
  quantity: -quantity,
  unitPrice: source.unitPrice,
  discount: source.discount,
  vatCategory: source.vatCategory,
  vatRate: source.vatRate,
  exemptionReason: source.exemptionReason,
  net: lineNet({ quantity: -quantity, unitPrice: source.unitPrice, discount: source.discount }),
});
