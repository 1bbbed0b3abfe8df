import { useMessages } from '#app/messages.ts';
import { Checkbox } from '#app/ui/checkbox.tsx';
import { CopyField } from '#app/ui/copy-field.tsx';
import type { FormFailure } from '#app/ui/form-context.ts';
import { Form } from '#app/ui/form.tsx';
import { Section } from '#app/ui/section.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { TextArea } from '#app/ui/text-area.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import type { Hours } from '#domain/chat/model/hours.ts';

interface Props {
  settings: {
    version: number;
    state: 'on' | 'off';
    strangers: 'welcome' | 'refused';
    origins: readonly string[];
    hours: Hours;
    greetingRo: string | null;
    greetingEn: string | null;
    whatsappPhone: string | null;
  };
  code: string;
  failure: FormFailure | undefined;
}

/** The code to copy, where the widget stands, how it greets and when somebody is there. */
export function WidgetForm({ settings, code, failure }: Props) {
  const { chatSettings: m } = useMessages();
  const { version, state, strangers, origins, greetingRo, greetingEn, whatsappPhone, hours } = settings;
  return (
    <Section title={m.widget} lead={m.lead}>
      <div className="mb-6">
        <CopyField label={m.code} value={code} />
        <p className="mt-1 text-sm text-muted">{m.codeHelp}</p>
      </div>
      <Form action="?do=settings" failure={failure} version={version} className="space-y-5">
        <Checkbox name="isOn" label={m.state} help={m.stateHelp} initial={state === 'on'} />
        <TextArea
          name="origins"
          label={m.origins}
          help={m.originsHelp}
          rows={3}
          initial={origins.join('\n')}
          optional
        />
        <Checkbox name="takesStrangers" label={m.strangers} help={m.strangersHelp} initial={strangers === 'welcome'} />
        <TextField name="greetingRo" label={m.greetingRo} help={m.greetingHelp} initial={greetingRo ?? ''} optional />
        <TextField name="greetingEn" label={m.greetingEn} initial={greetingEn ?? ''} optional />
        <TextField
          name="whatsappPhone"
          label={m.whatsappPhone}
          help={m.whatsappPhoneHelp}
          initial={whatsappPhone === null ? '' : `+${whatsappPhone}`}
          optional
        />
        <HoursField hours={hours} />
        <Submit>{m.save}</Submit>
      </Form>
    </Section>
  );
}

function HoursField({ hours }: { hours: Hours }) {
  const { chatSettings: m } = useMessages();
  return (
    <fieldset>
      <legend className="font-medium">{m.hours}</legend>
      <p className="mb-2 text-sm text-muted">{`${m.hoursHelp} ${m.closed}`}</p>
      <div className="space-y-2">
        {m.days.map((day, index) => (
          <div key={day} className="grid grid-cols-[6rem_1fr_1fr] items-center gap-2">
            <span>{day}</span>
            {(['from', 'until'] as const).map((end) => (
              <TextField
                key={end}
                bare
                type="time"
                name={`hours[${index}].${end}`}
                label={`${day}, ${m[end]}`}
                initial={hours[index]?.[end] ?? ''}
              />
            ))}
          </div>
        ))}
      </div>
    </fieldset>
  );
}
