import { reportForInvoice } from '#domain/acceptance/steps.ts';
import { openBalance, settleWaiting } from '#domain/collections/steps.ts';
import { nextNumber } from '#domain/companies/steps.ts';
import { openSubmission } from '#domain/efactura/steps.ts';
import { personOf } from '#domain/kernel/actor.ts';
import { Invalid } from '#domain/kernel/errors.ts';
import { sha256, storedJson } from '#domain/kernel/json.ts';
import { addDays, type CivilDate, civilDateOf, latest } from '#domain/kernel/pure/civil-date.ts';
import { formatDecimal, formatRomanian } from '#domain/kernel/pure/decimal.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { indexTerms } from '#domain/search/steps.ts';
import { takeAdvances } from './deducting.ts';
import { gatherFacts } from './gather-facts.ts';
import { inLei, type InvoiceFacts } from './model/facts.ts';
import type { DocumentTotals } from './model/totals.ts';
import { invoicePaperOf } from './model/invoice-paper.ts';
import { moveInvoiced } from './moving.ts';
import { isFatal, preflight } from './preflight.ts';
import * as invoices from './repo.ts';

export interface Issue {
  issueDate?: CivilDate | undefined;
  gateReason?: string | undefined;
  contractNumber: string | null;
  paymentDays: number;
  reverses?: InvoiceFacts['reverses'];
  /** A storno's own sums and its original's rate. */
  totals?: DocumentTotals;
  exchange?: InvoiceFacts['exchange'];
}

/**
 * Turns a locked draft into a numbered, immutable invoice: checks it by ANAF's rules, takes the number, freezes paper and
 * XML, moves the invoiced quantities, opens balance and way to SPV. All in the caller's transaction; nothing waits.
 * @throws Invalid `invoicing.errors.notReady` {findings} · `invoicing.errors.futureDate` · `companies.errors.seriesDate`
 * @law Cod fiscal art. 319 (20): consecutive numbers, without gaps
 */
export async function issue(
  tx: Tx,
  draft: invoices.InvoiceRow,
  { issueDate, gateReason, contractNumber, paymentDays, reverses = null, ...fixed }: Issue,
) {
  const today = civilDateOf(tx.asOf);
  const date = issueDate ?? today;
  if (date > today) throw new Invalid('invoicing.errors.futureDate', { fields: ['issueDate'] });
  const lines = await invoices.linesOf(tx, draft.id);
  const acceptanceNumber =
    draft.acceptanceReportId === null ? null : (await reportForInvoice(tx, draft.acceptanceReportId)).printedNumber;
  const dueDate = draft.kind === 'storno' ? null : latest(draft.dueDate ?? addDays(date, paymentDays), date);
  await takeAdvances(tx, draft.clientId, lines);
  await moveInvoiced(tx, lines, 1n);
  const { seriesId, number, printedNumber } = await nextNumber(tx, 'invoice', date);
  const prefix = printedNumber.slice(0, printedNumber.lastIndexOf('-'));
  const facts = await gatherFacts(
    tx,
    draft,
    lines,
    { prefix, number: printedNumber, issueDate: date, dueDate },
    { contractNumber, acceptanceNumber, reverses, ...fixed },
  );
  const { xml, findings } = preflight(facts);
  if (findings.some(isFatal))
    throw new Invalid('invoicing.errors.notReady', { data: { findings: findings.filter(isFatal) } });
  const { net, vat, gross } = facts.totals;
  const row = await invoices.updateInvoice(tx, draft.id, {
    state: 'issued',
    seriesId,
    number,
    printedNumber,
    issueDate: date,
    dueDate,
    exchangeRate: facts.exchange?.rate ?? null,
    exchangeDate: facts.exchange?.date ?? null,
    net,
    vat,
    gross,
    payable: gross,
    vatInLei: inLei(vat, facts.exchange),
    gateReason: gateReason ?? null,
    gateById: gateReason === undefined ? null : (personOf(tx.actor) ?? null),
    issuedAt: tx.asOf,
    issuedById: personOf(tx.actor) ?? null,
  });
  const revision = await invoices.insertRevision(tx, {
    invoiceId: row.id,
    number: 1,
    document: storedJson(invoicePaperOf(facts)),
    xml,
    xmlSha256: sha256(xml),
    authorId: personOf(tx.actor) ?? null,
  });
  await openBalance(tx, { invoiceId: row.id, clientId: row.clientId, currency: row.currency, payable: gross, dueDate });
  await openSubmission(tx, {
    invoiceId: row.id,
    clientId: row.clientId,
    revisionId: revision.id,
    issueDate: date,
    ...(row.taxPointDate === null ? {} : { taxPoint: row.taxPointDate }),
    ...exclusionOf(facts),
  });
  if (row.kind === 'advance') await settleWaiting(tx, row.id, row.clientId);
  await indexTerms(tx, 'invoice', row.id, [printedNumber, String(number), formatRomanian(gross, 2)]);
  tx.emit({
    type: reverses ? 'InvoiceReversed' : 'InvoiceIssued',
    subject: row.id,
    clientId: row.clientId,
    dealId: row.dealId,
    invoiceId: row.id,
    wakes: 'spv',
    facts: {
      number: printedNumber,
      total: formatDecimal(gross, 2),
      currency: row.currency,
      ...(reverses ? { reversed: reverses.number } : {}),
    },
  });
  return { row, facts };
}

/** A foreign buyer without any Romanian code need not be in SPV, unless the company reads the law otherwise. @law OUG 120/2021; docs/law/e-factura.md */
const exclusionOf = ({ buyer, readings }: InvoiceFacts): { exclusion?: string } =>
  buyer.kind === 'foreign' && buyer.cui === null && readings['efactura.foreign_buyer'] === 'not_uploaded'
    ? { exclusion: 'foreign_buyer' }
    : {};
