import { Send } from 'lucide-react';
import { useMessages, usePageSettings } from '#app/messages.ts';
import { Callout } from '#app/ui/callout.tsx';
import { DocumentPane } from '#app/ui/document-pane.tsx';
import { DraftPage } from '#app/ui/draft-page.tsx';
import { Facts } from '#app/ui/facts.tsx';
import { FindingsList } from '#app/ui/findings-list.tsx';
import { Form } from '#app/ui/form.tsx';
import { FormEnd } from '#app/ui/form-row.tsx';
import { LivePaper } from '#app/ui/live-paper.tsx';
import { Day } from '#app/ui/moment.tsx';
import { Money } from '#app/ui/money.tsx';
import { Section } from '#app/ui/section.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { TwoPapers } from '#app/ui/two-papers.tsx';
import { useFailure } from '#app/ui/use-failure.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import { chosenOwn } from '#domain/invoicing/model/own-adjustment.ts';
import type { AdvanceChoice, Choice } from './invoice-data.server.ts';
import { useInvoiceChain } from './invoice-facts.tsx';
import { INVOICE_FORM, InvoiceForm } from './invoice-form.tsx';
import { adjustmentsGiven } from './adjustment-fields.tsx';
import { Findings, Sums, sumsShown, useLiveChecks } from './live-checks.tsx';
import { shownFinding } from './shown-finding.ts';
import type { ShownInvoice } from './shown-invoice.ts';

type Props = {
  page: ShownInvoice;
  choices: readonly Choice[];
  advances: readonly AdvanceChoice[];
  hasCard: boolean;
  mayPassGate: boolean;
  today: CivilDate;
};

/** An invoice while it is written: its lines, what is to be mended, the paper as it will be. */
export function DraftInvoicePage({ page, choices, advances, hasCard, mayPassGate, today }: Props) {
  const { invoicing: m } = useMessages();
  const { invoice, client } = page;
  const head = {
    title: `${m.kinds[invoice.kind]} · ${client.name}`,
    state: (
      <StateMark pill tone="neutral">
        {m.states.draft}
      </StateMark>
    ),
    chain: useInvoiceChain(page),
  };
  return page.lines.every((line) => line.contractedServiceId === null) ? (
    <FixedDraft page={page} head={head} />
  ) : (
    <Writing
      page={page}
      head={head}
      choices={choices}
      advances={advances}
      hasCard={hasCard}
      mayPassGate={mayPassGate}
      today={today}
    />
  );
}

interface Head {
  title: string;
  state: React.ReactNode;
  chain: ReturnType<typeof useInvoiceChain>;
}

function Writing({ page, head, choices, advances, hasCard, mayPassGate, today }: Props & { head: Head }) {
  const { invoicing: m } = useMessages();
  const { invoice, lines, findings, gate } = page;
  const { currency, kind, dueDate, taxPointDate, periodStart, periodEnd, note } = invoice;
  const { rounds, rounding, orderNumber, buyerReference, paymentTerms } = invoice;
  const isProforma = kind === 'proforma';
  const checks = useLiveChecks({ findings, fault: null, sums: sumsShown(invoice) });
  const isAccepted = lines.every(
    (line) => line.acceptanceLineId !== null || line.advanceLineId !== null || line.adjustment !== null,
  );
  const ticked = new Map(
    choices.flatMap((choice, index) => {
      const line = lines.find(
        (one) =>
          one.contractedServiceId === choice.contractedServiceId && one.acceptanceLineId === choice.acceptanceLineId,
      );
      const { quantity, description } = line ?? {};
      if (!line || quantity === undefined) return [];
      return [[index, { quantity, description: description ?? null, adjustment: chosenOwn(line) }] as const];
    }),
  );
  return (
    <DraftPage
      {...head}
      form={
        <>
          <InvoiceForm
            action="?do=issue"
            dealId={invoice.dealId}
            currency={currency}
            choices={choices}
            ticked={ticked}
            advances={isProforma ? [] : advances}
            deducted={new Set(page.deducts.map((one) => one.id))}
            today={today}
            hasCard={hasCard}
            asksGate={mayPassGate && gate === 'optional' && !isAccepted}
            defaults={{
              adjustments: adjustmentsGiven(lines),
              dueDate,
              taxPointDate,
              periodStart,
              periodEnd,
              note,
              orderNumber,
              buyerReference,
              paymentTerms,
              rounds,
              ...(rounds === 'amount' ? { roundingAmount: rounding } : {}),
              card: invoice.cardPayment === 'offered',
            }}
            version={invoice.version}
            compare={
              <TwoPapers saved={`/invoices/${invoice.id}/pdf`} formId={INVOICE_FORM} preview="/invoices/preview" />
            }
            failure={useFailure()}
          >
            <FormEnd note={isProforma ? m.proformaNote : m.issueNote}>
              <Submit icon={<Send size={16} aria-hidden />}>{isProforma ? m.issueProforma : m.issueAndSend}</Submit>
              <Submit kind="line" formAction="?do=save">
                {m.saveDraft}
              </Submit>
            </FormEnd>
          </InvoiceForm>
          <Delete />
        </>
      }
      totals={<Sums checks={checks} currency={currency} />}
      findings={isProforma ? undefined : <Findings checks={checks} clientId={invoice.clientId} />}
      preview={
        <LivePaper formId={INVOICE_FORM} action="/invoices/preview" title={m.preview} waiting={m.previewWaiting} />
      }
    />
  );
}

/** A draft whose line is no service's, an advance: it is issued as it stands. */
function FixedDraft({ page: { invoice, lines, findings, fault }, head }: { page: ShownInvoice; head: Head }) {
  const { invoicing: m } = useMessages();
  const { locale } = usePageSettings();
  const { currency, taxPointDate, vat, gross } = invoice;
  return (
    <DraftPage
      {...head}
      form={
        <>
          <Section title={m.kinds[invoice.kind]} lead={m.advanceNote}>
            <Facts
              items={[
                ...lines.map(({ name, net: amount }) => ({
                  label: name,
                  value: <Money value={amount} currency={currency} />,
                })),
                ...(taxPointDate === null ? [] : [{ label: m.collectedOn, value: <Day date={taxPointDate} /> }]),
                { label: m.vat, value: <Money value={vat} currency={currency} /> },
                { label: m.gross, value: <Money value={gross} currency={currency} size="strong" /> },
              ]}
            />
          </Section>
          <Form action="?do=issueFixed" failure={useFailure()}>
            <FormEnd note={m.issueNote}>
              <Submit icon={<Send size={16} aria-hidden />}>{m.issueAndSend}</Submit>
            </FormEnd>
          </Form>
          <Delete />
        </>
      }
      findings={
        fault === null ? (
          <FindingsList findings={findings.map((one) => shownFinding(one, { clientId: invoice.clientId, locale }))} />
        ) : (
          <Callout tone="warning">{fault}</Callout>
        )
      }
      preview={<DocumentPane pdf={`/invoices/${invoice.id}/pdf?v=${invoice.version}`} title={m.preview} />}
    />
  );
}

function Delete() {
  const { invoicing: m } = useMessages();
  return (
    <Form action="?do=delete" className="mt-2">
      <Submit kind="danger">{m.deleteDraft}</Submit>
    </Form>
  );
}
