import { useMessages } from '#app/messages.ts';
import { Form } from '#app/ui/form.tsx';
import { HiddenField } from '#app/ui/hidden-field.tsx';
import { Submit } from '#app/ui/submit.tsx';

type Props = { reminders: 'on' | 'off'; canSet: boolean };

/** Whether this client is reminded of what it has not paid, and the way to change it. */
export function ClientReminders({ reminders, canSet }: Props) {
  const { reminders: m } = useMessages();
  const isOn = reminders === 'on';
  return (
    <div className="mt-4 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-muted">
      <span>{isOn ? m.client.on : m.client.off}</span>
      {canSet ? (
        <Form action="?do=reminders" className="contents">
          <HiddenField name="reminders" value={isOn ? 'off' : 'on'} />
          <Submit kind="quiet">{isOn ? m.client.turnOff : m.client.turnOn}</Submit>
        </Form>
      ) : null}
    </div>
  );
}
