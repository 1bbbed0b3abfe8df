import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { pageLoader, submit } from '#app/http/form-verb.server.ts';
import { readForm } from '#app/http/form-values.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { requireActor } from '#app/http/session.server.ts';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { toastCookie } from '#app/toast.server.ts';
import { MemberRow, RoleBoxes } from '#app/settings/member-row.tsx';
import { Form } from '#app/ui/form.tsx';
import { HiddenField } from '#app/ui/hidden-field.tsx';
import { Section } from '#app/ui/section.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { inviteColleague } from '#domain/identity/invite-colleague.ts';
import { changeMember, listInvitations, listMembers } from '#domain/identity/members.ts';
import { setAway } from '#domain/identity/set-away.ts';
import { hasRole } from '#domain/kernel/actor.ts';
import { Forbidden } from '#domain/kernel/errors.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';

export const loader = pageLoader(async ({ actor }) => {
  if (!hasRole(actor, 'administrator')) throw new Forbidden();
  const invitations = await listInvitations(actor.tenantId);
  return {
    today: civilDateOf(actor.asOf),
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
  const { members, invitations, today } = useLoaderData<typeof loader>();
  const failure = useActionData<typeof action>();
  const { settings: m, common } = useMessages();
  return (
    <div className="grid max-w-page gap-10 xl:grid-cols-[minmax(0,1fr)_20rem]">
      <Section title={m.members}>
        <ul>
          {members.map((member) => (
            <MemberRow key={member.personId} member={member} today={today} />
          ))}
        </ul>
      </Section>
      <Section title={m.invite} lead={m.inviteLead}>
        <Form failure={failure}>
          <HiddenField name="act" value="invite" />
          <TextField name="email" label={common.email} type="email" />
          <fieldset className="space-y-2">
            <legend className="mb-1 text-sm font-medium">{m.rolesLegend}</legend>
            <RoleBoxes />
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
