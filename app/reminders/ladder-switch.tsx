import { useMessages } from '#app/messages.ts';
import { Callout } from '#app/ui/callout.tsx';
import { Form } from '#app/ui/form.tsx';
import { HiddenField } from '#app/ui/hidden-field.tsx';
import { RadioGroup } from '#app/ui/radio-group.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { useActFailure } from '#app/ui/use-act-failure.ts';
import { REMINDER_DAYS } from '#domain/reminders/model/step.ts';
import type { ShownLadder } from './shown-ladder.ts';

/** Whether clients are reminded by themselves and on which days, with the one button that changes it. */
export function LadderSwitch({
  ladder,
  isPremium,
  canSet,
}: {
  ladder: ShownLadder;
  isPremium: boolean;
  canSet: boolean;
}) {
  const { reminders: m, common } = useMessages();
  const { state, days, version } = ladder;
  const isOn = state === 'on';
  const [switching, choosing] = [useActFailure('switch'), useActFailure('days')];
  return (
    <div className="mb-8 space-y-4">
      <Callout
        tone={isOn ? 'success' : 'neutral'}
        action={
          canSet ? (
            <Form action="?do=switch" version={version} failure={switching}>
              <HiddenField name="state" value={isOn ? 'off' : 'on'} />
              <HiddenField name="days" value={days} />
              <Submit kind={isOn ? 'line' : 'primary'}>{isOn ? m.turnOff : m.turnOn}</Submit>
            </Form>
          ) : undefined
        }
      >
        {isOn ? m.on : m.off}
      </Callout>
      {isPremium ? null : <Callout tone="warning">{m.locked}</Callout>}
      {canSet ? (
        <Form action="?do=days" version={version} failure={choosing} className="flex flex-wrap items-end gap-4">
          <HiddenField name="state" value={state} />
          <RadioGroup
            name="days"
            label={m.daysLabel}
            initial={days}
            options={REMINDER_DAYS.map((value) => ({ value, label: m.daysOptions[value] }))}
          />
          <Submit kind="line">{common.save}</Submit>
        </Form>
      ) : (
        <p className="text-muted">{m.daysOptions[days]}</p>
      )}
    </div>
  );
}
