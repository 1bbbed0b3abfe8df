import { useMessages } from '#app/messages.ts';
import type { FormFailure } from '#app/ui/form-context.ts';
import { FormRow } from '#app/ui/form-row.tsx';
import { Form } from '#app/ui/form.tsx';
import { HiddenField } from '#app/ui/hidden-field.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import type { ShownClient } from './use-client.ts';

/** The people at a client, the one who is written to first, and one more. */
export function ContactsEditor({
  contacts,
  failure,
}: {
  contacts: ShownClient['contacts'];
  failure: FormFailure | undefined;
}) {
  const { clientPages: m } = useMessages();
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
            <Form action="?do=remove" className="">
              <HiddenField name="contactId" value={contact.id} />
              <Submit kind="danger">{m.removeContact}</Submit>
            </Form>
          </li>
        ))}
      </ul>
      <Form key={contacts.length} action="?do=contact" failure={failure} className="space-y-3">
        <FormRow>
          <TextField name="name" label={m.fields.name} maxLength={100} />
          <TextField name="role" label={m.role} optional maxLength={100} />
        </FormRow>
        <FormRow>
          <TextField name="email" type="email" label={m.fields.email} optional />
          <TextField name="phone" type="tel" label={m.fields.phone} optional maxLength={40} />
        </FormRow>
        <Submit kind="line">{m.addContact}</Submit>
      </Form>
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

/** The places where a client's work is done, and one more. */
export function SitesEditor({ sites, failure }: { sites: ShownClient['sites']; failure: FormFailure | undefined }) {
  const { clientPages: m } = useMessages();
  return (
    <>
      <ul className="mb-4">
        {sites.map(({ id, name, street, city, contactName, contactPhone, accessNotes }) => (
          <li key={id} className="border-b border-base-300 py-2">
            <p className="font-medium">{name}</p>
            <p className="text-sm text-muted">
              {[street, city, contactName, contactPhone].filter(Boolean).join(' · ')}
            </p>
            {accessNotes === null ? null : <p className="text-sm">{accessNotes}</p>}
          </li>
        ))}
      </ul>
      <Form key={sites.length} action="?do=site" failure={failure} className="space-y-3">
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
        <Submit kind="line">{m.addSite}</Submit>
      </Form>
    </>
  );
}
