import { useMessages } from '#app/messages.ts';
import { Form } from '#app/ui/form.tsx';
import { Section } from '#app/ui/section.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { useActFailure } from '#app/ui/use-act-failure.ts';

/** More days of the free month, with a reason; nothing to extend once Premium was paid for. */
export function TrialForm({ isPaid }: { isPaid: boolean }) {
  const { tenant: m, reason, reasonHelp } = useMessages().operator;
  const failure = useActFailure('extend');
  return (
    <Section title={m.trial}>
      {isPaid ? (
        <p className="text-muted">{m.isPaid}</p>
      ) : (
        <Form action="?do=extend" failure={failure}>
          <TextField name="days" label={m.trialDays} help={m.trialHelp} inputMode="numeric" initial="14" />
          <TextField name="reason" label={reason} help={reasonHelp} maxLength={200} />
          <Submit kind="line">{m.extend}</Submit>
        </Form>
      )}
    </Section>
  );
}
