import { useMessages } from '#app/messages.ts';
import { SelectField } from '#app/ui/select-field.tsx';
import { TEAM } from './team-choice.ts';

export type Named = { id: string; name: string };

/** Who goes: a person, or a team. */
export function WhoField({ people, teams }: { people: readonly Named[]; teams: readonly Named[] }) {
  const { page: m } = useMessages().delivery;
  const one = people.map(({ id, name }) => ({ value: id, label: name }));
  const together = teams.map(({ id, name }) => ({ value: `${TEAM}${id}`, label: name, group: m.teams }));
  return (
    <SelectField
      name="assigneeId"
      label={m.fields.assignee}
      blank={m.nobodyYet}
      options={[...one, ...together]}
      {...(teams.length === 0 ? {} : { help: m.fields.assigneeHelp })}
    />
  );
}
