import { Link, useLoaderData } from '@remix-run/react';
import { actsByName } from '#app/http/acts.server.ts';
import { formVerb, pageLoader } from '#app/http/form-verb.server.ts';
import { memberNames } from '#app/http/member-names.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { redirectWithToast } from '#app/http/with-toast.server.ts';
import { useMessages } from '#app/messages.ts';
import { titledBy } from '#app/page-title.ts';
import { timelineItems } from '#app/timeline/timeline-items.ts';
import { Dialog, DialogButton, DialogCancel } from '#app/ui/dialog.tsx';
import { DocumentPage } from '#app/ui/document-page.tsx';
import { DocumentPane } from '#app/ui/document-pane.tsx';
import { Form } from '#app/ui/form.tsx';
import { Day } from '#app/ui/moment.tsx';
import { Money } from '#app/ui/money.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { Timeline } from '#app/ui/timeline.tsx';
import { useActFailure } from '#app/ui/use-act-failure.ts';
import { useRole } from '#app/use-role.ts';
import { showCompensation } from '#domain/compensations/show-compensation.ts';
import { undoCompensation } from '#domain/compensations/undo-compensation.ts';
import { listTimeline } from '#domain/timeline/list-timeline.ts';

const UNDO = 'undo';

export const loader = pageLoader(async ({ actor, params }) => {
  const compensation = await showCompensation(actor, { compensationId: params['compensationId'] ?? '' });
  const { clientId, id: subjectId } = compensation;
  const { rows: history } = await listTimeline(actor, { clientId, subjectId });
  return { compensation, history, names: await memberNames(actor) };
});

export const action = actsByName({
  undo: formVerb(undoCompensation, ({ id }, { request }) =>
    redirectWithToast(`/collections/compensations/${id}`, requestMessages(request).compensations.undone),
  ),
});

export const handle = titledBy<typeof loader>(
  (m, { compensation }) => `${m.compensations.pageTitle(compensation.printedNumber)} · ${compensation.clientName}`,
);

/** One compensation: the report, and the way to undo it. */
export default function CompensationPage() {
  const { compensation, history, names } = useLoaderData<typeof loader>();
  const messages = useMessages();
  const m = messages.compensations;
  const { id, clientId, clientName, state, amount, currency, day, paymentId, undoReason } = compensation;
  const canUndo = useRole('administrator', 'accounting') && state === 'made';
  const failure = useActFailure(UNDO);
  return (
    <>
      <DocumentPage
        title={m.pageTitle(compensation.printedNumber)}
        state={
          <StateMark pill tone={state === 'made' ? 'success' : 'neutral'}>
            {m.states[state]}
          </StateMark>
        }
        client={
          <Link to={`/clients/${clientId}/money`} className="hover:underline">
            {clientName}
          </Link>
        }
        total={<Money value={amount} currency={currency} size="hero" />}
        document={<DocumentPane pdf={`/collections/compensations/${id}/pdf?v=${state}`} title={m.pdf} />}
        facts={[
          { label: m.columns.day, value: <Day date={day} /> },
          {
            label: m.payment,
            value: (
              <Link to={`/collections/${paymentId}`} className="text-link">
                <Money value={amount} currency={currency} />
              </Link>
            ),
          },
          ...(undoReason === null ? [] : [{ label: m.reason, value: undoReason }]),
        ]}
        others={
          canUndo ? (
            <DialogButton opensId={UNDO} kind="danger" className="w-full">
              {m.undo}
            </DialogButton>
          ) : undefined
        }
        history={<Timeline items={timelineItems(history, messages, names)} />}
      />
      {canUndo ? (
        <Dialog id={UNDO} title={m.undo} {...(failure ? { isOpen: true } : {})}>
          <p className="mb-4 text-muted">{m.undoText}</p>
          <Form action={`?do=${UNDO}`} failure={failure}>
            <TextField name="reason" label={m.reason} maxLength={300} />
            <Submit kind="danger-solid">{m.undo}</Submit>
          </Form>
          <div className="mt-2 flex justify-end">
            <DialogCancel />
          </div>
        </Dialog>
      ) : null}
    </>
  );
}
