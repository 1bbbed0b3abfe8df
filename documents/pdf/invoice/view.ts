import { day } from '../format.ts';
import { billLabels } from '../layout/bill-labels.ts';
import { billView } from '../layout/bill-view.ts';
import { invalidity, type Mark, paperView } from '../layout/paper-view.ts';
import { facts } from '../layout/party-view.ts';
import { invoiceLabels } from './labels.ts';
import type { InvoiceDocument } from './schema.ts';

function marks(invoice: InvoiceDocument): Mark[] {
  const l = invoiceLabels[invoice.locale];
  if (invoice.state === 'transmitting') return [{ text: l.transmitting, tone: 'wait' }];
  if (invoice.state === 'validated') return [{ text: l.validated(invoice.uploadIndex), tone: 'good' }];
  return invalidity(invoice.state, invoice.locale).marks;
}

function reversal({ storno, locale }: InvoiceDocument): string | undefined {
  const l = invoiceLabels[locale];
  if (storno === undefined) return undefined;
  const list = storno.of.map(({ number, date }) => l.reversed(number, day(date, locale))).join(', ');
  return [l.reverses(list), storno.reason].filter(Boolean).join('. ');
}

/** The words and numbers of an invoice as its template sets them. */
export function invoiceView(invoice: InvoiceDocument) {
  const { locale, period, delegate } = invoice;
  const [l, bill] = [invoiceLabels[locale], billLabels[locale]];
  const body = billView(invoice);
  const shown = (date: typeof invoice.dueDate) => (date === undefined ? undefined : day(date, locale));
  return {
    ...body,
    paper: paperView({
      locale,
      issuer: invoice.seller,
      title: l.title,
      number: [invoice.series, invoice.number].filter((part) => part !== '').join(' '),
      subtitle: l.subtitle[invoice.kind] || undefined,
      marks: marks(invoice),
      stamp: invalidity(invoice.state, locale).stamp,
      meta: facts([
        [bill.issueDate, day(invoice.issueDate, locale)],
        [bill.dueDate, shown(invoice.dueDate)],
        [l.deliveryDate, shown(invoice.deliveryDate)],
        [l.taxPointDate, shown(invoice.taxPointDate)],
        [l.period, period && `${day(period.from, locale)} – ${day(period.to, locale)}`],
        [bill.currency, invoice.currency],
      ]),
      notes: [l.unsigned],
    }),
    reversal: reversal(invoice),
    representatives: facts([
      [l.sellerTaxRepresentative, invoice.sellerTaxRepresentative],
      [l.buyerTaxRepresentative, invoice.buyerTaxRepresentative],
    ]),
    inWords: facts([[bill.inWords, invoice.amountInWords]]),
    signoff: [
      ...body.signoff,
      ...facts([
        [l.delegate, delegate && [delegate.name, delegate.position, delegate.vehicle].filter(Boolean).join(' · ')],
      ]),
    ],
  };
}
