import { useLoaderData } from '@remix-run/react';
import { Users } from 'lucide-react';
import { TeamForm } from '#app/delivery/team-form.tsx';
import { actsByName } from '#app/http/acts.server.ts';
import { formVerb, pageLoader } from '#app/http/form-verb.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { redirectWithToast } from '#app/http/with-toast.server.ts';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Page } from '#app/ui/page.tsx';
import { Section } from '#app/ui/section.tsx';
import { deleteTeam } from '#domain/delivery/delete-team.ts';
import { listTeams } from '#domain/delivery/list-teams.ts';
import { saveTeam } from '#domain/delivery/save-team.ts';
import { listMembers } from '#domain/identity/members.ts';

export const loader = pageLoader(async ({ actor }) => {
  const { rows } = await listTeams(actor, {});
  const members = (await listMembers(actor.tenantId)).filter((one) => one.state === 'active');
  return {
    teams: rows.map((one) => ({ ...one, personIds: one.personIds.map(String) })),
    people: members.map(({ personId, name }) => ({ id: String(personId), name })),
  };
});

/** One box ticked is no list yet. */
const peopleInput = ({ personIds, ...rest }: Record<string, unknown>) => ({
  ...rest,
  personIds: personIds === undefined ? [] : [personIds].flat(),
});

export const action = actsByName({
  save: formVerb(
    saveTeam,
    (_output, { request }) => redirectWithToast('/schedule/teams', requestMessages(request).delivery.page.teamSaved),
    { input: peopleInput },
  ),
  delete: formVerb(deleteTeam, (_output, { request }) =>
    redirectWithToast('/schedule/teams', requestMessages(request).delivery.page.teamDeleted),
  ),
});

export const handle = titled((m) => m.delivery.page.teams);

/** Who goes out with whom. */
export default function Teams() {
  const { teams, people } = useLoaderData<typeof loader>();
  const { page: m } = useMessages().delivery;
  return (
    <Page title={m.teams} lead={m.teamsText} back={{ to: '/schedule', label: m.schedule }} width="form">
      {teams.length === 0 ? (
        <EmptyState icon={Users} title={m.teamsEmpty}>
          {m.teamsEmptyText}
        </EmptyState>
      ) : null}
      {teams.map((team) => (
        <Section key={team.teamId} title={team.name}>
          <TeamForm team={team} people={people} />
        </Section>
      ))}
      <Section title={m.teamNew}>
        <TeamForm people={people} />
      </Section>
    </Page>
  );
}
