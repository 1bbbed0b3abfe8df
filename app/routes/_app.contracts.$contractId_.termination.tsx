import { useLoaderData } from '@remix-run/react';
import { formVerb, pageLoader } from '#app/http/form-verb.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { redirectWithToast } from '#app/http/with-toast.server.ts';
import { useMessages } from '#app/messages.ts';
import { titledBy } from '#app/page-title.ts';
import { DateField } from '#app/ui/date-field.tsx';
import { Form } from '#app/ui/form.tsx';
import { FormEnd } from '#app/ui/form-row.tsx';
import { Page } from '#app/ui/page.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { TextArea } from '#app/ui/text-area.tsx';
import { useFailure } from '#app/ui/use-failure.ts';
import { showContract } from '#domain/contracts/show-contract.ts';
import { terminateContract } from '#domain/contracts/terminate-contract.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';

export const loader = pageLoader(async ({ actor, params }) => {
  const { contractId, printedNumber, client, version, contractDate } = await showContract(actor, {
    contractId: params['contractId'] ?? '',
  });
  const today = civilDateOf(actor.asOf);
  return { contractId, number: printedNumber ?? '', clientName: client.name, version, contractDate, today };
});

export const action = formVerb(terminateContract, ({ contractId }, { request }) =>
  redirectWithToast(`/contracts/${contractId}`, requestMessages(request).contracts.terminated),
);

export const handle = titledBy<typeof loader>((m, data) => `${m.contracts.terminate} · ${data.number}`);

/** Ends a contract before its term; what was done until then is still invoiced. */
export default function TerminateContract() {
  const { contractId, number, clientName, version, contractDate, today } = useLoaderData<typeof loader>();
  const { contracts: m } = useMessages();
  return (
    <Page
      title={m.terminate}
      lead={`${m.numbered(number)} · ${clientName}`}
      back={{ to: `/contracts/${contractId}`, label: m.numbered(number) }}
      width="form"
    >
      <Form failure={useFailure()} version={version}>
        <DateField
          name="date"
          label={m.terminationDate}
          initial={today}
          max={today}
          {...(contractDate && { min: contractDate })}
        />
        <TextArea name="reason" label={m.reason} rows={3} />
        <FormEnd note={m.terminateNote}>
          <Submit kind="danger-solid">{m.terminate}</Submit>
        </FormEnd>
      </Form>
    </Page>
  );
}
