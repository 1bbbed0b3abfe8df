import type { UblDocument, UblLine, UblParty } from '#documents/ubl/schema.ts';
import { NO_CNP } from '#domain/kernel/pure/cnp.ts';
import { formatCivilDate } from '#domain/kernel/pure/civil-date.ts';
import { formatRomanian, sum } from '#domain/kernel/pure/decimal.ts';
import { fittingTexts } from '#domain/kernel/pure/shorten.ts';
import { unitCode } from '#domain/kernel/pure/units.ts';
import type { StoredAddress } from '#domain/companies/model/printed-address.ts';
import { type Buyer, type FactsLine, inLei, type InvoiceFacts } from './facts.ts';
import { paymentTermsOf } from './payment-terms.ts';
import { adjustmentOf, isTakenOff, lineAllowances } from './ubl-allowances.ts';

/** BT-8: VAT becomes due when the money comes. */
const DUE_WHEN_PAID = '432';
const BY_BANK = '42';

/**
 * The invoice as EN 16931 data for the XML. A storno is a 380 with negative quantities and the reference to its original.
 * @law OUG 120/2021, RO_CIUS; Cod fiscal art. 319 (20); docs/law/e-factura.md for the decisions of doubt
 */
export function ublOf(facts: InvoiceFacts): UblDocument {
  const { totals } = facts;
  const isCreditNote = facts.kind === 'storno' && facts.readings['efactura.storno_document'] === 'credit_note';
  const sign = isCreditNote ? -1n : 1n;
  const services = facts.lines.filter((line) => line.adjustment === null);
  const adjustments = facts.lines.filter((line) => line.adjustment !== null);
  const isWithoutVat = facts.lines.some((line) => line.vatCategory === 'O');
  return {
    kind: isCreditNote ? 'creditNote' : 'invoice',
    number: facts.number,
    issueDate: facts.issueDate,
    ...(facts.dueDate === null ? {} : { dueDate: facts.dueDate }),
    ...(facts.cashAccounting ? { taxPointCode: DUE_WHEN_PAID } : {}),
    ...(facts.period ? { period: facts.period } : {}),
    ...(facts.period || !facts.taxPointDate ? {} : { deliveryDate: facts.taxPointDate }),
    currency: facts.currency,
    notes: notesOf(facts),
    seller: sellerOf(facts, isWithoutVat),
    buyer: buyerOf(facts, isWithoutVat),
    ...paymentOf(facts),
    precedingInvoices: [
      ...(facts.reverses ? [{ number: facts.reverses.number, date: facts.reverses.date }] : []),
      ...facts.deducts,
    ],
    ...(facts.contractNumber === null ? {} : { contractNumber: facts.contractNumber }),
    ...(facts.orderNumber === null ? {} : { orderNumber: facts.orderNumber }),
    ...(facts.buyerReference === null ? {} : { buyerReference: facts.buyerReference }),
    lines: services.map((line, index) => lineOf(line, index, sign)),
    allowances: adjustments.map((line) => adjustmentOf(line, sign)),
    vatBreakdown: totals.vatBreakdown.map(({ category, rate, base, tax }) => ({
      category,
      rate,
      base: sign * base,
      tax: sign * tax,
      ...exemptionOf(facts, category),
    })),
    vatTotal: sign * totals.vat,
    ...(facts.exchange ? { vatTotalInRon: sign * inLei(totals.vat, facts.exchange) } : {}),
    totals: {
      lineNet: sign * sum(services.map((one) => one.net)),
      allowances: -sign * sum(adjustments.filter((one) => isTakenOff(one, sign)).map((one) => one.net)),
      charges: sign * sum(adjustments.filter((one) => !isTakenOff(one, sign)).map((one) => one.net)),
      net: sign * totals.net,
      gross: sign * totals.gross,
      prepaid: 0n,
      rounding: sign * facts.rounding,
      payable: sign * (totals.gross + facts.rounding),
    },
  };
}

function exemptionOf(facts: InvoiceFacts, category: FactsLine['vatCategory']) {
  const mention = facts.exemptions[category];
  if (!mention) return {};
  const own = facts.lines.find((line) => line.vatCategory === category)?.exemptionReason;
  return {
    ...(mention.exemptionCode === null ? {} : { exemptionCode: mention.exemptionCode }),
    exemptionReason: own ?? mention.ro,
  };
}

const retentionNote = ({ amount, until }: NonNullable<InvoiceFacts['retained']>) =>
  `Garanție de bună execuție reținută până la ${formatCivilDate(until)}: ${formatRomanian(amount, 2)}`;

const notesOf = ({ cashAccounting, note, retained, reverses }: InvoiceFacts): string[] => [
  ...(cashAccounting ? [cashAccounting.ro] : []),
  ...(reverses
    ? [`Stornare factură ${reverses.number} din ${formatCivilDate(reverses.date)}. ${reverses.reason}`]
    : []),
  ...(retained === null ? [] : [retentionNote(retained)]),
  ...(note === null ? [] : [note]),
];

/** Beside category O no VAT identifier stands (BR-O-02); beside E one of the seller must (BR-E-02), if only the fiscal code. */
function sellerOf({ company }: InvoiceFacts, isWithoutVat: boolean): UblParty {
  const isRegistered = company.vatRegime === 'registered' && !isWithoutVat;
  const isUnregistered = company.vatRegime === 'not_registered' && !isWithoutVat;
  const capital =
    company.shareCapital === null
      ? {}
      : { legalForm: `Capital social: ${formatRomanian(company.shareCapital, 2)} lei` };
  return {
    name: company.name,
    ...(isRegistered ? { vatId: `RO${company.cui}` } : {}),
    ...(isUnregistered ? { taxRegistration: company.cui } : {}),
    companyId: isRegistered ? (company.tradeRegisterNumber ?? company.cui) : company.cui,
    ...capital,
    address: addressOf(company),
    contact: { email: company.email, ...(company.phone === null ? {} : { phone: company.phone }) },
  };
}

function buyerOf({ buyer, readings }: InvoiceFacts, isWithoutVat: boolean): UblParty {
  const noCnp = readings['efactura.person_without_cnp'] === 'nothing' ? {} : { companyId: NO_CNP };
  return { name: buyer.name, ...identityOf(buyer, isWithoutVat, noCnp), address: addressOf(buyer) };
}

/** BT-47 and BT-48. A person without a CNP has 13 zeros; beside category O no VAT identifier may stand (BR-O-02). */
function identityOf(
  { kind, cnp, cui, vatId, vatStatus }: Buyer,
  isWithoutVat: boolean,
  noCnp: Pick<UblParty, 'companyId'>,
): Pick<UblParty, 'companyId' | 'vatId'> {
  if (kind === 'person') return cnp === null ? noCnp : { companyId: cnp };
  if (kind === 'foreign') return vatId === null || isWithoutVat ? { companyId: NO_CNP } : { vatId };
  if (cui === null) return {};
  return vatStatus === 'registered' && !isWithoutVat ? { companyId: cui, vatId: `RO${cui}` } : { companyId: cui };
}

const addressOf = ({ street, city, county, postalCode, country }: StoredAddress): UblParty['address'] => ({
  ...(street === null ? {} : { street }),
  ...(city === null ? {} : { city }),
  ...(postalCode === null ? {} : { postalZone: postalCode }),
  ...(county === null ? {} : { county }),
  country,
});

function paymentOf(facts: InvoiceFacts) {
  const terms = paymentTermsOf(facts);
  const account = accountOf(facts);
  return account || terms !== undefined ? { payment: { ...account, ...(terms === undefined ? {} : { terms }) } } : {};
}

function accountOf({ company, buyer, number, currency }: InvoiceFacts) {
  const wanted = buyer.kind === 'institution' ? 'treasury' : 'default';
  const accounts = company.bankAccounts.filter((one) => one.currency === currency);
  const account = accounts.find((one) => one.purpose === wanted) ?? accounts[0];
  if (!account) return undefined;
  const bank = account.bankName === '' ? {} : { bankName: account.bankName };
  return { meansCode: BY_BANK, iban: account.iban, ...bank, accountName: company.name, reference: number };
}

function lineOf(line: FactsLine, index: number, sign: bigint): UblLine {
  const { name, description } = fittingTexts(line);
  return {
    id: String(index + 1),
    name,
    ...(description === '' ? {} : { description }),
    ...(line.cpv === null ? {} : { cpv: line.cpv }),
    quantity: sign * line.quantity,
    unitCode: unitCode(line.unit),
    unitPrice: line.unitPrice,
    net: sign * line.net,
    vat: { category: line.vatCategory, rate: line.vatRate },
    allowances: lineAllowances(line, sign),
  };
}
