import { useMessages } from '#app/messages.ts';
import { Filters } from '#app/ui/filters.tsx';
import { HiddenField } from '#app/ui/hidden-field.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { WORK_STATES } from '#domain/delivery/model/work-state.ts';
import type { Person } from './week-grid.tsx';

type ScheduleFiltersProps = {
  view: string;
  day: string;
  people: readonly Person[];
  values: { who: string; state: string };
};

/** Whose work is shown, and in which state. */
export function ScheduleFilters({ view, day, people, values }: ScheduleFiltersProps) {
  const { delivery } = useMessages();
  const { page, states } = delivery;
  const isSet = values.who !== '' || values.state !== '';
  return (
    <Filters values={values} clear={isSet ? `?view=${view}&day=${day}` : undefined}>
      <HiddenField name="view" value={view} />
      <HiddenField name="day" value={day} />
      <SelectField
        bare
        name="who"
        label={page.columns.who}
        blank={page.everybody}
        options={[
          { value: 'nobody', label: page.nobody },
          ...people.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <SelectField
        bare
        name="state"
        label={page.columns.state}
        blank={page.columns.state}
        options={WORK_STATES.map((value) => ({ value, label: states[value] }))}
      />
    </Filters>
  );
}
