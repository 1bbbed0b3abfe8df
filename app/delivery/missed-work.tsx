import { useFetcher } from '@remix-run/react';
import { useMessages } from '#app/messages.ts';
import { DateField } from '#app/ui/date-field.tsx';
import type { FormFailure } from '#app/ui/form-context.ts';
import { Form } from '#app/ui/form.tsx';
import { HiddenField } from '#app/ui/hidden-field.tsx';
import { Section } from '#app/ui/section.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { type CivilDate, formatCivilDate } from '#domain/kernel/pure/civil-date.ts';

interface Missed {
  workOrderId: string;
  version: number;
  title: string;
  clientName: string;
  assigneeName: string | null;
  plannedDate: CivilDate;
  suggested: CivilDate;
}

/** Interventions whose day went by: a reason and a new day are filled in already, one click moves each. */
export function MissedWork({ rows }: { rows: readonly Missed[] }) {
  const { page: m } = useMessages().delivery;
  if (rows.length === 0) return null;
  return (
    <Section title={m.missedTitle} lead={m.missedText}>
      <ul className="border-t border-base-300">
        {rows.map((row) => (
          <Row key={row.workOrderId} row={row} />
        ))}
      </ul>
    </Section>
  );
}

function Row({ row }: { row: Missed }) {
  const { page: m } = useMessages().delivery;
  const fetcher = useFetcher<FormFailure>();
  const [reason] = m.missedReasons;
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-base-300 py-2">
      <p className="min-w-0 flex-1 basis-56">
        <span className="font-medium">{row.clientName}</span>
        <span className="text-muted">
          {` · ${row.title} · ${m.missedOn(formatCivilDate(row.plannedDate))}`}
          {row.assigneeName === null ? '' : ` · ${row.assigneeName}`}
        </span>
      </p>
      <Form
        action="?do=missed"
        fetcher={fetcher}
        failure={fetcher.data}
        version={row.version}
        defaults={{ missed: reason, date: row.suggested }}
        className=""
      >
        <HiddenField name="workOrderId" value={row.workOrderId} />
        <div className="flex flex-wrap items-center gap-2">
          <SelectField
            bare
            name="missed"
            label={m.missedReason}
            options={m.missedReasons.map((value) => ({ value, label: value }))}
          />
          <DateField bare name="date" label={m.fields.date} />
          <Submit kind="line">
            {m.missedMove}
            <span className="sr-only"> · {row.clientName}</span>
          </Submit>
        </div>
      </Form>
    </li>
  );
}
