import { useMessages } from '#app/messages.ts';
import { FormRow } from '#app/ui/form-row.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { MOST_SERIES } from '#domain/delivery/model/series.ts';
import { OFF_DAYS, VISIT_RHYTHMS } from '#domain/recurring/model/rhythm.ts';

const USUAL_COUNT = '4';
const USUAL_WEEKS = '2';
const MOST_WEEKS = 52;

/** «Planifică seria»: how the intervention repeats. Left closed, or on «once», one is planned. */
export function RepeatFields() {
  const { recurring } = useMessages();
  const { series: m, visits } = recurring;
  return (
    <details className="border-y border-base-300 py-3">
      <summary className="cursor-pointer font-medium">{recurring.planSeries}</summary>
      <div className="mt-3 space-y-4">
        <SelectField
          name="rhythm"
          label={m.title}
          blank={m.once}
          options={VISIT_RHYTHMS.map((value) => ({ value, label: recurring.rhythms[value] }))}
        />
        <FormRow>
          <TextField
            name="count"
            label={m.count}
            help={m.countHelp(MOST_SERIES)}
            type="number"
            min={1}
            max={MOST_SERIES}
            initial={USUAL_COUNT}
          />
          <TextField
            name="weeks"
            label={visits.weeks}
            help={m.weeksHelp}
            type="number"
            min={1}
            max={MOST_WEEKS}
            initial={USUAL_WEEKS}
          />
        </FormRow>
        <SelectField
          name="offDays"
          label={visits.offDays}
          options={OFF_DAYS.map((value) => ({ value, label: visits.offDaysOptions[value] }))}
        />
      </div>
    </details>
  );
}
