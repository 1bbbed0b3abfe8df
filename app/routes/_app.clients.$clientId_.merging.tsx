import { Link, useLoaderData } from '@remix-run/react';
import { ArrowDownUp } from 'lucide-react';
import { MergePreview } from '#app/clients-pages/merge-preview.tsx';
import { formVerb, pageLoader } from '#app/http/form-verb.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { redirectWithToast } from '#app/http/with-toast.server.ts';
import { useMessages } from '#app/messages.ts';
import { ChooseClient } from '#app/offers/choose-client.tsx';
import { titledBy } from '#app/page-title.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { Callout } from '#app/ui/callout.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Form } from '#app/ui/form.tsx';
import { FormEnd } from '#app/ui/form-row.tsx';
import { HiddenField } from '#app/ui/hidden-field.tsx';
import { Page } from '#app/ui/page.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { useFailure } from '#app/ui/use-failure.ts';
import { clientChoices } from '#domain/clients/client-choices.ts';
import { mergeClients } from '#domain/clients/merge-clients.ts';
import { previewMerge } from '#domain/clients/preview-merge.ts';
import { showClient } from '#domain/clients/show-client.ts';

export const loader = pageLoader(async ({ actor, params, search }) => {
  const { id: clientId, name } = await showClient(actor, { clientId: params['clientId'] ?? '' });
  const { client: intoClientId, q } = search;
  if (intoClientId !== undefined)
    return { step: 'preview' as const, clientId, name, preview: await previewMerge(actor, { clientId, intoClientId }) };
  const { clients } = await clientChoices(actor, { q });
  return {
    step: 'choice' as const,
    clientId,
    name,
    query: q ?? '',
    others: clients.filter(({ id }) => id !== clientId),
  };
});

export const action = formVerb(mergeClients, ({ clientId, name }, { request }) =>
  redirectWithToast(`/clients/${clientId}`, requestMessages(request).clientPages.merge.done(name)),
);

export const handle = titledBy<typeof loader>((m, data) => `${m.clientPages.merge.title} · ${data.name}`);

/** Two cards of one client become one: which stays, what goes over, what never changes; then once and for good. */
export default function MergeClients() {
  const page = useLoaderData<typeof loader>();
  const failure = useFailure();
  const messages = useMessages();
  const { merge: m } = messages.clientPages;
  const path = `/clients/${page.clientId}/merging`;
  const back = { to: `/clients/${page.clientId}/details`, label: page.name };
  if (page.step === 'choice')
    return (
      <Page title={m.title} lead={m.choose(page.name)} back={back} width="form">
        <ChooseClient
          clients={page.others}
          query={page.query}
          to={path}
          empty={<EmptyState title={m.nobody}>{m.nobodyText}</EmptyState>}
        />
      </Page>
    );
  const { from, into, fault } = page.preview;
  return (
    <Page
      title={m.title}
      back={back}
      width="form"
      secondary={
        <ButtonLink to={`/clients/${into.id}/merging?client=${from.id}`} icon={<ArrowDownUp size={16} aria-hidden />}>
          {m.swap}
        </ButtonLink>
      }
    >
      <MergePreview preview={page.preview} />
      {fault === null ? (
        <Form failure={failure} className="mt-6">
          <HiddenField name="intoClientId" value={into.id} />
          <FormEnd note={m.final}>
            <Submit kind="danger-solid">{m.submit}</Submit>
          </FormEnd>
        </Form>
      ) : (
        <div className="mt-6">
          <Callout
            tone="warning"
            title={messages.clients.errors[FAULTS[fault]]}
            action={
              <Link className="text-link" to={path}>
                {messages.common.back}
              </Link>
            }
          />
        </div>
      )}
    </Page>
  );
}

const FAULTS = {
  'clients.errors.sameClient': 'sameClient',
  'clients.errors.merged': 'merged',
  'clients.errors.notInto': 'notInto',
  'clients.errors.otherIdentity': 'otherIdentity',
  'clients.errors.otherKind': 'otherKind',
} as const;
