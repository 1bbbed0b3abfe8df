import { useMessages, usePageSettings } from '#app/messages.ts';
import { Form } from '#app/ui/form.tsx';
import { formatMonth } from '#app/ui/format-moment.ts';
import { HiddenField } from '#app/ui/hidden-field.tsx';
import { Section } from '#app/ui/section.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { useRole } from '#app/use-role.ts';
import { formatCivilDate } from '#domain/kernel/pure/civil-date.ts';
import type { RecurringDeal } from './shown-recurring.ts';

/** What was not made while nothing ran by itself: each is made now or left out, by a person. */
export function MissedList({ rows }: { rows: readonly RecurringDeal[] }) {
  const { recurring: m } = useMessages();
  const { locale } = usePageSettings();
  const [plansVisits, closesMonths] = [useRole('administrator', 'sales'), useRole('administrator', 'accounting')];
  const months = rows.flatMap(({ dealId, clientName, missedMonths }) =>
    missedMonths.map((periodStart) => ({
      key: `${dealId}/${periodStart}`,
      text: m.missedMonth(formatMonth(periodStart, locale), clientName),
      act: 'month',
      fields: { dealId, periodStart },
      isOurs: closesMonths,
    })),
  );
  const visits = rows.flatMap((row) =>
    row.visits.flatMap(({ contractedServiceId, service, missed }) => {
      const [first] = missed;
      if (first === undefined) return [];
      const text = `${m.missedVisits(missed.length, service, formatCivilDate(first))} · ${row.clientName}`;
      return [{ key: contractedServiceId, text, act: 'visits', fields: { contractedServiceId }, isOurs: plansVisits }];
    }),
  );
  const missed = [...months, ...visits];
  if (missed.length === 0) return null;
  return (
    <Section title={m.missedTitle} lead={m.missedText}>
      <ul>
        {missed.map(({ key, text, act, fields, isOurs }) => (
          <li key={key} className="flex flex-wrap items-center justify-between gap-2 border-b border-base-300 py-2">
            <span>{text}</span>
            {isOurs ? (
              <span className="flex gap-2">
                <Settle act={act} fields={fields} way="make" kind="line" label={m.makeNow} />
                <Settle act={act} fields={fields} way="skip" kind="quiet" label={m.skip} />
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}

type SettleProps = {
  act: string;
  fields: Record<string, string>;
  way: 'make' | 'skip';
  kind: 'line' | 'quiet';
  label: string;
};

const Settle = ({ act, fields, way, kind, label }: SettleProps) => (
  <Form action={`/invoices?index&do=${act}`} className="">
    {Object.entries(fields).map(([name, value]) => (
      <HiddenField key={name} name={name} value={value} />
    ))}
    <HiddenField name="way" value={way} />
    <Submit kind={kind}>{label}</Submit>
  </Form>
);
