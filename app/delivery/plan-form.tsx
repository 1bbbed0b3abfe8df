import { useMessages, usePageSettings } from '#app/messages.ts';
import { DateField } from '#app/ui/date-field.tsx';
import { DecimalField } from '#app/ui/decimal-field.tsx';
import type { FormFailure } from '#app/ui/form-context.ts';
import { Form } from '#app/ui/form.tsx';
import { FormEnd, FormRow } from '#app/ui/form-row.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { TextArea } from '#app/ui/text-area.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { formatRomanian, SCALE } from '#domain/kernel/pure/decimal.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import { unitAfter, type UnitKey } from '#domain/kernel/pure/units.ts';
import { RepeatFields } from './repeat-fields.tsx';
import type { Person } from './week-grid.tsx';
import { type Named, WhoField } from './who-field.tsx';
import { MinutesField } from './minutes-field.tsx';

type PlanFormProps = {
  services: readonly { id: string; name: string; unit: UnitKey; planned: bigint }[];
  sites: readonly { id: string; name: string }[];
  people: readonly Person[];
  teams: readonly Named[];
  defaults: { contractedServiceId: string | undefined; date: CivilDate; assigneeId: string | undefined };
  failure: FormFailure | undefined;
};

/** What, when, where and who; everything but the service and the day may be left open. */
export function PlanForm({ services, sites, people, teams, defaults, failure }: PlanFormProps) {
  const { page: m } = useMessages().delivery;
  const { locale } = usePageSettings();
  const { fields } = m;
  const options = services.map(({ id, name, unit, planned }) => ({
    value: id,
    label: `${name} · ${formatRomanian(planned, SCALE.quantity, { trim: true })} ${unitAfter(planned, unit, locale)}`,
  }));
  return (
    <Form failure={failure} defaults={defaults}>
      <SelectField name="contractedServiceId" label={fields.service} options={options} />
      <FormRow>
        <DateField name="date" label={fields.date} />
        <TextField name="time" type="time" label={fields.time} optional />
      </FormRow>
      <RepeatFields />
      <WhoField people={people} teams={teams} />
      {sites.length === 0 ? null : (
        <SelectField
          name="siteId"
          label={fields.site}
          blank={fields.siteUsual}
          options={sites.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <FormRow>
        <DecimalField name="planned" label={fields.planned} help={fields.plannedHelp} scale={SCALE.quantity} optional />
        <MinutesField />
      </FormRow>
      <TextField name="title" label={fields.title} help={fields.titleHelp} maxLength={150} optional />
      <TextArea name="instructions" label={fields.instructions} rows={3} optional />
      <TextArea name="checks" label={fields.checks} help={fields.checksHelp} rows={4} optional />
      <FormEnd>
        <Submit>{m.plan}</Submit>
      </FormEnd>
    </Form>
  );
}
