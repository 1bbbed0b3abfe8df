import { useLoaderData } from '@remix-run/react';
import { Send } from 'lucide-react';
import { SendingFields } from '#app/contracts/sending-fields.tsx';
import { formVerb, pageLoader } from '#app/http/form-verb.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { redirectWithToast } from '#app/http/with-toast.server.ts';
import { useMessages } from '#app/messages.ts';
import { titledBy } from '#app/page-title.ts';
import { DateField } from '#app/ui/date-field.tsx';
import { Form } from '#app/ui/form.tsx';
import { FormEnd, FormRow } from '#app/ui/form-row.tsx';
import { Page } from '#app/ui/page.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { TextArea } from '#app/ui/text-area.tsx';
import { useFailure } from '#app/ui/use-failure.ts';
import { extendContract } from '#domain/contracts/extend-contract.ts';
import { showContract } from '#domain/contracts/show-contract.ts';
import { addMonths, civilDateOf } from '#domain/kernel/pure/civil-date.ts';

export const loader = pageLoader(async ({ actor, params }) => {
  const contract = await showContract(actor, { contractId: params['contractId'] ?? '' });
  const { contractId, printedNumber, client, signer, recipient, endDate } = contract;
  const rewritten = contract.addenda.find((one) => one.state === 'refused');
  return {
    contractId,
    number: printedNumber ?? '',
    client,
    signer,
    recipient,
    endDate,
    defaults: {
      effectiveDate: civilDateOf(actor.asOf),
      newEndDate: rewritten?.newEndDate ?? (endDate === null ? null : addMonths(endDate, 12)),
      changes: rewritten?.changes ?? '',
    },
  };
});

export const action = formVerb(extendContract, ({ contractId }, { request }) =>
  redirectWithToast(`/contracts/${contractId}`, requestMessages(request).contracts.addendumSent),
);

export const handle = titledBy<typeof loader>((m, data) => `${m.contracts.extendTitle} · ${data.number}`);

/** «Prelungește»: an addendum with a new end, a changed text or both, signed and sent. */
export default function ExtendContract() {
  const { contractId, number, client, signer, recipient, endDate, defaults } = useLoaderData<typeof loader>();
  const { contracts: m } = useMessages();
  return (
    <Page
      title={m.extendTitle}
      lead={`${m.numbered(number)} · ${client.name}`}
      back={{ to: `/contracts/${contractId}`, label: m.numbered(number) }}
      width="form"
    >
      <Form failure={useFailure()} defaults={defaults}>
        <FormRow>
          {endDate === null ? null : <DateField name="newEndDate" label={m.newEndDate} min={endDate} optional />}
          <DateField name="effectiveDate" label={m.effectiveDate} />
        </FormRow>
        <TextArea name="changes" label={m.changes} help={m.changesHelp} rows={8} optional />
        <SendingFields signer={signer} recipient={recipient} isInstitution={client.kind === 'institution'} />
        <FormEnd note={m.extendNote}>
          <Submit icon={<Send size={16} aria-hidden />}>{m.send}</Submit>
        </FormEnd>
      </Form>
    </Page>
  );
}
