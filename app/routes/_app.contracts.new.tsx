import { useLoaderData } from '@remix-run/react';
import { Send } from 'lucide-react';
import { draftAct } from '#app/contracts/contract-acts.server.ts';
import { ContractFindings } from '#app/contracts/contract-findings.tsx';
import { SendingFields } from '#app/contracts/sending-fields.tsx';
import { TermsFields } from '#app/contracts/terms-fields.tsx';
import { actsByName } from '#app/http/acts.server.ts';
import { pageLoader } from '#app/http/form-verb.server.ts';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { ChooseClient } from '#app/offers/choose-client.tsx';
import { ButtonLink } from '#app/ui/button.tsx';
import { DraftPage } from '#app/ui/draft-page.tsx';
import { Form } from '#app/ui/form.tsx';
import { FormEnd } from '#app/ui/form-row.tsx';
import { HiddenField } from '#app/ui/hidden-field.tsx';
import { LivePaper } from '#app/ui/live-paper.tsx';
import { Money } from '#app/ui/money.tsx';
import { Page } from '#app/ui/page.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { useFailure } from '#app/ui/use-failure.ts';
import { clientChoices } from '#domain/clients/client-choices.ts';
import { showClient } from '#domain/clients/show-client.ts';
import { showCompany } from '#domain/companies/show-company.ts';
import { listTemplates } from '#domain/contracts/list-templates.ts';
import { previewContract } from '#domain/contracts/preview-contract.ts';

export const loader = pageLoader(async ({ actor, search }) => {
  const { client: wanted, offer: offerId, deal: dealId, q } = search;
  if (wanted === undefined)
    return { step: 'client' as const, ...(await clientChoices(actor, { q, states: 'any' })), query: q ?? '' };
  const client = await showClient(actor, { clientId: wanted });
  const { findings, value, currency, terms, templateId } = await previewContract(actor, {
    clientId: client.id,
    dealId,
    offerId,
  });
  const { templates } = await listTemplates(actor, {});
  const { representativeName, representativeRole } = await showCompany(actor, {});
  return {
    step: 'terms' as const,
    client: { id: client.id, name: client.name, kind: client.kind },
    recipient: client.contacts[0]?.email ?? client.email,
    signer: { name: representativeName, role: representativeRole },
    templates: templates.filter((one) => one.state === 'active').map(({ templateId: id, name }) => ({ id, name })),
    defaults: { ...terms, templateId },
    offerId,
    dealId,
    findings,
    value,
    currency,
  };
});

export const action = actsByName({ save: draftAct(false), send: draftAct(true) });

const FORM = 'contract';

export const handle = titled((m) => m.contracts.newContract);

/** A new contract: for whom; everything else is filled in and can be sent as it is. */
export default function NewContract() {
  const page = useLoaderData<typeof loader>();
  const failure = useFailure();
  const { contracts: m } = useMessages();
  if (page.step === 'client') {
    return (
      <Page
        title={m.newContract}
        lead={m.chooseClient}
        back={{ to: '/contracts', label: m.title }}
        width="form"
        secondary={<ButtonLink to="/contracts/on-paper">{m.onPaper}</ButtonLink>}
      >
        <ChooseClient clients={page.clients} query={page.query} to="/contracts/new" />
      </Page>
    );
  }
  const { client, offerId, dealId, defaults, templates, findings, signer, recipient, value, currency } = page;
  const about = new URLSearchParams({
    client: client.id,
    ...(offerId === undefined ? {} : { offer: offerId }),
    ...(dealId === undefined ? {} : { deal: dealId }),
  });
  return (
    <DraftPage
      title={m.newFor(client.name)}
      findings={<ContractFindings findings={findings} clientId={client.id} />}
      form={
        <Form
          id={FORM}
          action={`?${about.toString()}&do=send`}
          failure={failure}
          defaults={defaults}
          className="space-y-6"
        >
          <HiddenField name="clientId" value={client.id} />
          {offerId === undefined ? null : <HiddenField name="offerId" value={offerId} />}
          {dealId === undefined ? null : <HiddenField name="dealId" value={dealId} />}
          <SelectField
            name="templateId"
            label={m.template}
            options={templates.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <TermsFields clientKind={client.kind} />
          <SendingFields signer={signer} recipient={recipient} isInstitution={client.kind === 'institution'} />
          <FormEnd note={m.sendNote}>
            <Submit icon={<Send size={16} aria-hidden />}>{m.send}</Submit>
            <Submit kind="line" formAction={`?${about.toString()}&do=save`}>
              {m.saveDraft}
            </Submit>
            <ButtonLink to={`/contracts/on-paper?client=${client.id}`} kind="quiet">
              {m.onPaper}
            </ButtonLink>
          </FormEnd>
        </Form>
      }
      totals={
        <p className="flex justify-between gap-4">
          <span className="text-muted">{m.value}</span>
          <Money value={value} currency={currency} size="strong" />
        </p>
      }
      preview={<LivePaper formId={FORM} action="/contracts/preview" title={m.preview} waiting={m.previewWaiting} />}
    />
  );
}
