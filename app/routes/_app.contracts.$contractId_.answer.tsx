import { useLoaderData } from '@remix-run/react';
import { AnswerForm } from '#app/contracts/answer-form.tsx';
import { recordAct } from '#app/contracts/contract-acts.server.ts';
import { pageLoader } from '#app/http/form-verb.server.ts';
import { useMessages } from '#app/messages.ts';
import { titledBy } from '#app/page-title.ts';
import { Page } from '#app/ui/page.tsx';
import { showContract } from '#domain/contracts/show-contract.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';

export const loader = pageLoader(async ({ actor, params }) => {
  const { contractId, printedNumber, client } = await showContract(actor, { contractId: params['contractId'] ?? '' });
  return { contractId, number: printedNumber ?? '', clientName: client.name, today: civilDateOf(actor.asOf) };
});

export const action = recordAct;

export const handle = titledBy<typeof loader>((m, data) => `${m.contracts.recordAnswer} · ${data.number}`);

/** The answer to a contract that reached us outside the application. */
export default function RecordContractAnswer() {
  const { contractId, number, clientName, today } = useLoaderData<typeof loader>();
  const { contracts: m } = useMessages();
  return (
    <Page
      title={m.recordAnswer}
      lead={`${m.numbered(number)} · ${clientName}`}
      back={{ to: `/contracts/${contractId}`, label: m.numbered(number) }}
      width="form"
    >
      <AnswerForm today={today} />
    </Page>
  );
}
