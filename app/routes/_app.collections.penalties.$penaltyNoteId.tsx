import { Link, useLoaderData } from '@remix-run/react';
import { NoteDialogs, ANNUL, PAY } from '#app/balances/note-dialogs.tsx';
import { PENALTY_TONES } from '#app/balances/penalty-tables.tsx';
import { actsByName } from '#app/http/acts.server.ts';
import { formVerb, pageLoader } from '#app/http/form-verb.server.ts';
import { memberNames } from '#app/http/member-names.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { redirectWithToast } from '#app/http/with-toast.server.ts';
import { useMessages } from '#app/messages.ts';
import { titledBy } from '#app/page-title.ts';
import { timelineItems } from '#app/timeline/timeline-items.ts';
import { DialogButton } from '#app/ui/dialog.tsx';
import { DocumentPage } from '#app/ui/document-page.tsx';
import { DocumentPane } from '#app/ui/document-pane.tsx';
import { Form } from '#app/ui/form.tsx';
import { Day } from '#app/ui/moment.tsx';
import { Money } from '#app/ui/money.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { Timeline } from '#app/ui/timeline.tsx';
import { useActFailure } from '#app/ui/use-act-failure.ts';
import { useRole } from '#app/use-role.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { annulPenaltyNote } from '#domain/penalties/annul-penalty-note.ts';
import { sendPenaltyNote } from '#domain/penalties/send-penalty-note.ts';
import { settlePenaltyNote } from '#domain/penalties/settle-penalty-note.ts';
import { showPenaltyNote } from '#domain/penalties/show-penalty-note.ts';
import { listTimeline } from '#domain/timeline/list-timeline.ts';

export const loader = pageLoader(async ({ actor, params }) => {
  const note = await showPenaltyNote(actor, { penaltyNoteId: params['penaltyNoteId'] ?? '' });
  const { rows: history } = await listTimeline(actor, { clientId: note.clientId, subjectId: note.id });
  return { note, history, names: await memberNames(actor), today: civilDateOf(actor.asOf) };
});

const back =
  (word: 'sent' | 'paid' | 'annulled') =>
  (_output: unknown, { request }: { request: Request }) =>
    redirectWithToast(new URL(request.url).pathname, requestMessages(request).penalties[word]);

export const action = actsByName({
  send: formVerb(sendPenaltyNote, back('sent')),
  pay: formVerb(settlePenaltyNote, back('paid')),
  annul: formVerb(annulPenaltyNote, back('annulled')),
});

export const handle = titledBy<typeof loader>(
  (m, { note }) => `${m.penalties.noteTitle(note.printedNumber)} · ${note.clientName}`,
);

/** One penalty note: the paper, its state, and what may be done with it. */
export default function PenaltyNotePage() {
  const { note, history, names, today } = useLoaderData<typeof loader>();
  const messages = useMessages();
  const m = messages.penalties;
  const { state, amount, currency } = note;
  const canWrite = useRole('administrator', 'accounting') && state === 'issued';
  const [sending, paying, annulling] = [useActFailure('send'), useActFailure(PAY), useActFailure(ANNUL)];
  const { paidDate, paidReference, annulReason } = note;
  return (
    <>
      <DocumentPage
        title={m.noteTitle(note.printedNumber)}
        state={
          <StateMark pill tone={PENALTY_TONES[state]}>
            {m.states[state]}
          </StateMark>
        }
        client={
          <Link to={`/clients/${note.clientId}/money`} className="hover:underline">
            {note.clientName}
          </Link>
        }
        total={<Money value={amount} currency={currency} size="hero" />}
        document={<DocumentPane pdf={`/collections/penalties/${note.id}/pdf?v=${state}`} title={m.pdf} />}
        action={
          canWrite ? (
            <Form action="?do=send" failure={sending}>
              <Submit wide>{m.send}</Submit>
            </Form>
          ) : undefined
        }
        facts={[
          { label: m.columns.date, value: <Day date={note.noteDate} /> },
          { label: m.columns.until, value: <Day date={note.until} /> },
          ...(paidDate === null ? [] : [{ label: m.paidDate, value: <Day date={paidDate} /> }]),
          ...(paidReference === null ? [] : [{ label: m.reference, value: paidReference }]),
          ...(annulReason === null ? [] : [{ label: m.reason, value: annulReason }]),
        ]}
        others={
          canWrite ? (
            <>
              <DialogButton opensId={PAY} className="w-full">
                {m.pay}
              </DialogButton>
              <DialogButton opensId={ANNUL} kind="danger" className="w-full">
                {m.annul}
              </DialogButton>
            </>
          ) : undefined
        }
        history={<Timeline items={timelineItems(history, messages, names)} />}
      />
      {canWrite ? <NoteDialogs today={today} paying={paying} annulling={annulling} /> : null}
    </>
  );
}
