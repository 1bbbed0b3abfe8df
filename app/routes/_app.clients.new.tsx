import { useActionData } from '@remix-run/react';
import { CardFields } from '#app/clients-pages/card-fields.tsx';
import { takenBy } from '#app/clients-pages/choices.ts';
import { formVerb, pageLoader } from '#app/http/form-verb.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { redirectWithToast } from '#app/http/with-toast.server.ts';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { Callout } from '#app/ui/callout.tsx';
import { Form } from '#app/ui/form.tsx';
import { FormEnd, FormRow } from '#app/ui/form-row.tsx';
import { Page } from '#app/ui/page.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { addClient } from '#domain/clients/add-client.ts';

export const loader = pageLoader(async () => ({}));
export const action = formVerb(addClient, ({ id }, { request }) =>
  redirectWithToast(`/clients/${id}`, requestMessages(request).clientPages.added),
);

export const handle = titled((m) => m.clientPages.addTitle);

/** A client without any step before. */
export default function NewClient() {
  const answer = useActionData<typeof action>();
  const { clientPages: m } = useMessages();
  const taken = takenBy(answer);
  return (
    <Page title={m.addTitle} lead={m.addLead} back={{ to: '/clients', label: m.title }} width="form">
      <Form failure={answer}>
        {taken === undefined ? null : (
          <Callout
            tone="warning"
            title={m.register.known(taken.name)}
            action={<ButtonLink to={`/clients/${taken.clientId}`}>{m.openExisting}</ButtonLink>}
          />
        )}
        <CardFields>
          <FormRow>
            <TextField name="contactName" label={m.fields.contactName} optional maxLength={100} />
            <TextField
              name="dealTitle"
              label={m.fields.dealTitle}
              help={m.fields.dealTitleHelp}
              optional
              maxLength={200}
            />
          </FormRow>
        </CardFields>
        <FormEnd>
          <Submit>{m.add}</Submit>
        </FormEnd>
      </Form>
    </Page>
  );
}
