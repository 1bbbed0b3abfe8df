import { redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { CompensationForm } from '#app/balances/compensation-form.tsx';
import { compensationInput } from '#app/balances/compensation-input.server.ts';
import { formVerb, pageLoader } from '#app/http/form-verb.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { redirectWithToast } from '#app/http/with-toast.server.ts';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { Page } from '#app/ui/page.tsx';
import { useFailure } from '#app/ui/use-failure.ts';
import { compensate } from '#domain/compensations/compensate.ts';
import { listCompensable } from '#domain/compensations/list-compensable.ts';
import { listCompensations } from '#domain/compensations/list-compensations.ts';

export const loader = pageLoader(async ({ actor, search: { client } }) => {
  if (client !== undefined) return { clientId: client, ...(await listCompensable(actor, { clientId: client })) };
  await listCompensations(actor, {});
  throw redirect('/collections/balances?view=compensations');
});

export const action = formVerb(
  compensate,
  ({ id, printedNumber }, { request }) =>
    redirectWithToast(`/collections/compensations/${id}`, requestMessages(request).compensations.made(printedNumber)),
  { input: compensationInput },
);

export const handle = titled((m) => m.compensations.make);

/** What a client owes us and what we owe it, with how much of each is set off. */
export default function NewCompensation() {
  const { clientId, clientName, ours, theirs } = useLoaderData<typeof loader>();
  const { compensations: m } = useMessages();
  const failure = useFailure();
  return (
    <Page title={m.makeTitle(clientName)}>
      <CompensationForm clientId={clientId} ours={ours} theirs={theirs} failure={failure} />
    </Page>
  );
}
