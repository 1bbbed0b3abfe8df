import { resubmit } from '#domain/efactura/steps.ts';
import { acceptanceGateOf } from '#domain/contracts/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict, Invalid } from '#domain/kernel/errors.ts';
import { sha256, storedJson } from '#domain/kernel/json.ts';
import { personOf } from '#domain/kernel/actor.ts';
import { id, line } from '#domain/kernel/schemas.ts';
import { z } from 'zod';
import type { InvoiceDocument } from '#documents/pdf/invoice/schema.ts';
import { gatherFacts } from './gather-facts.ts';
import { invoicePaperOf } from './model/invoice-paper.ts';
import { Invoice } from './model/invoice.ts';
import { isFatal, preflight } from './preflight.ts';
import { frozenExchange, frozenTotals, thawed } from './thawed.ts';
import * as invoices from './repo.ts';

/**
 * Makes a new revision of an invoice that ANAF refused, from the company's and the client's data as they are now, and
 * sends it again: same series, number, date and amounts; only identification, addresses and texts may differ.
 * @throws Conflict `efactura.errors.notRejected` · Invalid `invoicing.errors.notReady` {findings}
 * @law OUG 120/2021 art. 4 (5): refused by ANAF means not communicated
 */
export const correctRejectedInvoice = defineVerb({
  name: 'invoicing.correctRejectedInvoice',
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
  api: {
    method: 'POST',
    path: '/invoices/{invoiceId}/correction',
    summary: 'Correct and resend an invoice that ANAF refused',
  },
  input: z.object({ invoiceId: id<'invoice'>(), reason: line(300) }),
  output: Invoice,
  async run(tx, actor, { invoiceId, reason }) {
    const row = await invoices.lockInvoice(tx, invoiceId);
    const { printedNumber, issueDate } = row;
    if (printedNumber === null || issueDate === null) throw new Conflict('invoicing.errors.notIssued');
    const last = await invoices.lastRevision(tx, invoiceId);
    if (!last) throw new Conflict('invoicing.errors.notIssued');
    const issued = thawed(last.document);
    const { contractNumber } = await acceptanceGateOf(tx, row.dealId);
    const facts = await gatherFacts(
      tx,
      row,
      await invoices.linesOf(tx, invoiceId),
      { prefix: issued.series, number: printedNumber, issueDate, dueDate: row.dueDate },
      {
        contractNumber,
        acceptanceNumber: issued.references.find((one) => one.kind === 'acceptance')?.number ?? null,
        reverses: reversedBy(issued),
        retained: row.retainedUntil === null ? null : { amount: row.retained, until: row.retainedUntil },
        totals: frozenTotals(issued),
        exchange: frozenExchange(row),
      },
    );
    const { xml, findings } = preflight(facts);
    if (findings.some(isFatal))
      throw new Invalid('invoicing.errors.notReady', { data: { findings: findings.filter(isFatal) } });
    const revision = await invoices.insertRevision(tx, {
      invoiceId,
      number: last.number + 1,
      document: storedJson(invoicePaperOf(facts)),
      xml,
      xmlSha256: sha256(xml),
      reason,
      authorId: personOf(actor) ?? null,
    });
    await resubmit(tx, invoiceId, revision.id);
    tx.emit({
      type: 'InvoiceCorrected',
      subject: invoiceId,
      clientId: row.clientId,
      dealId: row.dealId,
      invoiceId,
      wakes: 'spv',
      facts: { number: printedNumber },
    });
    return invoices.showInvoice(tx, invoiceId);
  },
});

const reversedBy = ({ storno }: InvoiceDocument) => {
  const [original] = storno?.of ?? [];
  return original ? { ...original, reason: storno?.reason ?? '' } : null;
};
