import { useActionData, useLoaderData } from '@remix-run/react';
import { CardFields } from '#app/clients-pages/card-fields.tsx';
import { choicesOf } from '#app/clients-pages/choices.ts';
import { ChooseClient } from '#app/clients-pages/choose-client.tsx';
import { formVerb, pageLoader } from '#app/http/form-verb.server.ts';
import { memberNames } from '#app/http/member-names.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { redirectWithToast } from '#app/http/with-toast.server.ts';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { Form } from '#app/ui/form.tsx';
import { FormEnd, FormRow } from '#app/ui/form-row.tsx';
import { Page } from '#app/ui/page.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { TextArea } from '#app/ui/text-area.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { createLead } from '#domain/leads/create-lead.ts';
import { LEAD_SOURCES } from '#domain/leads/model/lead.ts';

export const loader = pageLoader(async ({ actor }) => ({ names: await memberNames(actor) }));
export const action = formVerb(createLead, (lead, { request }) =>
  redirectWithToast(`/leads/${lead.id}`, requestMessages(request).leadPages.added),
);

export const handle = titled((m) => m.leadPages.addTitle);

/** A possible client by hand. */
export default function NewLead() {
  const { names } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { leadPages: m, clientPages } = useMessages();
  const choices = choicesOf(answer);
  return (
    <Page title={m.addTitle} lead={m.addLead} back={{ to: '/leads', label: m.title }} width="form">
      <Form failure={choices.length > 0 ? { ...answer, error: null } : answer}>
        <ChooseClient choices={choices} />
        <TextArea name="wants" label={m.wants} help={m.wantsHelp} rows={4} maxLength={2_000} />
        <CardFields>
          <TextField name="contactName" label={clientPages.fields.contactName} optional maxLength={100} />
        </CardFields>
        <FormRow>
          <SelectField
            name="source"
            label={m.source}
            initial="phone"
            options={LEAD_SOURCES.map((value) => ({ value, label: m.sources[value] }))}
          />
          <SelectField
            name="assigneeId"
            label={m.who}
            blank={m.me}
            options={Object.entries(names).map(([value, label]) => ({ value, label }))}
          />
        </FormRow>
        {choices.length > 0 ? null : (
          <FormEnd>
            <Submit>{m.add}</Submit>
          </FormEnd>
        )}
      </Form>
    </Page>
  );
}
