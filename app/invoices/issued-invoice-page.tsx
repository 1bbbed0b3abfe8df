import { Link } from '@remix-run/react';
import { AttemptList } from '#app/efactura/attempt-list.tsx';
import { BuyerAnswers, type BuyerMessage, BuyerMessageList, OpenBuyerMessages } from '#app/efactura/buyer-messages.tsx';
import { useMessages } from '#app/messages.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { CreditCallout } from '#app/collections/credit-callout.tsx';
import { WRITE_OFF, WriteOffDialog } from '#app/collections/write-off-dialog.tsx';
import { CopyField } from '#app/ui/copy-field.tsx';
import { DialogButton } from '#app/ui/dialog.tsx';
import { DocumentPage } from '#app/ui/document-page.tsx';
import { DocumentPane } from '#app/ui/document-pane.tsx';
import { Form } from '#app/ui/form.tsx';
import type { FormFailure } from '#app/ui/form-context.ts';
import { Money } from '#app/ui/money.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { Timeline, type TimelineItem } from '#app/ui/timeline.tsx';
import { useRole } from '#app/use-role.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import { ANNUL, CORRECT, InvoiceDialogs } from './invoice-dialogs.tsx';
import { COLLECT, CollectSheet } from './collect-sheet.tsx';
import { paidOf, useInvoiceChain, useInvoiceFacts, useInvoiceStates } from './invoice-facts.tsx';
import { documentMark } from './invoice-marks.ts';
import { Refusal } from './refusal.tsx';
import { InvoiceReminders, type ShownReminders } from '#app/reminders/invoice-reminders.tsx';
import { SettledList } from './settled-list.tsx';
import type { ShownInvoice } from './shown-invoice.ts';

type Props = {
  page: ShownInvoice;
  today: CivilDate;
  link: string | null;
  asksFiscalReceipt: boolean;
  /** What the buyer wrote through SPV, and who our people are. */
  written: { messages: readonly BuyerMessage[]; names: Readonly<Record<string, string>> };
  history: readonly TimelineItem[];
  reminders: ShownReminders;
  /** What the client has paid beyond its invoices, in this currency. */
  credit: bigint;
  /** The act whose form was refused, with what it got back. */
  refused: { act: string; failure: FormFailure } | undefined;
};

/** An invoice that was issued: the paper, where it stands at ANAF, by e-mail and in money, what comes next. */
export function IssuedInvoicePage({
  page,
  today,
  link,
  asksFiscalReceipt,
  written,
  history,
  reminders,
  credit,
  refused,
}: Props) {
  const { invoicing: m, collections } = useMessages();
  const { invoice, client, balance, settled } = page;
  const mark = documentMark({ state: invoice.state, paid: paidOf(page) }, m);
  const canWrite = useRole('administrator', 'accounting');
  const mayGiveUp = useRole('administrator') && invoice.state === 'issued' && (balance?.open ?? 0n) > 0n;
  const open = invoice.kind === 'proforma' && invoice.state === 'issued' ? page.uncollected : (balance?.open ?? 0n);
  const dueNow = balance && balance.open > balance.kept ? balance.open - balance.kept : open;
  const pdf = `/invoices/${invoice.id}/pdf?v=${invoice.version}-${page.submission?.state ?? ''}`;
  const failureOf = (act: string) => (refused?.act === act ? refused.failure : undefined);
  return (
    <>
      <DocumentPage
        title={m.titleOf(m.kinds[invoice.kind], invoice.number ?? '')}
        state={
          <StateMark pill tone={mark.tone}>
            {mark.text}
          </StateMark>
        }
        client={
          <Link to={`/clients/${invoice.clientId}`} className="hover:underline">
            {client.name}
          </Link>
        }
        total={<Money value={invoice.payable} currency={invoice.currency} size="hero" />}
        chain={useInvoiceChain(page)}
        notice={
          <>
            <Refusal {...page} />
            <OpenBuyerMessages messages={written.messages} canWrite={canWrite} />
            {canWrite && credit > 0n && (balance?.open ?? 0n) > 0n ? (
              <CreditCallout credit={credit} currency={invoice.currency} />
            ) : null}
          </>
        }
        document={<DocumentPane pdf={pdf} title={m.preview} />}
        action={canWrite ? <NextStep page={page} /> : undefined}
        states={useInvoiceStates(page)}
        facts={useInvoiceFacts(page)}
        others={<Others page={page} pdf={pdf} canWrite={canWrite} />}
        more={mayGiveUp ? <DialogButton opensId={WRITE_OFF}>{collections.giveUp}</DialogButton> : undefined}
        history={<Timeline items={history} />}
      >
        {link === null ? null : <CopyField label={m.copyLink} value={link} />}
        <SettledList settled={settled} currency={invoice.currency} />
        <InvoiceReminders shown={reminders} today={today} failureOf={failureOf} />
        <AttemptList submission={page.submission} />
        <BuyerMessageList {...written} />
      </DocumentPage>
      {canWrite && open > 0n ? (
        <CollectSheet
          invoice={invoice}
          open={dueNow}
          today={today}
          asksFiscalReceipt={asksFiscalReceipt}
          failure={failureOf('collect')}
        />
      ) : null}
      {mayGiveUp ? <WriteOffDialog currency={invoice.currency} failure={failureOf(WRITE_OFF)} /> : null}
      {canWrite ? <BuyerAnswers messages={written.messages} refused={refused} /> : null}
      {canWrite ? (
        <InvoiceDialogs
          isProforma={invoice.kind === 'proforma'}
          canAnnul={page.canAnnul}
          canCorrect={page.submission?.state === 'rejected'}
          failureOf={failureOf}
        />
      ) : null}
    </>
  );
}

/** The one thing to do: correct a refusal, send what waits, take the money. */
function NextStep({ page: { invoice, submission, balance, made, uncollected } }: { page: ShownInvoice }) {
  const { invoicing: m } = useMessages();
  if (invoice.state === 'annulled') return null;
  const waiting = made.find(({ kind, state }) => kind === 'advance' && state === 'draft');
  if (invoice.kind === 'proforma')
    return uncollected > 0n ? (
      <DialogButton opensId={COLLECT} kind="primary">
        {m.collect}
      </DialogButton>
    ) : waiting ? (
      <ButtonLink to={`/invoices/${waiting.id}`} kind="primary">
        {m.issueAdvance}
      </ButtonLink>
    ) : isInvoiced(made) ? null : (
      <Act name="toInvoice">{m.toInvoice}</Act>
    );
  if (submission?.state === 'rejected')
    return (
      <DialogButton opensId={CORRECT} kind="primary">
        {m.correct}
      </DialogButton>
    );
  const waits = submission !== null && (submission.state === 'waiting' || submission.state === 'unsent');
  if (waits && submission.releaseAt === null) return <Act name="submission">{m.requestSubmission}</Act>;
  if (balance !== null && balance.open > 0n)
    return (
      <DialogButton opensId={COLLECT} kind="primary">
        {m.collect}
      </DialogButton>
    );
  return null;
}

/** Whether a proforma was turned into its invoice already. */
const isInvoiced = (made: ShownInvoice['made']): boolean => made.some(({ kind }) => kind !== 'advance');

function Others({ page, pdf, canWrite }: { page: ShownInvoice; pdf: string; canWrite: boolean }) {
  const { invoicing: m, common } = useMessages();
  const { invoice, submission, balance, canAnnul, made, uncollected, lines } = page;
  const isFiscal = invoice.kind !== 'proforma';
  const isLive = invoice.state === 'issued';
  const isPrimaryOfProforma =
    uncollected > 0n || made.some(({ kind, state }) => kind === 'advance' && state === 'draft');
  const waits = submission?.state === 'waiting' || submission?.state === 'unsent';
  const isPrimaryElsewhere = submission?.state === 'rejected' || (waits && submission.releaseAt === null);
  return (
    <>
      {canWrite && isLive && isPrimaryElsewhere && balance !== null && balance.open > 0n ? (
        <DialogButton opensId={COLLECT} className="w-full">
          {m.collect}
        </DialogButton>
      ) : null}
      {canWrite && isLive && !isFiscal && isPrimaryOfProforma && !isInvoiced(made) ? (
        <Act name="toInvoice" kind="line">
          {m.toInvoice}
        </Act>
      ) : null}
      {canWrite && waits && submission.releaseAt !== null ? (
        <Act name="submission" kind="line">
          {m.requestSubmission}
        </Act>
      ) : null}
      {canWrite && invoice.state !== 'annulled' && submission?.state !== 'rejected' ? (
        <Act name="email" kind="line">
          {m.sendNow}
        </Act>
      ) : null}
      <ButtonLink to={pdf} reloadDocument>
        {common.downloadPdf}
      </ButtonLink>
      {isFiscal ? (
        <ButtonLink to={`/invoices/${invoice.id}/xml`} reloadDocument>
          {m.xml}
        </ButtonLink>
      ) : null}
      {submission?.archiveFileId ? (
        <ButtonLink to={`/files/${submission.archiveFileId}`} reloadDocument>
          {m.archive}
        </ButtonLink>
      ) : null}
      {canWrite && canAnnul ? (
        <DialogButton opensId={ANNUL} kind="danger" className="w-full">
          {isFiscal ? m.annul : m.annulProforma}
        </DialogButton>
      ) : null}
      {canWrite && isLive && isFiscal && !canAnnul && isLeft(lines) ? (
        <ButtonLink to={`/invoices/${invoice.id}/storno`} kind="danger">
          {invoice.kind === 'storno' ? m.stornoStorno : m.storno}
        </ButtonLink>
      ) : null}
    </>
  );
}

/** Whether something of it can still be reversed. */
const isLeft = (lines: ShownInvoice['lines']): boolean => lines.some(({ reversible }) => Number(reversible) > 0);

const Act = ({ name, kind = 'primary', children }: { name: string; kind?: 'primary' | 'line'; children: string }) => (
  <Form action={`?do=${name}`}>
    <Submit kind={kind} wide>
      {children}
    </Submit>
  </Form>
);
