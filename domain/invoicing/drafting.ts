import { contractedServicesOf, dealOf } from '#domain/clients/steps.ts';
import { Invalid, NotFound } from '#domain/kernel/errors.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { acceptedLinesOf, reportForInvoice } from '#domain/acceptance/steps.ts';
import { withAdjustments } from './adjusting.ts';
import { withAllDeductions, withDeductions } from './deducting.ts';
import { draftLines } from './draft-lines.ts';
import type { DraftChoices, InvoiceKind } from './model/invoice.ts';
import { isRounding, type RoundingChoice, roundingOf } from './model/rounding.ts';
import { totalsOfNets } from './model/totals.ts';
import * as invoices from './repo.ts';

export interface NewDraft extends Omit<DraftChoices, 'advances' | 'adjustments'> {
  adjustments?: DraftChoices['adjustments'] | undefined;
  /** Every advance of the job when absent. */
  advances?: DraftChoices['advances'] | undefined;
  dealId: Id<'deal'>;
  kind: 'invoice' | 'proforma';
  proformaId?: Id<'invoice'> | undefined;
  acceptanceReportId?: Id<'acceptanceReport'> | undefined;
  contractId?: Id<'contract'> | undefined;
}

/** Writes a draft with its lines and sums; it has no number and moves no quantity. @throws NotFound · Invalid */
export async function writeDraft(
  tx: Tx,
  { dealId, kind, acceptanceReportId, contractId, proformaId, lines, adjustments = [], advances, ...choices }: NewDraft,
): Promise<invoices.InvoiceRow> {
  const { clientId } = await dealOf(tx, dealId);
  if (acceptanceReportId && (await reportForInvoice(tx, acceptanceReportId)).clientId !== clientId)
    throw new NotFound();
  const values = await billedLines(
    tx,
    { clientId, dealId, kind, currency: choices.currency },
    { lines, adjustments, advances },
  );
  const row = await invoices.insertInvoice(tx, {
    clientId,
    dealId,
    kind: kindOf(kind, values),
    proformaId: proformaId ?? null,
    contractId: contractId ?? null,
    acceptanceReportId: acceptanceReportId ?? null,
    ...choicesOf(choices),
    ...roundedSums(values, choices),
  });
  await invoices.replaceLines(tx, row.id, values);
  return row;
}

interface For {
  clientId: Id<'client'>;
  dealId: Id<'deal'>;
  currency: string;
  kind: InvoiceKind;
}

/** What a draft bills: the chosen services, discounts and charges, and for an invoice the advances with a minus. @throws as draftLines, withAdjustments, withDeductions */
export async function billedLines(
  tx: Tx,
  { kind, ...whose }: For,
  { lines, adjustments, advances }: Pick<DraftChoices, 'lines' | 'adjustments'> & Pick<NewDraft, 'advances'>,
): Promise<invoices.LineValues[]> {
  const values = withAdjustments(await draftLines(tx, whose, lines), adjustments);
  if (kind === 'proforma') return values;
  return advances === undefined ? withAllDeductions(tx, whose, values) : withDeductions(tx, whose, values, advances);
}

/** An invoice that deducts an advance is the final one. */
export const kindOf = <K extends InvoiceKind>(
  kind: K,
  lines: readonly invoices.LineValues[],
): K | 'final' | 'invoice' => {
  const isBill = kind === 'invoice' || kind === 'final';
  if (!isBill) return kind;
  return lines.some((line) => line.advanceLineId) ? 'final' : 'invoice';
};

/** The choices of a draft as its row keeps them; what was left open is empty. */
export const choicesOf = (choices: Omit<DraftChoices, 'lines' | 'advances' | 'adjustments'>) => ({
  currency: choices.currency,
  dueDate: choices.dueDate ?? null,
  taxPointDate: choices.taxPointDate ?? null,
  periodStart: choices.periodStart ?? null,
  periodEnd: choices.periodEnd ?? null,
  cardPayment: choices.cardPayment,
  note: choices.note ?? null,
  orderNumber: choices.orderNumber ?? null,
  buyerReference: choices.buyerReference ?? null,
  paymentTerms: choices.paymentTerms ?? null,
  rounds: choices.rounds ?? null,
});

export function sumsOf(lines: readonly invoices.LineValues[]) {
  const { net, vat, gross } = totalsOfNets(lines);
  return { net, vat, gross, payable: gross };
}

/**
 * The sums of a draft with its rounding.
 * @throws Invalid `errors.required`, or `invoicing.errors.roundingTooMuch` a leu or more, or more than there is to pay
 */
export function roundedSums(lines: readonly invoices.LineValues[], choice: RoundingChoice) {
  const sums = sumsOf(lines);
  if (choice.rounds === 'amount' && choice.roundingAmount === undefined)
    throw new Invalid('errors.required', { fields: ['roundingAmount'] });
  const rounding = roundingOf(choice, sums.gross);
  if (!isRounding(rounding, sums.gross))
    throw new Invalid('invoicing.errors.roundingTooMuch', { fields: ['roundingAmount'] });
  return { ...sums, rounding, payable: sums.gross + rounding };
}

/** A draft of everything that a report's client accepted and that is not invoiced yet. @throws Invalid `invoicing.errors.nothingAccepted` */
export async function draftOfReport(tx: Tx, reportId: Id<'acceptanceReport'>): Promise<invoices.InvoiceRow> {
  const report = await reportForInvoice(tx, reportId);
  const lines = (await acceptedLinesOf(tx, reportId)).filter((line) => line.accepted > line.invoiced);
  if (lines.length === 0) throw new Invalid('invoicing.errors.nothingAccepted');
  const services = await contractedServicesOf(tx, report.clientId);
  const [currency, ...others] = new Set(
    lines.flatMap((line) => services.find((one) => one.id === line.contractedServiceId)?.currency ?? []),
  );
  if (others.length > 0) throw new Invalid('invoicing.errors.otherCurrency');
  return writeDraft(tx, {
    dealId: report.dealId,
    kind: 'invoice',
    acceptanceReportId: reportId,
    ...(report.contractId === null ? {} : { contractId: report.contractId }),
    periodStart: report.periodStart,
    periodEnd: report.periodEnd,
    currency: asCurrency(currency ?? 'RON'),
    cardPayment: 'not_offered',
    lines: lines.map((line) => ({
      contractedServiceId: line.contractedServiceId,
      acceptanceLineId: line.id,
      quantity: line.accepted - line.invoiced,
    })),
  });
}

/** Guaranteed: services are written in the currencies of `currency()` only. */
const asCurrency = (text: string) => text as DraftChoices['currency'];
