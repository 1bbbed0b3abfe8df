import { Link } from '@remix-run/react';
import { useMessages } from '#app/messages.ts';
import type { ChainLink } from '#app/ui/document-page.tsx';
import type { Fact } from '#app/ui/facts.tsx';
import { formatInstant } from '#app/ui/format-moment.ts';
import { Day, Instant } from '#app/ui/moment.tsx';
import { Money } from '#app/ui/money.tsx';
import type { StateLine } from '#app/ui/state-lines.tsx';
import { useMailDetail } from '#app/ui/use-mail-detail.ts';
import { formatCivilDate } from '#domain/kernel/pure/civil-date.ts';
import type { PaidState } from '#domain/invoicing/model/paid-state.ts';
import { documentMark, efacturaMark, emailMark } from './invoice-marks.ts';
import type { ShownInvoice } from './shown-invoice.ts';

const PATHS: Record<ShownInvoice['chain'][number]['kind'], (id: string) => string> = {
  offer: (id) => `/offers/${id}`,
  contract: (id) => `/contracts/${id}`,
  acceptance: (id) => `/acceptance/${id}`,
  invoice: (id) => `/invoices/${id}`,
  receipt: (id) => `/receipts/${id}/pdf`,
};

/** «Ofertă OF-12 › Contract CTR-15 › PV-7 › Factură F-42 › Chitanță CH-3», this one marked. */
export function useInvoiceChain({ chain, invoice }: ShownInvoice): ChainLink[] {
  const { invoicing: m } = useMessages();
  return chain.map(({ kind, id, number }) => ({
    label: `${id === invoice.id ? m.kinds[invoice.kind] : m.chain[kind]} ${number}`,
    to: PATHS[kind](id),
    isCurrent: id === invoice.id,
  }));
}

/** How it stands in money; of a proforma, which is in no ledger, what was collected for it. */
export function paidOf({ invoice, balance, uncollected }: ShownInvoice): PaidState | null {
  if (invoice.kind !== 'proforma') return balance?.paid ?? null;
  if (uncollected === invoice.payable) return null;
  return uncollected > 0n ? 'partly' : 'paid';
}

/** The three axes of an invoice, each with its time and what to know. */
export function useInvoiceStates(page: ShownInvoice): StateLine[] {
  const { invoice, submission, deliveries } = page;
  const { invoicing: m } = useMessages();
  const mailDetail = useMailDetail();
  const detail = useSubmissionDetail(submission);
  const mail = deliveries.findLast(({ template }) => template === 'invoice-issued');
  const sentOn = mail?.sentAt ?? mail?.createdAt;
  const at = submission?.settledAt ?? submission?.acceptedAt;
  return [
    {
      axis: 'document',
      ...documentMark({ state: invoice.state, paid: paidOf(page) }, m),
      at: invoice.issuedAt ? <Instant at={invoice.issuedAt} /> : undefined,
      detail: invoice.annulReason ?? undefined,
    },
    ...(submission
      ? [
          {
            axis: 'efactura' as const,
            ...efacturaMark(submission.state, m),
            at: at ? <Instant at={at} /> : undefined,
            detail,
          },
        ]
      : []),
    {
      axis: 'email',
      ...emailMark(mail?.state ?? null, m),
      at: sentOn ? <Instant at={sentOn} /> : undefined,
      detail: mailDetail(mail),
    },
  ];
}

function useSubmissionDetail(submission: ShownInvoice['submission']) {
  const { invoicing: m, common } = useMessages();
  if (!submission) return undefined;
  const { state, releaseAt, nextCheckAt, uploadIndex, deadlineDate, daysLeft } = submission;
  const term = `${m.lastDay} ${formatCivilDate(deadlineDate)}, ${m.workingDaysLeft(daysLeft)}`;
  switch (state) {
    case 'waiting':
    case 'unsent':
      return releaseAt === null
        ? `${m.waitsForClick}. ${term}`
        : `${m.releaseAt} ${formatInstant(releaseAt).time}. ${term}`;
    case 'uncertain':
      return common.uploadUncertain(nextCheckAt === null ? '' : formatInstant(nextCheckAt).time);
    case 'rejected':
      return term;
    case 'not_applicable':
      return undefined;
    case 'sending':
    case 'accepted':
    case 'processing':
    case 'validated':
      return uploadIndex === null ? undefined : `${m.uploadIndex} ${uploadIndex}`;
  }
}

/** Key data: dates, sums, what is open, what it reverses. */
export function useInvoiceFacts({ invoice, balance, reverses, reversals, deducts, made }: ShownInvoice): Fact[] {
  const { invoicing: m } = useMessages();
  const { issueDate, dueDate, currency, net, vat, gross, rounding, payable } = invoice;
  const facts: (Fact | undefined)[] = [
    issueDate === null ? undefined : { label: m.series, value: <Day date={issueDate} /> },
    dueDate === null ? undefined : { label: m.dueDate, value: <Day date={dueDate} /> },
    { label: m.net, value: <Money value={net} currency={currency} /> },
    { label: m.vat, value: <Money value={vat} currency={currency} /> },
    { label: m.gross, value: <Money value={gross} currency={currency} size={rounding === 0n ? 'strong' : 'text'} /> },
    ...(rounding === 0n
      ? []
      : [
          { label: m.rounding, value: <Money value={rounding} currency={currency} /> },
          { label: m.payable, value: <Money value={payable} currency={currency} size="strong" /> },
        ]),
    ...(invoice.orderNumber === null ? [] : [{ label: m.orderNumber, value: invoice.orderNumber }]),
    ...(invoice.buyerReference === null ? [] : [{ label: m.buyerReference, value: invoice.buyerReference }]),
    ...(invoice.paymentTerms === null ? [] : [{ label: m.paymentTerms, value: invoice.paymentTerms }]),
    ...openFacts(balance, currency, m),
    reverses === null ? undefined : { label: m.stornoOf, value: <Related {...reverses} /> },
    ...reversals.map((one) => ({ label: m.stornoBy, value: <Related {...one} /> })),
    ...deducts.map((one) => ({ label: m.deducts, value: <Related {...one} /> })),
    ...made.map(({ kind, id, number }) => ({
      label: m.kinds[kind],
      value: <Related id={id} number={number || m.states.draft} />,
    })),
  ];
  return facts.filter((fact) => fact !== undefined);
}

/** What is open, and of it what the client keeps as a guarantee until its release. */
function openFacts(
  balance: ShownInvoice['balance'],
  currency: string,
  m: ReturnType<typeof useMessages>['invoicing'],
): Fact[] {
  if (balance === null) return [];
  const { open, kept, keptUntil } = balance;
  if (kept === 0n || keptUntil === null) return [{ label: m.open, value: <Money value={open} currency={currency} /> }];
  return [
    { label: m.dueNow, value: <Money value={open - kept} currency={currency} /> },
    { label: m.keptUntil(formatCivilDate(keptUntil)), value: <Money value={kept} currency={currency} /> },
  ];
}

const Related = ({ id, number }: { id: string; number: string }) => (
  <Link to={`/invoices/${id}`} className="text-link">
    {number}
  </Link>
);
