import { clientOf } from '#domain/clients/steps.ts';
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
  'clientId' | 'currency' | 'kind' | 'taxPointDate' | 'periodStart' | 'periodEnd' | 'note' | 'cardPayment'
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
  Partial<Pick<LineRow, 'advanceLineId'>>;

interface Context {
  contractNumber: string | null;
  acceptanceNumber: string | null;
  reverses: InvoiceFacts['reverses'];
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
  { totals, exchange, ...context }: Context,
): Promise<InvoiceFacts> {
  const [company, buyer] = [await companyOf(tx), await clientOf(tx, row.clientId)];
  if (!company.isConfirmed) throw new Invalid('companies.errors.notConfirmed');
  const readings = await readingsOf(tx);
  const read = (line: FactsLine) => ({
    ...line,
    vatCategory: readCategory(line.vatCategory, { company, buyer, readings }),
  });
  const factsLines = lines.map(asFactsLine).map(read);
  const keys = mentionKeys({ company, buyer, lines: factsLines, issueDate: as.issueDate });
  const exemptions: InvoiceFacts['exemptions'] = {};
  for (const [category, key] of keys.exemptions)
    exemptions[category] = mentionFor(category, await mentionAt(tx, key, as.issueDate));
  return {
    ...as,
    ...context,
    kind: row.kind,
    taxPointDate: row.taxPointDate,
    period: row.periodStart && row.periodEnd ? { start: row.periodStart, end: row.periodEnd } : null,
    currency: row.currency,
    exchange: exchange === undefined ? await exchangeOf(tx, row.currency, row.taxPointDate ?? as.issueDate) : exchange,
    company,
    buyer,
    lines: factsLines,
    totals: totals ?? totalsOfNets(factsLines),
    readings,
    exemptions,
    deducts: row.kind === 'storno' ? [] : await deductedIn(tx, lines),
    cashAccounting: keys.hasCashAccounting ? await mentionAt(tx, 'vat.cash_accounting', as.issueDate) : null,
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

const asFactsLine = (line: SaidLine): FactsLine => ({
  ...line,
  unit: UNIT_KEYS.find((key) => key === line.unit) ?? 'piece',
  vatCategory: asCategory(line.vatCategory),
});

/** Guaranteed by the CHECK of the column and the schemas of the verbs that write it. */
const asCategory = (text: string) => text as VatCategory;
