import { Link, useLoaderData } from '@remix-run/react';
import { type Act, actsByName } from '#app/http/acts.server.ts';
import { pageLoader, submit } from '#app/http/form-verb.server.ts';
import { readForm } from '#app/http/form-values.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { requireActor } from '#app/http/session.server.ts';
import { redirectWithToast } from '#app/http/with-toast.server.ts';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { AccessRequests } from '#app/settings/account/access-requests.tsx';
import { CompanyFactorForm } from '#app/settings/account/company-factor-form.tsx';
import { MemberRow, RoleBoxes } from '#app/settings/member-row.tsx';
import { Callout } from '#app/ui/callout.tsx';
import { Form } from '#app/ui/form.tsx';
import { Section } from '#app/ui/section.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { useActFailure } from '#app/ui/use-act-failure.ts';
import { answerAccessRequest, listAccessRequests } from '#domain/identity/ask-for-access.ts';
import { whoUsesCodes } from '#domain/identity/code-generator.ts';
import { companyFactor, setCompanyFactor } from '#domain/identity/company-factor.ts';
import { countsSeats, officeCount } from '#domain/identity/free-seat.ts';
import { inviteColleague } from '#domain/identity/invite-colleague.ts';
import { changeMember, listInvitations, listMembers } from '#domain/identity/members.ts';
import { vouchForColleague } from '#domain/identity/lost-factor.ts';
import { setAway } from '#domain/identity/set-away.ts';
import { hasRole, personOf, type PersonActor } from '#domain/kernel/actor.ts';
import { Forbidden } from '#domain/kernel/errors.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import type { Messages } from '#domain/messages/index.ts';
import { STANDARD_SEATS } from '#domain/plans/model/seats.ts';

export const loader = pageLoader(async ({ actor }) => {
  if (!hasRole(actor, 'administrator')) throw new Forbidden();
  const invitations = await listInvitations(actor.tenantId);
  return {
    today: civilDateOf(actor.asOf),
    members: (await listMembers(actor.tenantId)).filter((one) => one.state !== 'removed'),
    withCodes: await whoUsesCodes(actor.tenantId),
    own: personOf(actor),
    secondFactor: await companyFactor(actor.tenantId),
    requests: await listAccessRequests(actor.tenantId),
    seatsUsed: (await countsSeats(actor)) ? await officeCount(actor) : null,
    invitations: invitations
      .filter((one) => one.usedAt === null && one.expiresAt > actor.asOf)
      .map(({ email, roles }) => ({ email, roles: roles ?? [] })),
  };
});

const act =
  (
    run: (actor: PersonActor, values: Record<string, unknown>) => Promise<void>,
    told: (m: Messages, values: Record<string, unknown>) => string,
  ): Act =>
  async ({ request }) => {
    const actor = await requireActor(request);
    return submit(request, await readForm(request), async (values) => {
      await run(actor, { ...values, roles: asList(values['roles']) });
      return redirectWithToast('/settings/team', told(requestMessages(request), values));
    });
  };

export const action = actsByName({
  invite: act(inviteColleague, (m) => m.settings.invited),
  away: act(setAway, (m) => m.settings.awaySaved),
  change: act(changeMember, (m) => m.settings.memberSaved),
  vouch: act(vouchForColleague, (m) => m.security.team.vouched),
  factor: act(setCompanyFactor, (m) => m.security.team.factorSaved),
  answer: act(answerAccessRequest, ({ security: { team: m } }, { answer }) =>
    answer === 'accepted' ? m.accepted : m.refused,
  ),
});

/** One tick box sends a text, several a list, none nothing. */
const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);

export const handle = titled((m) => m.settings.team);

/** Who works in the company, in which roles; invitations that wait. */
export default function Team() {
  const { members, invitations, today, withCodes, own, secondFactor, requests, seatsUsed } =
    useLoaderData<typeof loader>();
  const { settings: m, plans, common } = useMessages();
  return (
    <div className="grid max-w-page gap-10 xl:grid-cols-[minmax(0,1fr)_20rem]">
      <div>
        <AccessRequests requests={requests} />
        <Section title={m.members}>
          <ul>
            {members.map((member) => (
              <MemberRow
                key={member.personId}
                member={member}
                today={today}
                mayVouch={member.personId !== own && withCodes.includes(member.personId)}
              />
            ))}
          </ul>
        </Section>
        <CompanyFactorForm secondFactor={secondFactor} />
      </div>
      <Section title={m.invite} lead={m.inviteLead}>
        {seatsUsed === null ? null : (
          <div className="mb-4">
            <Callout tone={seatsUsed < STANDARD_SEATS ? 'neutral' : 'warning'}>
              {plans.seatsUsed(seatsUsed)}{' '}
              <Link to="/plan#seats" className="text-link">
                {plans.seePlan}
              </Link>
            </Callout>
          </div>
        )}
        <Form action="?do=invite" failure={useActFailure('invite')}>
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
