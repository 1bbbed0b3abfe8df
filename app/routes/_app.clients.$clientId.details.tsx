import { CardFields } from '#app/clients-pages/card-fields.tsx';
import { ContactsEditor, SitesEditor } from '#app/clients-pages/people-editor.tsx';
import { takenBy } from '#app/clients-pages/choices.ts';
import { PortalAccess } from '#app/clients-pages/portal-access.tsx';
import { ResponsibleForm } from '#app/clients-pages/responsible-form.tsx';
import { useClient } from '#app/clients-pages/use-client.ts';
import { actsByName } from '#app/http/acts.server.ts';
import { formVerb, pageLoader } from '#app/http/form-verb.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { redirectWithToast, redirectWithUndo } from '#app/http/with-toast.server.ts';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { Callout } from '#app/ui/callout.tsx';
import { Form } from '#app/ui/form.tsx';
import { FormEnd } from '#app/ui/form-row.tsx';
import { Section } from '#app/ui/section.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { useFailure } from '#app/ui/use-failure.ts';
import { addContact } from '#domain/clients/add-contact.ts';
import { addSite } from '#domain/clients/add-site.ts';
import { archiveClient } from '#domain/clients/archive-client.ts';
import { changeClient } from '#domain/clients/change-client.ts';
import { changeContact } from '#domain/clients/change-contact.ts';
import { changeSite } from '#domain/clients/change-site.ts';
import { closeSite } from '#domain/clients/close-site.ts';
import { removeContact } from '#domain/clients/remove-contact.ts';
import { reopenSite } from '#domain/clients/reopen-site.ts';
import { restoreClient } from '#domain/clients/restore-client.ts';
import { setResponsible } from '#domain/clients/set-responsible.ts';
import { id } from '#domain/kernel/schemas.ts';
import { listAccess } from '#domain/portal/list-access.ts';
import { revokeAccess } from '#domain/portal/revoke-access.ts';
import { sendAccess } from '#domain/portal/send-access.ts';
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react';

const ClientId = id<'client'>();

export const loader = pageLoader(({ actor, params }) =>
  listAccess(actor, { clientId: ClientId.parse(params['clientId']) }),
);

const told =
  (word: 'saved' | 'archivedNow' | 'restoredNow' | 'siteOpen') =>
  (_output: unknown, { request }: { request: Request }) =>
    redirectWithToast(new URL(request.url).pathname, requestMessages(request).clientPages[word]);
const saved = told('saved');

export const action = actsByName({
  card: formVerb(changeClient, saved),
  responsible: formVerb(setResponsible, saved),
  contact: formVerb(addContact, saved),
  first: formVerb(changeContact, saved),
  remove: formVerb(removeContact, saved),
  site: formVerb(addSite, saved),
  changeSite: formVerb(changeSite, saved),
  closeSite: formVerb(closeSite, ({ siteId, name }, { request }) => {
    const { pathname } = new URL(request.url);
    const undo = { action: `${pathname}?do=reopenSite`, fields: { siteId } };
    return redirectWithUndo(pathname, requestMessages(request).clientPages.siteClosed(name), undo);
  }),
  reopenSite: formVerb(reopenSite, told('siteOpen')),
  archive: formVerb(archiveClient, told('archivedNow')),
  restore: formVerb(restoreClient, told('restoredNow')),
  portal: formVerb(sendAccess, ({ recipient }, { request }) =>
    redirectWithToast(new URL(request.url).pathname, requestMessages(request).portal.access.sentTo(recipient)),
  ),
  closePortal: formVerb(revokeAccess, (_output, { request }) =>
    redirectWithToast(new URL(request.url).pathname, requestMessages(request).portal.access.revoked),
  ),
});

export const handle = titled((m) => m.clientPages.tabs.details);

/** Everything that is known of a client, to be changed: card, people, places, who looks after it. */
export default function ClientDetails() {
  const access = useLoaderData<typeof loader>();
  const { client, names, may } = useClient();
  const act = useSearchParams()[0].get('do');
  const failure = useFailure();
  const taken = takenBy(useActionData());
  const { clientPages: m, common } = useMessages();
  const failureOf = (name: string) => (act === name ? failure : undefined);
  return (
    <fieldset disabled={!may.write} className="grid gap-12 lg:grid-cols-[minmax(0,35rem)_minmax(0,1fr)]">
      <div>
        <h2 className="sr-only">{m.card}</h2>
        <Form
          key={client.version}
          action="?do=card"
          version={client.version}
          defaults={client}
          failure={failureOf('card')}
        >
          {taken === undefined || act !== 'card' ? null : (
            <Callout
              tone="warning"
              title={m.register.known(taken.name)}
              action={<ButtonLink to={`/clients/${taken.clientId}`}>{m.openExisting}</ButtonLink>}
            />
          )}
          <CardFields initialKind={client.kind} />
          <FormEnd>
            <Submit>{common.save}</Submit>
          </FormEnd>
        </Form>
      </div>
      <div>
        <Section title={m.people}>
          <ResponsibleForm client={client} names={names} failure={failureOf('responsible')} />
        </Section>
        <Section title={m.contacts} id="contacts">
          <ContactsEditor contacts={client.contacts} failure={failureOf('contact')} />
        </Section>
        <PortalAccess access={access} mayGive={may.administer} failure={failureOf('portal')} />
        <Section title={m.sites} id="sites">
          <SitesEditor sites={client.sites} closedSites={client.closedSites} failure={failureOf('site')} />
        </Section>
        {may.merge && client.state !== 'merged' ? (
          <div className="mb-6 space-y-1">
            <ButtonLink to={`/clients/${client.id}/merging`}>{m.merge.action}</ButtonLink>
            <p className="text-sm text-muted">{m.merge.hint}</p>
          </div>
        ) : null}
        {may.sell ? <ArchiveForm isArchived={client.state === 'archived'} failure={failureOf('archive')} /> : null}
      </div>
    </fieldset>
  );
}

function ArchiveForm({ isArchived, failure }: { isArchived: boolean; failure: ReturnType<typeof useFailure> }) {
  const { clientPages: m } = useMessages();
  if (isArchived) {
    return (
      <Form action="?do=restore">
        <Submit kind="line">{m.restore}</Submit>
      </Form>
    );
  }
  return (
    <Form action="?do=archive" failure={failure} className="space-y-1">
      <Submit kind="danger">{m.archive}</Submit>
      <p className="text-sm text-muted">{m.archiveText}</p>
    </Form>
  );
}
