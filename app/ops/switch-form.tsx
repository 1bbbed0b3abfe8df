import { useMessages } from '#app/messages.ts';
import { Form } from '#app/ui/form.tsx';
import { Instant } from '#app/ui/moment.tsx';
import { Section } from '#app/ui/section.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { useActFailure } from '#app/ui/use-act-failure.ts';
import { type Switch, SWITCH_STATES, SWITCHES } from '#domain/plans/model/switches.ts';

export interface ShownSwitch {
  feature: Switch;
  state: 'on' | 'off';
  reason: string;
  by: string;
  setAt: Date;
}

/** What goes before the plan for this company: the rows that stand, and the form that adds one or takes it away. */
export function SwitchForm({ switches }: { switches: readonly ShownSwitch[] }) {
  const { tenant: m, features, reason } = useMessages().operator;
  const failure = useActFailure('switch');
  return (
    <Section title={m.switches} lead={m.switchesLead}>
      <ul className="mb-4">
        {switches.map((one) => (
          <li key={one.feature} className="border-b border-base-300 py-2">
            <span className="font-medium">{features[one.feature]}</span>{' '}
            <StateMark tone={one.state === 'on' ? 'success' : 'error'}>{m.switchStates[one.state]}</StateMark>
            <span className="block text-sm text-muted">
              {one.by} · <Instant at={one.setAt} /> · {one.reason}
            </span>
          </li>
        ))}
      </ul>
      <Form action="?do=switch" failure={failure}>
        <div className="grid gap-4 sm:grid-cols-2">
          <SelectField
            name="feature"
            label={m.feature}
            options={SWITCHES.map((value) => ({ value, label: features[value] }))}
          />
          <SelectField
            name="state"
            label={m.setting}
            options={SWITCH_STATES.map((value) => ({ value, label: m.switchStates[value] }))}
          />
        </div>
        <TextField name="reason" label={reason} maxLength={200} />
        <Submit kind="line">{m.set}</Submit>
      </Form>
    </Section>
  );
}
