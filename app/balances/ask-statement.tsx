import { useMessages } from '#app/messages.ts';
import { DateField } from '#app/ui/date-field.tsx';
import { Dialog } from '#app/ui/dialog.tsx';
import { Form } from '#app/ui/form.tsx';
import { RadioGroup } from '#app/ui/radio-group.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { useActFailure } from '#app/ui/use-act-failure.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';

export const ASK_STATEMENT = 'statement';

/** Asks the client to confirm what it owed at the end of a day. */
export function AskStatement({ today }: { today: CivilDate }) {
  const { balances: m } = useMessages();
  const failure = useActFailure(ASK_STATEMENT);
  return (
    <Dialog id={ASK_STATEMENT} title={m.make} as="sheet" {...(failure ? { isOpen: true } : {})}>
      <Form action={`?do=${ASK_STATEMENT}`} failure={failure} id="ask-statement">
        <p className="text-muted">{m.lead}</p>
        <DateField name="day" label={m.day} initial={today} />
        <RadioGroup
          name="send"
          label={m.sendLabel}
          initial="email"
          options={(['email', 'none'] as const).map((value) => ({ value, label: m.sendOptions[value] }))}
        />
        <Submit>{m.make}</Submit>
      </Form>
    </Dialog>
  );
}
