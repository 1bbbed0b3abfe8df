import { useMessages } from '#app/messages.ts';
import { DateField } from '#app/ui/date-field.tsx';
import { Form } from '#app/ui/form.tsx';
import { HiddenField } from '#app/ui/hidden-field.tsx';
import { Submit } from '#app/ui/submit.tsx';
import type { FormFailure } from '#app/ui/form-context.ts';

interface AwayFormProps {
  person: { personId: string; awayFrom: string | null; awayUntil: string | null };
  failure?: FormFailure | undefined;
  action: string;
}

/** When a colleague is not there: what is theirs goes to the deputy of each client. Emptied, the person is back. */
export function AwayForm({ person: { personId, awayFrom, awayUntil }, failure, action }: AwayFormProps) {
  const { settings: m, common } = useMessages();
  return (
    <Form
      action={action}
      failure={failure}
      defaults={{ awayFrom: awayFrom ?? '', awayUntil: awayUntil ?? '' }}
      className="flex flex-wrap items-end gap-3"
    >
      <HiddenField name="personId" value={personId} />
      <DateField name="awayFrom" label={m.awayFrom} optional />
      <DateField name="awayUntil" label={m.awayUntil} optional />
      <Submit kind="line">{common.save}</Submit>
    </Form>
  );
}
