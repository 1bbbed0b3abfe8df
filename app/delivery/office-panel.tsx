import { Link } from '@remix-run/react';
import { useMessages, usePageSettings } from '#app/messages.ts';
import { DateField } from '#app/ui/date-field.tsx';
import { DecimalField } from '#app/ui/decimal-field.tsx';
import { Facts } from '#app/ui/facts.tsx';
import type { FormFailure } from '#app/ui/form-context.ts';
import { Form } from '#app/ui/form.tsx';
import { FormRow } from '#app/ui/form-row.tsx';
import { Instant, NearDay } from '#app/ui/moment.tsx';
import { Quantity } from '#app/ui/quantity.tsx';
import { Section } from '#app/ui/section.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { isAhead } from '#domain/delivery/model/work-state.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import { SCALE } from '#domain/kernel/pure/decimal.ts';
import { unitLabel } from '#domain/kernel/pure/units.ts';
import type { ShownWork } from './shown-work.ts';
import { type Named, WhoField } from './who-field.tsx';

type Props = {
  work: ShownWork;
  today: CivilDate;
  people: readonly Named[];
  teams: readonly Named[];
  failure: FormFailure | undefined;
};

/** Key data of an intervention, and what the office may change of it: day and person before, the quantity after. */
export function OfficePanel({ work, today, people, teams, failure }: Props) {
  const { page: m } = useMessages().delivery;
  const { locale } = usePageSettings();
  const unit = unitLabel(work.unit, locale);
  const isOpen = isAhead(work.state);
  return (
    <>
      <Facts
        items={[
          {
            label: m.columns.client,
            value: (
              <Link to={`/clients/${work.clientId}`} className="text-link">
                {work.clientName}
              </Link>
            ),
          },
          { label: m.fields.service, value: work.service },
          {
            label: m.columns.date,
            value: (
              <>
                <NearDay date={work.plannedDate} today={today} /> {work.plannedTime}
              </>
            ),
          },
          { label: m.columns.who, value: work.assigneeName ?? m.nobody },
          ...(work.minutes === null
            ? []
            : [{ label: m.fields.minutes, value: `${work.minutes} ${m.fields.minutesUnit}` }]),
          { label: m.planned, value: <Quantity value={work.planned} unit={work.unit} /> },
          ...(isOpen ? [] : [{ label: m.delivered, value: <Quantity value={work.delivered} unit={work.unit} /> }]),
          ...(work.doneAt === null ? [] : [{ label: m.todayDone, value: <Instant at={work.doneAt} /> }]),
        ]}
      />
      {isOpen ? (
        <Section title={m.reschedule}>
          <Form
            action="?do=move"
            failure={failure}
            version={work.version}
            defaults={{ date: work.plannedDate, time: work.plannedTime, assigneeId: work.assigneeId }}
          >
            <FormRow>
              <DateField name="date" label={m.fields.date} />
              <TextField name="time" type="time" label={m.fields.time} optional />
            </FormRow>
            <WhoField people={people} teams={teams} />
            <Submit kind="line">{m.rescheduleSave}</Submit>
          </Form>
        </Section>
      ) : null}
      {work.state === 'done' && work.reportId === null ? (
        <Section title={m.confirm} lead={m.confirmText}>
          <Form action="?do=confirm" failure={failure}>
            <div className="flex flex-wrap items-end gap-2">
              <DecimalField
                name="delivered"
                label={m.delivered}
                scale={SCALE.quantity}
                initial={work.delivered}
                suffix={unit}
                className="w-40"
              />
              <Submit kind="line">{m.confirm}</Submit>
            </div>
          </Form>
        </Section>
      ) : null}
    </>
  );
}
