import { Link, useLoaderData } from '@remix-run/react';
import { AnswerSheet, ANSWER } from '#app/balances/answer-sheet.tsx';
import { useStatementFacts } from '#app/balances/statement-facts.tsx';
import { useStatementMark } from '#app/balances/statement-mark.ts';
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
import { Money } from '#app/ui/money.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import { Timeline } from '#app/ui/timeline.tsx';
import { useActFailure } from '#app/ui/use-act-failure.ts';
import { useRole } from '#app/use-role.ts';
import { recordStatementAnswer } from '#domain/balances/record-statement-answer.ts';
import { showAccountStatement } from '#domain/balances/show-account-statement.ts';
import { formatCivilDate } from '#domain/kernel/pure/civil-date.ts';
import { listTimeline } from '#domain/timeline/list-timeline.ts';

export const loader = pageLoader(async ({ actor, params }) => {
  const statement = await showAccountStatement(actor, { accountStatementId: params['accountStatementId'] ?? '' });
  const { rows: history } = await listTimeline(actor, { clientId: statement.clientId, subjectId: statement.id });
  return { statement, history, names: await memberNames(actor) };
});

export const action = actsByName({
  answer: formVerb(recordStatementAnswer, ({ id }, { request }) =>
    redirectWithToast(`/collections/balances/${id}`, requestMessages(request).balances.recorded),
  ),
});

export const handle = titledBy<typeof loader>(
  (m, { statement }) => `${m.balances.pageTitle(formatCivilDate(statement.day))} · ${statement.clientName}`,
);

/** One statement of account: the paper, what the client answered, and the way to record an answer given elsewhere. */
export default function StatementPage() {
  const { statement, history, names } = useLoaderData<typeof loader>();
  const messages = useMessages();
  const m = messages.balances;
  const mark = useStatementMark()(statement);
  const failure = useActFailure(ANSWER);
  const canRecord = useRole('administrator', 'accounting') && statement.answer === null;
  const [first] = statement.totals;
  return (
    <>
      <DocumentPage
        title={m.pageTitle(formatCivilDate(statement.day))}
        state={
          <StateMark pill tone={mark.tone}>
            {mark.text}
          </StateMark>
        }
        client={
          <Link to={`/clients/${statement.clientId}/money`} className="hover:underline">
            {statement.clientName}
          </Link>
        }
        total={first ? <Money value={first.balance} currency={first.currency} size="hero" /> : undefined}
        document={<DocumentPane pdf={`/collections/balances/${statement.id}/pdf`} title={m.pdf} />}
        action={
          canRecord ? (
            <DialogButton opensId={ANSWER} kind="primary">
              {m.record}
            </DialogButton>
          ) : undefined
        }
        facts={useStatementFacts(statement)}
        history={<Timeline items={timelineItems(history, messages, names)} />}
      />
      {canRecord ? <AnswerSheet failure={failure} /> : null}
    </>
  );
}
