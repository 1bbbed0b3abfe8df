import { useActionData, useLoaderData } from '@remix-run/react';
import { formVerb, pageQuery } from '#app/http/form-verb.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { redirectWithToast } from '#app/http/with-toast.server.ts';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { ServiceFieldsForm } from '#app/services/service-form.tsx';
import { Form } from '#app/ui/form.tsx';
import { FormEnd } from '#app/ui/form-row.tsx';
import { Page } from '#app/ui/page.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { withVat } from '#app/vat-choice.ts';
import { addService } from '#domain/catalogue/add-service.ts';
import { listVatChoices } from '#domain/catalogue/list-vat-choices.ts';

export const loader = pageQuery(listVatChoices);
export const action = formVerb(
  addService,
  (_service, { request }) => redirectWithToast('/services', requestMessages(request).catalogue.saved),
  { input: withVat },
);

export const handle = titled((m) => m.catalogue.newTitle);

/** A new service of the catalogue. */
export default function NewService() {
  const { choices } = useLoaderData<typeof loader>();
  const failure = useActionData<typeof action>();
  const { catalogue: m } = useMessages();
  return (
    <Page title={m.newTitle} back={{ to: '/services', label: m.title }} width="form">
      <Form failure={failure}>
        <ServiceFieldsForm choices={choices} />
        <FormEnd>
          <Submit>{m.add}</Submit>
        </FormEnd>
      </Form>
    </Page>
  );
}
