import { useMessages, usePageSettings } from '#app/messages.ts';
import { MinutesField } from '#app/delivery/minutes-field.tsx';
import { asChoice } from '#app/delivery/team-choice.ts';
import { type Named, WhoField } from '#app/delivery/who-field.tsx';
import { Checkbox } from '#app/ui/checkbox.tsx';
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
import {
  MONTHLY_ON,
  MONTHS_OF_YEAR,
  OFF_DAYS,
  VISIT_RHYTHMS,
  WEEKDAYS,
  weekdaysOf,
} from '#domain/recurring/model/rhythm.ts';
import type { RecurringService } from './shown-recurring.ts';

type VisitFormProps = {
  service: RecurringService;
  sites: readonly Named[];
  people: readonly Named[];
  teams: readonly Named[];
  today: string;
  failure: FormFailure | undefined;
};

const MOST_WEEKS = 52;

/** The rhythm of a service's interventions, and what of each stays the same. */
export function VisitForm({ service, sites, people, teams, today, failure }: VisitFormProps) {
  const { recurring, delivery } = useMessages();
  const { visits: m } = recurring;
  const { fields } = delivery.page;
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
      <WeekdayBoxes />
      <SelectField
        name="monthlyOn"
        label={m.monthlyOn}
        help={m.monthlyOnHelp}
        options={MONTHLY_ON.map((value) => ({ value, label: m.monthlyOnOptions[value] }))}
      />
      <FormRow>
        <DateField name="startDate" label={m.start} help={m.startHelp} />
        <DateField name="endDate" label={m.end} help={m.endHelp} optional />
      </FormRow>
      <SeasonFields />
      <SelectField
        name="offDays"
        label={m.offDays}
        options={OFF_DAYS.map((value) => ({ value, label: m.offDaysOptions[value] }))}
      />
      <WhoField people={people} teams={teams} />
      <FormRow>
        <TextField name="time" type="time" label={fields.time} optional />
        <MinutesField />
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

/** Which days of the week. */
function WeekdayBoxes() {
  const { visits: m } = useMessages().recurring;
  const { locale } = usePageSettings();
  return (
    <fieldset>
      <legend className="mb-1 font-medium">{m.weekdays}</legend>
      <div className="flex flex-wrap gap-x-5 gap-y-2">
        {WEEKDAYS.map((day) => (
          <Checkbox key={day} name="weekdays" value={String(day)} label={weekdayName(day, locale)} />
        ))}
      </div>
      <p className="mt-1 text-sm text-muted">{m.weekdaysHelp}</p>
    </fieldset>
  );
}

/** From which month to which; over the new year too. */
function SeasonFields() {
  const { visits: m } = useMessages().recurring;
  const { locale } = usePageSettings();
  const options = MONTHS_OF_YEAR.map((month) => ({ value: String(month), label: monthName(month, locale) }));
  return (
    <FormRow>
      <SelectField name="seasonFrom" label={m.seasonFrom} help={m.seasonHelp} blank={m.wholeYear} options={options} />
      <SelectField name="seasonTo" label={m.seasonTo} blank={m.wholeYear} options={options} />
    </FormRow>
  );
}

/** «luni»: 5 January 2026 is a Monday. */
const weekdayName = (day: number, locale: string): string => named({ weekday: 'long' }, locale, 1, 4 + day);
/** «ianuarie». */
const monthName = (month: number, locale: string): string => named({ month: 'long' }, locale, month, 15);

const named = (what: Intl.DateTimeFormatOptions, locale: string, month: number, day: number): string =>
  new Intl.DateTimeFormat(locale, { ...what, timeZone: 'UTC' }).format(new Date(Date.UTC(2026, month - 1, day, 12)));

const asOptions = (named: readonly Named[]) => named.map(({ id, name }) => ({ value: id, label: name }));

/** What the form starts with: the plan, else the rhythm that was sold with the service. */
function startOf({ plan, rhythm, rhythmWeeks, siteId, startDate }: RecurringService, today: string) {
  if (plan)
    return {
      ...plan,
      assigneeId: asChoice(plan),
      weekdays: weekdaysOf(plan).map(String),
      time: plan.plannedTime,
      planned: plan.planned === null ? null : formatDecimal(plan.planned, SCALE.quantity, { trim: true }),
    };
  const sold = VISIT_RHYTHMS.find((one) => one === rhythm) ?? 'weekly';
  const first = startDate !== null && startDate > today ? startDate : today;
  return { rhythm: sold, weeks: rhythmWeeks ?? 1, startDate: first, offDays: 'next', siteId };
}
