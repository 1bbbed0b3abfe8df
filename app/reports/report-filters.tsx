import { useMessages } from '#app/messages.ts';
import { DateField } from '#app/ui/date-field.tsx';
import { Filters } from '#app/ui/filters.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { ALWAYS } from '#domain/reports/model/filter.ts';
import { reportWord } from './report-words.ts';
import type { ShownReport } from './shown.ts';

const CURRENCIES = ['RON', 'EUR', 'USD'].map((value) => ({ value, label: value }));

/** What a report can be asked, with what it was asked for in the fields. */
export function ReportFilters({ report, isAsked }: { report: ShownReport; isAsked: boolean }) {
  const messages = useMessages();
  const { reports: m } = messages;
  const { filters, filter, name } = report;
  if (!filters.period && !filters.currency && !filters.by) return null;
  const values = {
    from: filter.from === ALWAYS.from ? '' : filter.from,
    to: filter.to === ALWAYS.to ? '' : filter.to,
    currency: filter.currency,
    by: filter.by,
  };
  return (
    <Filters key={Object.values(values).join()} values={values} clear={isAsked ? `/reports/${name}` : undefined}>
      {filters.period ? (
        <>
          <DateField name="from" label={m.from} />
          <DateField name="to" label={m.to} />
        </>
      ) : null}
      {filters.by ? (
        <SelectField
          name="by"
          label={m.by}
          options={filters.by.map((value) => ({ value, label: reportWord(messages, value) }))}
        />
      ) : null}
      {filters.currency ? <SelectField name="currency" label={m.currency} options={CURRENCIES} /> : null}
    </Filters>
  );
}
