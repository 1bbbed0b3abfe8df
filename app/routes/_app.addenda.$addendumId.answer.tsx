import { useLoaderData } from '@remix-run/react';
import { AnswerForm } from '#app/contracts/answer-form.tsx';
import { recordAddendumAct } from '#app/contracts/contract-acts.server.ts';
import { pageLoader } from '#app/http/form-verb.server.ts';
import { useMessages } from '#app/messages.ts';
import { titledBy } from '#app/page-title.ts';
import { Page } from '#app/ui/page.tsx';
import { showAddendum } from '#domain/contracts/show-addendum.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';

export const loader = pageLoader(async ({ actor, params }) => ({
  addendum: await showAddendum(actor, { addendumId: params['addendumId'] ?? '' }),
  today: civilDateOf(actor.asOf),
}));

export const action = recordAddendumAct;

export const handle = titledBy<typeof loader>(
  (m, data) => `${m.contracts.recordAnswer} · ${data.addendum.contractNumber}`,
);

/** The answer to an addendum that reached us outside the application. */
export default function RecordAddendumAnswer() {
  const { addendum, today } = useLoaderData<typeof loader>();
  const { contracts: m } = useMessages();
  const { number, contractId, contractNumber, clientName } = addendum;
  return (
    <Page
      title={m.recordAnswer}
      lead={`${m.addendum(number)} · ${m.numbered(contractNumber)} · ${clientName}`}
      back={{ to: `/contracts/${contractId}`, label: m.numbered(contractNumber) }}
      width="form"
    >
      <AnswerForm today={today} />
    </Page>
  );
}
