import type { InvoiceDocument } from '#documents/pdf/invoice/schema.ts';
import { partyOf } from '#domain/clients/model/party.ts';
import { issuerOf } from '#domain/companies/model/issuer.ts';
import { formatCivilDate } from '#domain/kernel/pure/civil-date.ts';
import { amountInWords } from '#domain/kernel/pure/words.ts';
import { unitLabel } from '#domain/kernel/pure/units.ts';
import { inLei, type InvoiceFacts } from './facts.ts';
import { contractedDiscount } from './own-adjustment.ts';
import { vatOn } from './totals.ts';

/** The invoice as its paper prints it, as issued; a later state (validated, annulled) is laid over it when printing. */
export function invoicePaperOf(facts: InvoiceFacts): InvoiceDocument {
  const { company, buyer, totals, exchange } = facts;
  const locale = buyer.language;
  const payable = totals.gross + facts.rounding;
  const account =
    company.bankAccounts.find((one) => one.purpose === (buyer.kind === 'institution' ? 'treasury' : 'default')) ??
    company.bankAccounts[0];
  const isStorno = facts.kind === 'storno';
  return {
    locale,
    series: facts.prefix,
    number: facts.number.slice(facts.prefix.length).replace(/^-/, ''),
    kind: isStorno ? 'storno' : facts.kind === 'advance' ? 'advance' : 'invoice',
    state: 'issued',
    issueDate: facts.issueDate,
    dueDate: facts.dueDate ?? undefined,
    deliveryDate:
      facts.period || facts.taxPointDate === facts.issueDate ? undefined : (facts.taxPointDate ?? undefined),
    period: facts.period ? { from: facts.period.start, to: facts.period.end } : undefined,
    seller: issuerOf(company),
    buyer: partyOf(buyer),
    currency: facts.currency,
    exchange: exchange
      ? {
          rate: exchange.rate,
          date: exchange.date,
          netRon: inLei(totals.net, exchange),
          vatRon: inLei(totals.vat, exchange),
          totalRon: inLei(payable, exchange),
        }
      : undefined,
    showVat: company.vatRegime === 'registered',
    lines: facts.lines.map((line) => ({
      name: line.name,
      cpv: line.cpv ?? undefined,
      isAdjustment: line.adjustment === null ? undefined : true,
      description: line.description ?? undefined,
      unit: unitLabel(line.unit, locale),
      quantity: line.quantity,
      unitPrice: line.unitPrice,
      discount: contractedDiscount(line) > 0n ? contractedDiscount(line) : undefined,
      ownAdjustment: line.ownText === null ? undefined : { text: line.ownText, amount: line.ownNet },
      net: line.net,
      vatCategory: line.vatCategory,
      vatRate: line.vatRate,
      vat: vatOn(line.net, line.vatRate),
    })),
    totals: {
      byRate: totals.vatBreakdown.map(({ category, rate, base, tax }) => ({ category, rate, base, vat: tax })),
      net: totals.net,
      vat: totals.vat,
      total: totals.gross,
      ...(facts.rounding === 0n ? {} : { rounding: facts.rounding }),
      payable,
      ...(facts.retained ? { retained: facts.retained } : {}),
    },
    mentions: mentionsOf(facts, locale),
    storno: facts.reverses
      ? { of: [{ number: facts.reverses.number, date: facts.reverses.date }], reason: facts.reverses.reason }
      : undefined,
    references: [
      ...(facts.contractNumber === null ? [] : [{ kind: 'contract' as const, number: facts.contractNumber }]),
      ...(facts.orderNumber === null ? [] : [{ kind: 'order' as const, number: facts.orderNumber }]),
      ...(facts.buyerReference === null ? [] : [{ kind: 'buyer' as const, number: facts.buyerReference }]),
      ...facts.deducts.map((one) => ({ kind: 'advance' as const, ...one })),
      ...(facts.acceptanceNumber === null ? [] : [{ kind: 'acceptance' as const, number: facts.acceptanceNumber }]),
    ],
    payment:
      isStorno || !account
        ? undefined
        : {
            beneficiary: company.name,
            fiscalCode: company.cui,
            account: { iban: account.iban, bank: account.bankName === '' ? undefined : account.bankName },
            details: `c/v factura ${facts.number} din ${formatCivilDate(facts.issueDate)}`,
            ...(facts.paymentTerms === null ? {} : { terms: facts.paymentTerms }),
          },
    amountInWords: locale === 'ro' && facts.currency === 'RON' && payable > 0n ? amountInWords(payable) : undefined,
    notes: facts.note ?? undefined,
  };
}

const mentionsOf = ({ cashAccounting, exemptions, lines }: InvoiceFacts, locale: 'ro' | 'en'): string[] => [
  ...(cashAccounting ? [cashAccounting[locale]] : []),
  ...Object.entries(exemptions).map(([category, mention]) => {
    const own = lines.find((line) => line.vatCategory === category)?.exemptionReason;
    return own ?? mention[locale];
  }),
];
