import { reportForInvoice } from '#domain/acceptance/steps.ts';
import { needsRegister, registerOf } from '#domain/clients/steps-register.ts';
import { openBalance, settleWaiting } from '#domain/collections/steps.ts';
import { nextNumber } from '#domain/companies/steps.ts';
import { openSubmission, wayToSpv } from '#domain/efactura/steps.ts';
import { personOf } from '#domain/kernel/actor.ts';
import { Invalid } from '#domain/kernel/errors.ts';
import { sha256, storedJson } from '#domain/kernel/json.ts';
import { addDays, type CivilDate, civilDateOf, latest } from '#domain/kernel/pure/civil-date.ts';
import { formatDecimal, formatRomanian } from '#domain/kernel/pure/decimal.ts';
import { newId } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { indexTerms } from '#domain/search/steps.ts';
import { takeAdvances } from './deducting.ts';
import { factsOf, type Parties, sourcesOf } from './gather-facts.ts';
import { inLei, type InvoiceFacts } from './model/facts.ts';
import type { DocumentTotals } from './model/totals.ts';
import { invoicePaperOf } from './model/invoice-paper.ts';
import { vatRowsOf } from './model/vat-rows.ts';
import { moveAccepted, moveServices } from './moving.ts';
import { isFatal, preflight } from './preflight.ts';
import * as invoices from './repo.ts';
import * as journal from './repo-vat.ts';
import type { Terms } from './terms.ts';

export interface Issue extends Parties {
  issueDate?: CivilDate | undefined;
  gateReason?: string | undefined;
  contractNumber: string | null;
  retention: Terms['retention'];
  paymentDays: number;
  reverses?: InvoiceFacts['reverses'];
  /** A storno's own sums and its original's rate. */
  totals?: DocumentTotals;
  exchange?: InvoiceFacts['exchange'];
}

/**
 * Turns a locked draft into a numbered, immutable invoice: checks it by ANAF's rules, takes the number, freezes paper and
 * XML, moves the invoiced quantities, opens balance and way to SPV. All in the caller's transaction; everything is read
 * before the number is taken, because its series stays locked from there to the commit.
 * @throws Invalid `invoicing.errors.notReady` {findings} · `invoicing.errors.futureDate` · `companies.errors.seriesDate`
 * @law Cod fiscal art. 319 (20): consecutive numbers, without gaps
 */
export async function issue(
  tx: Tx,
  draft: invoices.InvoiceRow,
  lines: readonly invoices.LineRow[],
  { issueDate, gateReason, company, client, contractNumber, retention, paymentDays, reverses = null, ...fixed }: Issue,
): Promise<invoices.InvoiceRow> {
  const today = civilDateOf(tx.asOf);
  const date = issueDate ?? today;
  if (date > today) throw new Invalid('invoicing.errors.futureDate', { fields: ['issueDate'] });
  const dueDate = draft.kind === 'storno' ? null : latest(draft.dueDate ?? addDays(date, paymentDays), date);
  const [register, sources, way, report] = await Promise.all([
    registerOf(tx, client),
    sourcesOf(tx, draft, lines, { company, client }, { issueDate: date, ...fixed }),
    wayToSpv(tx, { issueDate: date, taxPoint: draft.taxPointDate, company }),
    draft.acceptanceReportId === null ? undefined : reportForInvoice(tx, draft.acceptanceReportId),
  ]);
  await takeAdvances(tx, draft.clientId, lines);
  await moveAccepted(tx, lines, 1n);
  const [, taken] = await Promise.all([moveServices(tx, lines, 1n), nextNumber(tx, 'invoice', date)]);
  const { number, printedNumber } = taken;
  const prefix = printedNumber.slice(0, printedNumber.lastIndexOf('-'));
  const facts = factsOf(
    draft,
    { prefix, number: printedNumber, issueDate: date, dueDate },
    { contractNumber, retention, acceptanceNumber: report?.printedNumber ?? null, reverses, ...fixed },
    sources,
  );
  const { xml, findings } = preflight(facts);
  if (findings.some(isFatal))
    throw new Invalid('invoicing.errors.notReady', { data: { findings: findings.filter(isFatal) } });
  const { net, vat, gross } = facts.totals;
  const payable = gross + facts.rounding;
  const kept = { retained: facts.retained?.amount ?? 0n, retainedUntil: facts.retained?.until ?? null };
  const authorId = personOf(tx.actor) ?? null;
  const { id: invoiceId, clientId, currency } = draft;
  const revisionId = newId<'invoiceRevision'>();
  const [row] = await Promise.all([
    invoices.updateInvoice(tx, invoiceId, {
      state: 'issued',
      seriesId: taken.seriesId,
      number,
      printedNumber,
      issueDate: date,
      dueDate,
      exchangeRate: facts.exchange?.rate ?? null,
      exchangeDate: facts.exchange?.date ?? null,
      net,
      vat,
      gross,
      payable,
      ...kept,
      vatInLei: inLei(vat, facts.exchange),
      gateReason: gateReason ?? null,
      gateById: gateReason === undefined ? null : authorId,
      issuedAt: tx.asOf,
      issuedById: authorId,
    }),
    invoices.insertRevision(tx, {
      id: revisionId,
      invoiceId,
      number: 1,
      document: storedJson(invoicePaperOf(facts)),
      xml,
      xmlSha256: sha256(xml),
      authorId,
    }),
    journal.insertVat(tx, invoiceId, date, vatRowsOf(facts)),
    openBalance(tx, { invoiceId, clientId, currency, payable, dueDate, ...kept }),
    openSubmission(tx, way, { invoiceId, clientId, revisionId, exclusion: exclusionOf(facts) }),
    indexTerms(tx, 'invoice', invoiceId, [printedNumber, String(number), formatRomanian(payable, 2)]),
  ]);
  if (row.kind === 'advance') await settleWaiting(tx, row.id, row.clientId);
  tx.emit({
    type: reverses ? 'InvoiceReversed' : 'InvoiceIssued',
    subject: row.id,
    clientId: row.clientId,
    dealId: row.dealId,
    invoiceId: row.id,
    wakes: needsRegister(client, register, tx.asOf) ? ['spv', 'register'] : 'spv',
    facts: {
      number: printedNumber,
      total: formatDecimal(payable, 2),
      currency: row.currency,
      ...(reverses ? { reversed: reverses.number } : {}),
    },
  });
  return row;
}

/** A foreign buyer without any Romanian code need not be in SPV, unless the company reads the law otherwise. @law OUG 120/2021; docs/law/e-factura.md */
const exclusionOf = ({ buyer, readings }: InvoiceFacts): string | null =>
  buyer.kind === 'foreign' && buyer.cui === null && readings['efactura.foreign_buyer'] === 'not_uploaded'
    ? 'foreign_buyer'
    : null;
