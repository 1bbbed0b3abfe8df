import type { InvoiceDocument } from '#documents/pdf/invoice/schema.ts';
import type { UblAddress, UblDocument, UblDocumentAllowance, UblLine, UblParty } from '#documents/ubl/schema.ts';
import { countyOf } from '#domain/kernel/pure/counties.ts';
import { divRound, sum } from '#domain/kernel/pure/decimal.ts';
import { unitLabel, unitOfCode } from '#domain/kernel/pure/units.ts';

const ONE_UNIT = 1_000n;
const MINOR_TO_PRICE = 100n;

type Printed = InvoiceDocument['lines'][number];

/** Italy's split payment has no name in print here; it is taxed as the standard rate is. */
const printedCategory = (category: UblLine['vat']['category']) => (category === 'B' ? 'S' : category);

const taxed = (net: bigint, { category, rate }: UblLine['vat']) => ({
  net,
  vatCategory: printedCategory(category),
  vatRate: rate,
  vat: divRound(net * BigInt(rate), 10_000n),
});

function lineOf(it: UblLine): Printed {
  const unit = unitOfCode(it.unitCode);
  const discount = sum(it.allowances.map((one) => (one.charge ? -one.amount : one.amount)));
  return {
    name: it.name,
    ...(it.description === undefined ? {} : { description: it.description }),
    unit: unit === undefined ? it.unitCode : unitLabel(unit, 'ro'),
    quantity: it.quantity,
    unitPrice: it.unitPrice,
    ...(discount > 0n ? { discount } : {}),
    ...taxed(it.net, it.vat),
  };
}

// What is taken off or put on the whole document is printed as a line of its own.
const allowanceOf = (it: UblDocumentAllowance): Printed => ({
  name: it.reason ?? it.reasonCode ?? (it.charge ? 'Taxă suplimentară' : 'Reducere'),
  unit: '',
  quantity: it.charge ? ONE_UNIT : -ONE_UNIT,
  unitPrice: it.amount * MINOR_TO_PRICE,
  ...taxed(it.charge ? it.amount : -it.amount, it.vat),
});

const addressOf = ({ street, additional, city, county, postalZone, country }: UblAddress) => ({
  ...(street === undefined ? {} : { street: [street, additional].filter(Boolean).join(', ') }),
  ...(city === undefined ? {} : { city }),
  ...(county === undefined ? {} : { county: countyOf(county.replace(/^RO-/, ''))?.name ?? county }),
  ...(postalZone === undefined ? {} : { postalCode: postalZone }),
  ...(country === 'RO' ? {} : { country }),
});

const partyOf = (it: UblParty) => ({
  name: it.name,
  ...((it.vatId ?? it.companyId) === undefined ? {} : { fiscalCode: it.vatId ?? it.companyId }),
  address: addressOf(it.address),
  ...(it.contact?.email === undefined ? {} : { email: it.contact.email }),
  ...(it.contact?.phone === undefined ? {} : { phone: it.contact.phone }),
  accounts: [],
});

function exchangeOf({ vatTotal, vatTotalInRon, issueDate }: UblDocument) {
  if (vatTotalInRon === undefined || vatTotal === 0n) return {};
  return { exchange: { rate: divRound(vatTotalInRon * 10_000n, vatTotal), date: issueDate, vatRon: vatTotalInRon } };
}

function kindOf({ kind, totals }: UblDocument): InvoiceDocument['kind'] {
  if (kind === 'selfBilled') return 'selfBilled';
  return kind === 'creditNote' || totals.gross < 0n ? 'storno' : 'invoice';
}

/** An invoice out of its XML as our printer takes it; the XML stays the original. */
export function paperOf(it: UblDocument): InvoiceDocument {
  const iban = it.payment?.iban;
  return {
    locale: 'ro',
    series: '',
    number: it.number,
    kind: kindOf(it),
    state: 'issued',
    issueDate: it.issueDate,
    ...(it.dueDate === undefined ? {} : { dueDate: it.dueDate }),
    ...(it.deliveryDate === undefined ? {} : { deliveryDate: it.deliveryDate }),
    ...(it.taxPointDate === undefined ? {} : { taxPointDate: it.taxPointDate }),
    ...(it.period?.start && it.period.end ? { period: { from: it.period.start, to: it.period.end } } : {}),
    seller: partyOf(it.seller),
    buyer: partyOf(it.buyer),
    currency: it.currency,
    ...exchangeOf(it),
    showVat: it.vatBreakdown.some((group) => group.category !== 'O'),
    lines: [...it.lines.map(lineOf), ...it.allowances.map(allowanceOf)],
    totals: {
      byRate: it.vatBreakdown.map((group) => ({
        category: printedCategory(group.category),
        rate: group.rate,
        base: group.base,
        vat: group.tax,
      })),
      net: it.totals.net,
      vat: it.vatTotal,
      total: it.totals.gross,
      ...(it.totals.prepaid === 0n ? {} : { prepaid: it.totals.prepaid }),
      payable: it.totals.payable,
    },
    mentions: it.vatBreakdown.flatMap((group) => group.exemptionReason ?? []),
    references: it.contractNumber === undefined ? [] : [{ kind: 'contract', number: it.contractNumber }],
    ...(iban === undefined
      ? {}
      : { payment: { beneficiary: it.seller.name, account: { iban }, details: `c/v factura ${it.number}` } }),
    ...(it.notes.length === 0 ? {} : { notes: it.notes.join('\n') }),
  };
}
