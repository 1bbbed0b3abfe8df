import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { pageLoader, submit } from '#app/http/form-verb.server.ts';
import { readForm } from '#app/http/form-values.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { requireActor } from '#app/http/session.server.ts';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { toastCookie } from '#app/toast.server.ts';
import { AwayForm } from '#app/settings/away-form.tsx';
import { Checkbox } from '#app/ui/checkbox.tsx';
import { Form } from '#app/ui/form.tsx';
import { HiddenField } from '#app/ui/hidden-field.tsx';
import { Section } from '#app/ui/section.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { inviteColleague } from '#domain/identity/invite-colleague.ts';
import { changeMember, listInvitations, listMembers } from '#domain/identity/members.ts';
import { setAway } from '#domain/identity/set-away.ts';
import { hasRole } from '#domain/kernel/actor.ts';
import { Forbidden } from '#domain/kernel/errors.ts';
import { MEMBER_ROLES } from '#domain/kernel/roles.ts';

export const loader = pageLoader(async ({ actor }) => {
  if (!hasRole(actor, 'administrator')) throw new Forbidden();
  const invitations = await listInvitations(actor.tenantId);
  return {
    members: (await listMembers(actor.tenantId)).filter((one) => one.state !== 'removed'),
    invitations: invitations
      .filter((one) => one.usedAt === null && one.expiresAt > actor.asOf)
      .map(({ email, roles }) => ({ email, roles: roles ?? [] })),
  };
});

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const { settings: m } = requestMessages(request);
  return submit(request, await readForm(request), async ({ act, ...values }) => {
    const input = { ...values, roles: asList(values['roles']) };
    if (act === 'invite') await inviteColleague(actor, input);
    else if (act === 'away') await setAway(actor, values);
    else await changeMember(actor, input);
    const text = act === 'invite' ? m.invited : act === 'away' ? m.awaySaved : m.memberSaved;
    return redirect('/settings/team', { headers: { 'set-cookie': toastCookie({ text }) } });
  });
}

/** One tick box sends a text, several a list, none nothing. */
const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);

export const handle = titled((m) => m.settings.team);

/** Who works in the company, in which roles; invitations that wait. */
export default function Team() {
  const { members, invitations } = useLoaderData<typeof loader>();
  const failure = useActionData<typeof action>();
  const { settings: m, common } = useMessages();
  const roles = MEMBER_ROLES.map((value) => <Checkbox key={value} name="roles" value={value} label={m.roles[value]} />);
  return (
    <div className="grid max-w-page gap-10 lg:grid-cols-2">
      <Section title={m.members}>
        <ul>
          {members.map((one) => (
            <li key={one.personId} className="border-b border-base-300 py-4">
              <p className="font-medium">{one.name}</p>
              <p className="text-sm text-muted">{one.email}</p>
              <Form defaults={{ roles: one.roles, state: one.state }} className="mt-3 space-y-3">
                <HiddenField name="act" value="change" />
                <HiddenField name="personId" value={one.personId} />
                <fieldset className="flex flex-wrap gap-x-5 gap-y-2">
                  <legend className="sr-only">{m.rolesOf(one.name)}</legend>
                  {roles}
                </fieldset>
                <div className="flex flex-wrap items-end gap-3">
                  <SelectField
                    name="state"
                    label={common.state}
                    options={[
                      { value: 'active', label: m.active },
                      { value: 'suspended', label: m.suspended },
                      { value: 'removed', label: m.removed },
                    ]}
                  />
                  <Submit kind="line">{common.save}</Submit>
                </div>
              </Form>
              <details className="mt-3">
                <summary className="w-fit text-sm text-muted">{m.awayOf}</summary>
                <div className="mt-2">
                  <AwayForm person={one} />
                </div>
              </details>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={m.invite} lead={m.inviteLead}>
        <Form failure={failure}>
          <HiddenField name="act" value="invite" />
          <TextField name="email" label={common.email} type="email" />
          <fieldset className="space-y-2">
            <legend className="mb-1 text-sm font-medium">{m.rolesLegend}</legend>
            {roles}
          </fieldset>
          <Submit>{m.inviteSubmit}</Submit>
        </Form>
        <ul className="mt-6 text-sm text-muted">
          {invitations.map(({ email }) => (
            <li key={email}>{m.waiting(email)}</li>
          ))}
        </ul>
      </Section>
    </div>
  );
}
