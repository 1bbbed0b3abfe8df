import { useMessages } from '#app/messages.ts';
import { TextField } from '#app/ui/text-field.tsx';

const [SHORTEST, LONGEST] = [5, 1_440];

/** How long an intervention is expected to take, in minutes. */
export function MinutesField() {
  const { fields } = useMessages().delivery.page;
  return (
    <TextField
      name="minutes"
      type="number"
      label={fields.minutes}
      suffix={fields.minutesUnit}
      min={SHORTEST}
      max={LONGEST}
      optional
    />
  );
}
