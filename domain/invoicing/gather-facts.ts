import { clientOf } from '#domain/clients/steps.ts';
import type { Company } from '#domain/companies/model/company.ts';
import { companyOf } from '#domain/companies/steps.ts';
import { exchangeRateAt, mentionAt } from '#domain/law/steps.ts';
import { readingsOf } from '#domain/law/steps-readings.ts';
import { Invalid, Unavailable } from '#domain/kernel/errors.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import { UNIT_KEYS } from '#domain/kernel/pure/units.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { deductedIn } from './deducting.ts';
import type { FactsLine, InvoiceFacts } from './model/facts.ts';
import { mentionFor, mentionKeys } from './model/mention-keys.ts';
import { NO_ADJUSTMENT, type OwnAdjustment } from './model/own-adjustment.ts';
import { retainedOf } from './model/retained.ts';
import { readCategory } from './model/read-category.ts';
import { type DocumentTotals, totalsOfNets, type VatCategory } from './model/totals.ts';
import type { InvoiceRow, LineRow } from './repo.ts';

export interface Numbered {
  prefix: string;
  number: string;
  issueDate: CivilDate;
  dueDate: CivilDate | null;
}

/** What an invoice's row says of it; a preview has no row. */
export type Said = Pick<
  InvoiceRow,
  | 'clientId'
  | 'currency'
  | 'kind'
  | 'taxPointDate'
  | 'periodStart'
  | 'periodEnd'
  | 'note'
  | 'cardPayment'
  | 'rounding'
  | 'orderNumber'
  | 'buyerReference'
  | 'paymentTerms'
>;
export type SaidLine = Pick<
  LineRow,
  | 'name'
  | 'description'
  | 'unit'
  | 'quantity'
  | 'unitPrice'
  | 'discount'
  | 'vatCategory'
  | 'vatRate'
  | 'exemptionReason'
  | 'net'
> &
  Partial<Pick<LineRow, 'advanceLineId' | 'cpv' | 'adjustment' | 'adjustmentPercent' | 'adjustmentBase'>> &
  Partial<OwnAdjustment>;

export interface Parties {
  company: Company;
  client: Awaited<ReturnType<typeof clientOf>>;
}

export interface Context {
  contractNumber: string | null;
  acceptanceNumber: string | null;
  reverses: InvoiceFacts['reverses'];
  /** The contract's guarantee; of what was issued, what it keeps. */
  retention?: Parameters<typeof retainedOf>[0];
  retained?: InvoiceFacts['retained'];
  /** Sums that are fixed already: a storno's, which depend on its original, and those of what was issued. */
  totals?: DocumentTotals;
  /** The rate of what was issued, or of the original that is reversed. */
  exchange?: InvoiceFacts['exchange'];
}

/**
 * Everything an invoice says, from its row, its lines and the law in force on the day of issue. Used on the draft (with
 * the number that is still to come) and when issuing: what was shown is what is issued.
 * @throws Unavailable `invoicing.errors.noRate` when a foreign currency has no rate of the BNR yet
 */
export async function gatherFacts(
  tx: Tx,
  row: Said,
  lines: readonly SaidLine[],
  as: Numbered,
  context: Context,
): Promise<InvoiceFacts> {
  const [company, client] = await Promise.all([companyOf(tx), clientOf(tx, row.clientId)]);
  return factsOf(row, as, context, await sourcesOf(tx, row, lines, { company, client }, { ...as, ...context }));
}

type Sources = Awaited<ReturnType<typeof sourcesOf>>;

/** All that has to be read for the facts of an invoice; its number is not among it. @throws as gatherFacts */
export async function sourcesOf(
  tx: Tx,
  row: Said,
  lines: readonly SaidLine[],
  { company, client: buyer }: Parties,
  { issueDate, exchange }: Pick<Numbered, 'issueDate'> & Pick<Context, 'exchange'>,
) {
  if (!company.isConfirmed) throw new Invalid('companies.errors.notConfirmed');
  const [readings, rate, deducts] = await Promise.all([
    readingsOf(tx),
    exchange === undefined ? exchangeOf(tx, row.currency, row.taxPointDate ?? issueDate) : exchange,
    row.kind === 'storno' ? [] : deductedIn(tx, lines),
  ]);
  const read = (line: FactsLine) => ({
    ...line,
    vatCategory: readCategory(line.vatCategory, { company, buyer, readings }),
  });
  const factsLines = lines.map(asFactsLine).map(read);
  const keys = mentionKeys({ company, buyer, lines: factsLines, issueDate });
  const exemptions: InvoiceFacts['exemptions'] = {};
  for (const [category, key] of keys.exemptions)
    exemptions[category] = mentionFor(category, await mentionAt(tx, key, issueDate));
  const cashAccounting = keys.hasCashAccounting ? await mentionAt(tx, 'vat.cash_accounting', issueDate) : null;
  return { company, buyer, readings, exchange: rate, deducts, lines: factsLines, exemptions, cashAccounting };
}

/** The facts of an invoice from what was read, once its number is known. */
export function factsOf(
  row: Said,
  as: Numbered,
  { totals: fixed, exchange: _rate, retention = null, retained, ...context }: Context,
  sources: Sources,
): InvoiceFacts {
  const totals = fixed ?? totalsOfNets(sources.lines);
  const { kind } = row;
  return {
    ...as,
    ...context,
    ...sources,
    kind,
    taxPointDate: row.taxPointDate,
    period: row.periodStart && row.periodEnd ? { start: row.periodStart, end: row.periodEnd } : null,
    currency: row.currency,
    totals,
    rounding: row.rounding,
    orderNumber: row.orderNumber,
    buyerReference: row.buyerReference,
    paymentTerms: row.paymentTerms,
    retained:
      retained === undefined ? retainedOf(retention, { kind, issueDate: as.issueDate, net: totals.net }) : retained,
    note: row.note,
    offersCard: row.cardPayment === 'offered',
  };
}

async function exchangeOf(tx: Tx, currency: string, date: CivilDate): Promise<InvoiceFacts['exchange']> {
  if (currency === 'RON') return null;
  const rate = await exchangeRateAt(tx, currency, date);
  if (!rate) throw new Unavailable('invoicing.errors.noRate', { params: { currency } });
  return rate;
}

const asFactsLine = ({
  cpv = null,
  adjustment = null,
  adjustmentPercent = null,
  adjustmentBase = null,
  ...line
}: SaidLine): FactsLine => ({
  ...NO_ADJUSTMENT,
  ...line,
  cpv,
  adjustment,
  adjustmentPercent,
  adjustmentBase,
  unit: UNIT_KEYS.find((key) => key === line.unit) ?? 'piece',
  vatCategory: asCategory(line.vatCategory),
});

/** Guaranteed by the CHECK of the column and the schemas of the verbs that write it. */
const asCategory = (text: string) => text as VatCategory;
