import { useFetcher } from '@remix-run/react';
import { useMessages } from '#app/messages.ts';
import { Checkbox } from '#app/ui/checkbox.tsx';
import type { FormFailure } from '#app/ui/form-context.ts';
import { Form } from '#app/ui/form.tsx';
import { HiddenField } from '#app/ui/hidden-field.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { TextField } from '#app/ui/text-field.tsx';

type TeamFormProps = {
  team?: { teamId: string; name: string; personIds: readonly string[] };
  people: readonly { id: string; name: string }[];
};

/** The name of a team and its people; without a team a new one. */
export function TeamForm({ team, people }: TeamFormProps) {
  const { page: m } = useMessages().delivery;
  const saving = useFetcher<FormFailure>();
  return (
    <>
      <Form action="?do=save" fetcher={saving} failure={saving.data} defaults={team}>
        {team ? <HiddenField name="teamId" value={team.teamId} /> : null}
        <TextField name="name" label={m.teamName} maxLength={80} />
        <fieldset>
          <legend className="mb-1 font-medium">{m.teamPeople}</legend>
          <div className="grid gap-2 sm:grid-cols-2">
            {people.map(({ id, name }) => (
              <Checkbox key={id} name="personIds" value={id} label={name} />
            ))}
          </div>
        </fieldset>
        <Submit kind={team ? 'line' : 'primary'}>
          {m.teamSave}
          {team ? <span className="sr-only"> · {team.name}</span> : null}
        </Submit>
      </Form>
      {team ? (
        <Form action="?do=delete" className="mt-2">
          <HiddenField name="teamId" value={team.teamId} />
          <Submit kind="danger">
            {m.teamDelete}
            <span className="sr-only"> · {team.name}</span>
          </Submit>
        </Form>
      ) : null}
    </>
  );
}
