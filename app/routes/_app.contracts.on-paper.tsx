import { useLoaderData } from '@remix-run/react';
import { recordPaperAct } from '#app/contracts/contract-acts.server.ts';
import { TermsFields } from '#app/contracts/terms-fields.tsx';
import { pageLoader } from '#app/http/form-verb.server.ts';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { ChooseClient } from '#app/offers/choose-client.tsx';
import { DateField } from '#app/ui/date-field.tsx';
import { MoneyField } from '#app/ui/decimal-field.tsx';
import { FileField } from '#app/ui/file-field.tsx';
import { Form } from '#app/ui/form.tsx';
import { FormEnd, FormRow } from '#app/ui/form-row.tsx';
import { HiddenField } from '#app/ui/hidden-field.tsx';
import { Page } from '#app/ui/page.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { useFailure } from '#app/ui/use-failure.ts';
import { clientChoices } from '#domain/clients/client-choices.ts';
import { showClient } from '#domain/clients/show-client.ts';
import { showCompany } from '#domain/companies/show-company.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';

export const loader = pageLoader(async ({ actor, search }) => {
  const { client: wanted, q } = search;
  if (wanted === undefined) return { step: 'client' as const, ...(await clientChoices(actor, { q })), query: q ?? '' };
  const { id, name, kind, paymentDays } = await showClient(actor, { clientId: wanted });
  const company = await showCompany(actor, {});
  const today = civilDateOf(actor.asOf);
  return {
    step: 'contract' as const,
    client: { id, name, kind },
    today,
    defaults: {
      acceptanceGate: kind === 'institution' ? 'required' : 'optional',
      paymentDays: kind === 'institution' ? 30 : (paymentDays ?? company.paymentDays),
    },
  };
});

export const action = recordPaperAct;

export const handle = titled((m) => m.contracts.onPaper);

/** A contract that both parties signed on paper: its number, its dates, its copy. */
export default function PaperContract() {
  const page = useLoaderData<typeof loader>();
  const failure = useFailure();
  const { contracts: m } = useMessages();
  const back = { to: '/contracts', label: m.title };
  if (page.step === 'client') {
    return (
      <Page title={m.onPaper} lead={m.chooseClient} back={back} width="form">
        <ChooseClient clients={page.clients} query={page.query} to="/contracts/on-paper" />
      </Page>
    );
  }
  const { client, today, defaults } = page;
  return (
    <Page title={m.onPaper} lead={client.name} back={back} width="form">
      <Form encType="multipart/form-data" failure={failure} defaults={defaults}>
        <HiddenField name="clientId" value={client.id} />
        <FormRow>
          <TextField name="number" label={m.number} maxLength={50} />
          <DateField name="contractDate" label={m.contractDate} max={today} />
        </FormRow>
        <MoneyField name="value" label={m.value} optional />
        <TermsFields clientKind={client.kind} />
        <FileField name="file" label={m.file} megabytes={10} accept=".pdf,.jpg,.jpeg,.png" />
        <FormEnd note={m.onPaperNote}>
          <Submit>{m.record}</Submit>
        </FormEnd>
      </Form>
    </Page>
  );
}
