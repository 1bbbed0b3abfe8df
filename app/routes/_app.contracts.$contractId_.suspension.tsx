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
import { suspendContract } from '#domain/contracts/suspend-contract.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';

export const loader = pageLoader(async ({ actor, params }) => {
  const { contractId, printedNumber, client, version, contractDate } = await showContract(actor, {
    contractId: params['contractId'] ?? '',
  });
  const today = civilDateOf(actor.asOf);
  return { contractId, number: printedNumber ?? '', clientName: client.name, version, contractDate, today };
});

export const action = formVerb(suspendContract, ({ contractId }, { request }) =>
  redirectWithToast(`/contracts/${contractId}`, requestMessages(request).contracts.suspended),
);

export const handle = titledBy<typeof loader>((m, data) => `${m.contracts.suspendTitle} · ${data.number}`);

/** Puts a contract on hold: nothing recurring is made until it is resumed. */
export default function SuspendContract() {
  const { contractId, number, clientName, version, contractDate, today } = useLoaderData<typeof loader>();
  const { contracts: m } = useMessages();
  return (
    <Page
      title={m.suspendTitle}
      lead={`${m.numbered(number)} · ${clientName}`}
      back={{ to: `/contracts/${contractId}`, label: m.numbered(number) }}
      width="form"
    >
      <Form failure={useFailure()} version={version}>
        <DateField
          name="date"
          label={m.suspensionDate}
          initial={today}
          max={today}
          {...(contractDate && { min: contractDate })}
        />
        <TextArea name="reason" label={m.reason} rows={3} />
        <FormEnd note={m.suspendNote}>
          <Submit>{m.suspend}</Submit>
        </FormEnd>
      </Form>
    </Page>
  );
}
