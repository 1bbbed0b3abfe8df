import { useMessages } from '#app/messages.ts';
import { DateField } from '#app/ui/date-field.tsx';
import { DecimalField } from '#app/ui/decimal-field.tsx';
import type { FormFailure } from '#app/ui/form-context.ts';
import { Form } from '#app/ui/form.tsx';
import { FormEnd, FormRow } from '#app/ui/form-row.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { TextArea } from '#app/ui/text-area.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { formatDecimal, SCALE } from '#domain/kernel/pure/decimal.ts';
import { OFF_DAYS, VISIT_RHYTHMS } from '#domain/recurring/model/visit-days.ts';
import type { RecurringService } from './shown-recurring.ts';

type Named = { id: string; name: string };
type VisitFormProps = {
  service: RecurringService;
  sites: readonly Named[];
  people: readonly Named[];
  today: string;
  failure: FormFailure | undefined;
};

const MOST_WEEKS = 52;

/** The rhythm of a service's interventions, and what of each stays the same. */
export function VisitForm({ service, sites, people, today, failure }: VisitFormProps) {
  const { recurring, delivery } = useMessages();
  const { visits: m } = recurring;
  const { fields, nobodyYet } = delivery.page;
  return (
    <Form
      key={service.plan?.version}
      action="?do=save"
      failure={failure}
      defaults={startOf(service, today)}
      version={service.plan?.version}
    >
      <FormRow>
        <SelectField
          name="rhythm"
          label={m.rhythm}
          options={VISIT_RHYTHMS.map((value) => ({ value, label: recurring.rhythms[value] }))}
        />
        <TextField
          name="weeks"
          label={m.weeks}
          help={recurring.series.weeksHelp}
          type="number"
          min={1}
          max={MOST_WEEKS}
        />
      </FormRow>
      <FormRow>
        <DateField name="startDate" label={m.start} help={m.startHelp} />
        <DateField name="endDate" label={m.end} help={m.endHelp} optional />
      </FormRow>
      <SelectField
        name="offDays"
        label={m.offDays}
        options={OFF_DAYS.map((value) => ({ value, label: m.offDaysOptions[value] }))}
      />
      <FormRow>
        <SelectField name="assigneeId" label={fields.assignee} blank={nobodyYet} options={asOptions(people)} />
        <TextField name="time" type="time" label={fields.time} optional />
      </FormRow>
      {sites.length === 0 ? null : (
        <SelectField name="siteId" label={fields.site} blank={fields.siteUsual} options={asOptions(sites)} />
      )}
      {service.priceBasis === 'per_month' ? null : (
        <DecimalField name="planned" label={m.planned} help={m.plannedHelp} scale={SCALE.quantity} optional />
      )}
      <TextArea name="instructions" label={fields.instructions} rows={3} optional />
      <TextArea name="checks" label={fields.checks} help={fields.checksHelp} rows={4} optional />
      <FormEnd>
        <Submit>{service.plan?.state === 'active' ? recurring.month.save : m.save}</Submit>
      </FormEnd>
    </Form>
  );
}

const asOptions = (named: readonly Named[]) => named.map(({ id, name }) => ({ value: id, label: name }));

/** What the form starts with: the plan, else the rhythm that was sold with the service. */
function startOf({ plan, rhythm, rhythmWeeks, siteId, startDate }: RecurringService, today: string) {
  if (plan)
    return {
      ...plan,
      time: plan.plannedTime,
      planned: plan.planned === null ? null : formatDecimal(plan.planned, SCALE.quantity, { trim: true }),
    };
  const sold = VISIT_RHYTHMS.find((one) => one === rhythm) ?? 'weekly';
  const first = startDate !== null && startDate > today ? startDate : today;
  return { rhythm: sold, weeks: rhythmWeeks ?? 1, startDate: first, offDays: 'next', siteId };
}
