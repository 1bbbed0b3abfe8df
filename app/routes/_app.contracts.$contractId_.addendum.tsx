import { useLoaderData } from '@remix-run/react';
import { Send } from 'lucide-react';
import { addendumInput } from '#app/contracts/addendum-input.server.ts';
import { AddendumServices } from '#app/contracts/addendum-services.tsx';
import { SendingFields } from '#app/contracts/sending-fields.tsx';
import { formVerb, pageLoader } from '#app/http/form-verb.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { redirectWithToast } from '#app/http/with-toast.server.ts';
import { useMessages } from '#app/messages.ts';
import { writingData } from '#app/offers/offer-data.server.ts';
import { titledBy } from '#app/page-title.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { DateField } from '#app/ui/date-field.tsx';
import { DraftPage } from '#app/ui/draft-page.tsx';
import { Form } from '#app/ui/form.tsx';
import { FormEnd, FormRow } from '#app/ui/form-row.tsx';
import { LivePaper } from '#app/ui/live-paper.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { TextArea } from '#app/ui/text-area.tsx';
import { useFailure } from '#app/ui/use-failure.ts';
import { showClient } from '#domain/clients/show-client.ts';
import { extendContract } from '#domain/contracts/extend-contract.ts';
import { refusedServices } from '#domain/contracts/model/refused-services.ts';
import { showContract } from '#domain/contracts/show-contract.ts';
import { addMonths, civilDateOf } from '#domain/kernel/pure/civil-date.ts';

/** With `?what=services` it does not begin as an extension; `changes` is the text that it begins with. */
export const loader = pageLoader(async ({ actor, params, search }) => {
  const contract = await showContract(actor, { contractId: params['contractId'] ?? '' });
  const { contractId, printedNumber, client, clientId, signer, recipient, endDate } = contract;
  const { sites } = await showClient(actor, { clientId });
  const rewritten = contract.addenda.find((one) => one.state === 'refused');
  const inForce = (contract.inForce?.services ?? []).filter((one) => one.state === 'active');
  return {
    contractId,
    number: printedNumber ?? '',
    client,
    signer,
    recipient,
    endDate,
    inForce,
    catalogue: (await writingData(actor)).services,
    sites: sites.map(({ id, name }) => ({ id, name })),
    defaults: {
      effectiveDate: civilDateOf(actor.asOf),
      newEndDate:
        rewritten || search['what'] === 'services' || endDate === null
          ? (rewritten?.newEndDate ?? null)
          : addMonths(endDate, 12),
      changes: rewritten?.changes ?? search['changes'] ?? '',
      services: refusedServices(inForce, rewritten?.services ?? []),
    },
  };
});

export const action = formVerb(
  extendContract,
  ({ contractId }, { request }) =>
    redirectWithToast(`/contracts/${contractId}`, requestMessages(request).contracts.addendumSent),
  { input: addendumInput },
);

export const handle = titledBy<typeof loader>((m, data) => `${m.contracts.extendTitle} · ${data.number}`);

const FORM = 'addendum';

/** «Act adițional»: a new end, other services and prices, a changed text, signed and sent; the paper beside it as it will be. */
export default function ExtendContract() {
  const page = useLoaderData<typeof loader>();
  const { contractId, number, client, signer, recipient, endDate, inForce, catalogue, sites, defaults } = page;
  const { contracts: m, common } = useMessages();
  return (
    <DraftPage
      title={`${m.extendTitle} · ${client.name}`}
      chain={[
        { label: m.numbered(number), to: `/contracts/${contractId}` },
        { label: m.extendTitle, isCurrent: true },
      ]}
      form={
        <Form id={FORM} failure={useFailure()} defaults={defaults} className="space-y-6">
          <FormRow>
            <DateField name="effectiveDate" label={m.effectiveDate} />
            {endDate === null ? null : <DateField name="newEndDate" label={m.newEndDate} min={endDate} optional />}
          </FormRow>
          <AddendumServices inForce={inForce} catalogue={catalogue} sites={sites} />
          <TextArea name="changes" label={m.changes} help={m.changesHelp} rows={5} optional />
          <SendingFields signer={signer} recipient={recipient} isInstitution={client.kind === 'institution'} />
          <FormEnd note={m.extendNote}>
            <Submit icon={<Send size={16} aria-hidden />}>{m.send}</Submit>
            <ButtonLink to={`/contracts/${contractId}`} kind="quiet">
              {common.cancel}
            </ButtonLink>
          </FormEnd>
        </Form>
      }
      preview={
        <LivePaper
          formId={FORM}
          action={`/contracts/${contractId}/addendum-preview`}
          title={m.addendumPreview}
          waiting={m.addendumWaiting}
        />
      }
    />
  );
}
