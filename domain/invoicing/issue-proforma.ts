import { z } from 'zod';
import { nextNumber } from '#domain/companies/steps.ts';
import { personOf } from '#domain/kernel/actor.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import { sha256, storedJson } from '#domain/kernel/json.ts';
import { addDays, civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { formatDecimal, formatRomanian } from '#domain/kernel/pure/decimal.ts';
import { id } from '#domain/kernel/schemas.ts';
import { indexTerms } from '#domain/search/steps.ts';
import { gatherFacts } from './gather-facts.ts';
import { mailInvoice } from './mailing.ts';
import { Invoice } from './model/invoice.ts';
import { proformaPaperOf } from './model/proforma-paper.ts';
import { termsOf } from './terms.ts';
import * as invoices from './repo.ts';

/**
 * Issues a draft as a proforma and e-mails it: a request for payment with a series of its own, in no journal, no ledger
 * and not in SPV; it moves no quantity. @throws NotFound · Conflict `invoicing.errors.notDraft`, `notProforma`
 */
export const issueProforma = defineVerb({
  name: 'invoicing.issueProforma',
  roles: {
    administrator: true,
    sales: true,
    execution: false,
    accounting: true,
    accountant: false,
    client: false,
    operator: false,
    system: true,
  },
  api: { method: 'POST', path: '/invoices/{invoiceId}/proforma', summary: 'Issue a proforma' },
  input: z.object({ invoiceId: id<'invoice'>() }),
  output: Invoice,
  async run(tx, actor, { invoiceId }) {
    const draft = await invoices.lockDraft(tx, invoiceId);
    if (draft.kind !== 'proforma') throw new Conflict('invoicing.errors.notProforma');
    const today = civilDateOf(actor.asOf);
    const { contractNumber, paymentDays } = await termsOf(tx, draft);
    const dueDate = draft.dueDate ?? addDays(today, paymentDays);
    const { seriesId, number, printedNumber } = await nextNumber(tx, 'proforma', today);
    const prefix = printedNumber.slice(0, printedNumber.lastIndexOf('-'));
    const facts = await gatherFacts(
      tx,
      draft,
      await invoices.linesOf(tx, invoiceId),
      { prefix, number: printedNumber, issueDate: today, dueDate },
      { contractNumber, acceptanceNumber: null, reverses: null },
    );
    const row = await invoices.updateInvoice(tx, invoiceId, {
      state: 'issued',
      seriesId,
      number,
      printedNumber,
      issueDate: today,
      dueDate,
      issuedAt: actor.asOf,
      issuedById: personOf(actor) ?? null,
    });
    await invoices.insertRevision(tx, {
      invoiceId,
      number: 1,
      document: storedJson(proformaPaperOf(facts)),
      xml: '',
      xmlSha256: sha256(''),
      authorId: personOf(actor) ?? null,
    });
    await indexTerms(tx, 'invoice', invoiceId, [printedNumber, String(number), formatRomanian(row.payable, 2)]);
    tx.emit({
      type: 'ProformaIssued',
      subject: invoiceId,
      clientId: row.clientId,
      dealId: row.dealId,
      facts: { number: printedNumber, total: formatDecimal(row.payable, 2), currency: row.currency },
    });
    await mailInvoice(tx, row, { spv: 'not_applicable' });
    return invoices.showInvoice(tx, invoiceId);
  },
});
