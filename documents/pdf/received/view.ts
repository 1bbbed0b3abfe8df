import { shownNumber } from '#domain/kernel/pure/foreign-number.ts';
import { formatCivilDate, isCivilDate } from '#domain/kernel/pure/civil-date.ts';
import { paperView } from '../layout/paper-view.ts';
import { facts } from '../layout/party-view.ts';
import { right, wide } from '../layout/table-view.ts';
import { receivedLabels } from './labels.ts';
import type { Locale } from '../layout/schema.ts';
import type { ReceivedDocument, ReceivedInvoice } from './schema.ts';

const day = (text: string | undefined): string | undefined =>
  text !== undefined && isCivilDate(text) ? formatCivilDate(text) : text;

function traderView(trader: ReceivedInvoice['supplier'], role: string, locale: Locale) {
  const l = receivedLabels[locale];
  return {
    role,
    name: trader.name ?? '–',
    facts: facts([
      [l.code, trader.code],
      [l.registration, trader.registration],
      [l.address, trader.address],
      [l.contact, trader.contact],
    ]),
  };
}

function linesView({ lines, allowances }: ReceivedInvoice, locale: Locale) {
  const l = receivedLabels[locale];
  const amount = (text: string | undefined) => ({
    text: text === undefined ? '' : shownNumber(text, 'amount', locale),
  });
  const quantity = (text: string | undefined, unit: string | undefined) => ({
    text: [text === undefined ? undefined : shownNumber(text, 'quantity', locale), unit].filter(Boolean).join(' '),
  });
  return {
    columns: [wide(l.item), right(l.quantity), right(l.price), right(l.net), right(l.vatRate)],
    rows: [
      ...lines.map((line) => [
        { text: line.name ?? '–', detail: line.description, strong: true },
        quantity(line.quantity, line.unit),
        amount(line.price),
        amount(line.net),
        { text: line.vatRate === undefined ? '' : shownNumber(line.vatRate, 'quantity', locale) },
      ]),
      ...allowances.map((one) => [
        { text: l.allowances[one.kind], detail: one.reason },
        { text: '' },
        { text: '' },
        amount(one.amount),
        { text: '' },
      ]),
    ],
  };
}

/** A supplier's invoice as a page to read. */
export function receivedView({ invoice, locale, uploadIndex }: ReceivedDocument) {
  const l = receivedLabels[locale];
  const amount = (text: string | undefined) => (text === undefined ? undefined : shownNumber(text, 'amount', locale));
  return {
    paper: paperView({
      locale,
      issuer: { name: invoice.supplier.name ?? '–', address: {}, accounts: [] },
      title: l.kinds[invoice.kind],
      number: invoice.number ?? '',
      subtitle: l.subtitle(uploadIndex),
      meta: facts([
        [l.issueDate, day(invoice.issueDate)],
        [l.dueDate, day(invoice.dueDate)],
        [l.currency, invoice.currency],
      ]),
      notes: [l.notOriginal],
    }),
    parties: [traderView(invoice.supplier, l.supplier, locale), traderView(invoice.buyer, l.buyer, locale)],
    lines: linesView(invoice, locale),
    vatTitle: l.vatTitle,
    vat: {
      columns: [wide(l.vatRate), right(l.base), right(l.tax)],
      rows: invoice.vat.map(({ category, rate, base, tax }) => [
        { text: [rate && shownNumber(rate, 'quantity', locale), category].filter(Boolean).join(' · ') },
        { text: amount(base) ?? '' },
        { text: amount(tax) ?? '' },
      ]),
    },
    totals: facts([
      [l.totals.net, amount(invoice.net)],
      [l.totals.tax, amount(invoice.tax)],
      [l.totals.gross, amount(invoice.gross)],
      [l.totals.prepaid, amount(invoice.prepaid)],
    ]),
    payableLabel: l.totals.payable,
    payable: amount(invoice.payable) ?? '–',
    currency: invoice.currency ?? '',
    more: facts([
      [l.iban, invoice.iban],
      [l.bank, invoice.bank],
      [l.paymentTerms, invoice.paymentTerms],
      ...invoice.references.map(({ kind, number }): [string, string] => [l.references[kind], number]),
      [l.notes, invoice.notes.join('\n')],
      [l.attachments, invoice.attachments.join(', ')],
    ]),
  };
}
