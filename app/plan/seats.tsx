import { useMessages } from '#app/messages.ts';
import { Checkbox } from '#app/ui/checkbox.tsx';
import { Form } from '#app/ui/form.tsx';
import type { FormFailure } from '#app/ui/form-context.ts';
import { Submit } from '#app/ui/submit.tsx';

interface SeatsProps {
  office: readonly { personId: string; name: string }[];
  seated: readonly string[];
  mayChoose: boolean;
  failure?: FormFailure | undefined;
}

/** Who of the office writes on Standard: a choice for the administrator, a list for the others. */
export function Seats({ office, seated, mayChoose, failure }: SeatsProps) {
  const { plans: m } = useMessages();
  if (!mayChoose)
    return (
      <ul>
        {office.map(({ personId, name }) => (
          <li key={personId} className="flex justify-between gap-4 border-b border-base-300 py-2">
            <span>{name}</span>
            <span className="text-muted">{seated.includes(personId) ? m.seated : m.reads}</span>
          </li>
        ))}
      </ul>
    );
  return (
    <Form action="?do=seats" failure={failure} defaults={{ personIds: seated }} className="space-y-3">
      <fieldset className="space-y-2">
        <legend className="sr-only">{m.seatsTitle}</legend>
        {office.map(({ personId, name }) => (
          <Checkbox key={personId} name="personIds" value={personId} label={name} />
        ))}
      </fieldset>
      <Submit kind="line">{m.seatsSave}</Submit>
    </Form>
  );
}
