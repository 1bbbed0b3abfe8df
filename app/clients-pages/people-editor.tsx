import { useMessages } from '#app/messages.ts';
import type { FormFailure } from '#app/ui/form-context.ts';
import { FormRow } from '#app/ui/form-row.tsx';
import { Form } from '#app/ui/form.tsx';
import { HiddenField } from '#app/ui/hidden-field.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { placeName } from '#domain/kernel/pure/counties.ts';
import type { ShownClient } from './use-client.ts';

/** The people at a client, the one who is written to first, and one more. */
export function ContactsEditor({
  contacts,
  failure,
}: {
  contacts: ShownClient['contacts'];
  failure: FormFailure | undefined;
}) {
  const { clientPages: m, common } = useMessages();
  return (
    <>
      <ul className="mb-4">
        {contacts.map((contact, index) => (
          <li key={contact.id} className="flex flex-wrap items-center gap-x-2 border-b border-base-300 py-2">
            <div className="min-w-0 flex-1 basis-40">
              <p className="font-medium">{contact.name}</p>
              <p className="text-sm text-muted [overflow-wrap:anywhere]">
                {[contact.role, contact.phone, contact.email].filter(Boolean).join(' · ')}
              </p>
            </div>
            {index === 0 ? <span className="text-sm text-muted">{m.first}</span> : <MakeFirst contact={contact} />}
            <details className="basis-full">
              <summary className="text-link inline-block text-sm">{m.changeContact}</summary>
              <Form action="?do=first" defaults={contact} className="mt-3 space-y-3">
                <HiddenField name="contactId" value={contact.id} />
                <ContactFields />
                <Submit kind="line">{common.save}</Submit>
              </Form>
              <Form action="?do=remove" className="mt-2">
                <HiddenField name="contactId" value={contact.id} />
                <Submit kind="danger">{m.removeContact}</Submit>
              </Form>
            </details>
          </li>
        ))}
      </ul>
      <Form key={contacts.length} action="?do=contact" failure={failure} className="space-y-3">
        <ContactFields />
        <Submit kind="line">{m.addContact}</Submit>
      </Form>
    </>
  );
}

function ContactFields() {
  const { clientPages: m } = useMessages();
  return (
    <>
      <FormRow>
        <TextField name="name" label={m.fields.name} maxLength={100} />
        <TextField name="role" label={m.role} optional maxLength={100} />
      </FormRow>
      <FormRow>
        <TextField name="email" type="email" label={m.fields.email} optional />
        <TextField name="phone" type="tel" label={m.fields.phone} optional maxLength={40} />
      </FormRow>
    </>
  );
}

function MakeFirst({ contact }: { contact: ShownClient['contacts'][number] }) {
  const { clientPages: m } = useMessages();
  return (
    <Form action="?do=first" className="">
      <HiddenField name="contactId" value={contact.id} />
      <HiddenField name="place" value="first" />
      <HiddenField name="name" value={contact.name} />
      <HiddenField name="role" value={contact.role ?? ''} />
      <HiddenField name="email" value={contact.email ?? ''} />
      <HiddenField name="phone" value={contact.phone ?? ''} />
      <Submit kind="quiet">{m.makeFirst}</Submit>
    </Form>
  );
}

/** The places where a client's work is done, each to be changed or closed, and one more. */
export function SitesEditor({
  sites,
  closedSites,
  failure,
}: Pick<ShownClient, 'sites' | 'closedSites'> & { failure: FormFailure | undefined }) {
  const { clientPages: m, common } = useMessages();
  return (
    <>
      <ul className="mb-4">
        {sites.map((site) => (
          <li key={site.id} className="border-b border-base-300 py-2">
            <p className="font-medium">{site.name}</p>
            <p className="text-sm text-muted">
              {[site.street, placeName(site.city), site.contactName, site.contactPhone].filter(Boolean).join(' · ')}
            </p>
            {site.accessNotes === null ? null : <p className="text-sm">{site.accessNotes}</p>}
            <details className="mt-1">
              <summary className="text-link inline-block text-sm">{m.changeSite}</summary>
              <Form action="?do=changeSite" defaults={site} className="mt-3 space-y-3">
                <HiddenField name="siteId" value={site.id} />
                <SiteFields />
                <Submit kind="line">{common.save}</Submit>
              </Form>
              <Form action="?do=closeSite" className="mt-2">
                <HiddenField name="siteId" value={site.id} />
                <Submit kind="danger">{m.closeSite}</Submit>
              </Form>
            </details>
          </li>
        ))}
      </ul>
      <Form key={sites.length} action="?do=site" failure={failure} className="space-y-3">
        <SiteFields />
        <Submit kind="line">{m.addSite}</Submit>
      </Form>
      <ClosedSites sites={closedSites} />
    </>
  );
}

/** Places that were closed, each to be opened again. */
function ClosedSites({ sites }: { sites: ShownClient['closedSites'] }) {
  const { clientPages: m } = useMessages();
  if (sites.length === 0) return null;
  return (
    <details className="mt-4">
      <summary className="text-link inline-block text-sm">{`${m.closedSites} (${sites.length})`}</summary>
      <ul>
        {sites.map(({ id, name }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-2 border-b border-base-300 py-2">
            <span className="text-muted">{name}</span>
            <Form action="?do=reopenSite" className="">
              <HiddenField name="siteId" value={id} />
              <Submit kind="quiet">{m.reopenSite}</Submit>
            </Form>
          </li>
        ))}
      </ul>
    </details>
  );
}

function SiteFields() {
  const { clientPages: m } = useMessages();
  return (
    <>
      <TextField name="name" label={m.siteName} maxLength={150} />
      <FormRow>
        <TextField name="street" label={m.fields.street} optional maxLength={150} />
        <TextField name="city" label={m.fields.city} optional maxLength={50} />
      </FormRow>
      <FormRow>
        <TextField name="contactName" label={m.siteContact} optional maxLength={100} />
        <TextField name="contactPhone" type="tel" label={m.fields.phone} optional maxLength={40} />
      </FormRow>
      <TextField name="accessNotes" label={m.accessNotes} optional maxLength={1_000} />
    </>
  );
}
