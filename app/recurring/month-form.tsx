import { useMessages } from '#app/messages.ts';
import { DateField } from '#app/ui/date-field.tsx';
import type { FormFailure } from '#app/ui/form-context.ts';
import { Form } from '#app/ui/form.tsx';
import { FormEnd } from '#app/ui/form-row.tsx';
import { RadioGroup } from '#app/ui/radio-group.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { INVOICE_CHOICES, REPORT_CHOICES } from '#domain/recurring/model/plan.ts';
import type { RecurringPage } from './shown-recurring.ts';

type MonthFormProps = Pick<RecurringPage, 'gate' | 'period'> & {
  startDate: string;
  failure: FormFailure | undefined;
};

const DAYS = Array.from({ length: 31 }, (_, index) => index + 1);

/** What is made at the end of each month: the report, and the invoice once it is accepted. */
export function MonthForm({ gate, period, startDate, failure }: MonthFormProps) {
  const { recurring: m } = useMessages();
  const defaults = {
    report: period?.report ?? (gate === 'none' ? 'none' : 'send'),
    invoice: period?.invoice ?? 'draft',
    anchorDay: String(period?.anchorDay ?? 1),
    startDate: period?.startDate ?? startDate,
  };
  return (
    <Form action="?do=month" failure={failure} defaults={defaults} version={period?.version}>
      <div className="grid gap-6 md:grid-cols-2">
        <RadioGroup
          name="report"
          label={m.month.report}
          help={m.month.reportHelp}
          options={REPORT_CHOICES.map((value) => ({ value, label: m.reports[value] }))}
        />
        <RadioGroup
          name="invoice"
          label={m.month.invoice}
          help={m.month.invoiceHelp}
          options={INVOICE_CHOICES.map((value) => ({ value, label: m.invoices[value] }))}
        />
      </div>
      <SelectField
        name="anchorDay"
        label={m.month.anchor}
        help={m.month.anchorHelp}
        options={DAYS.map((day) => ({ value: String(day), label: m.month.anchorDay(day) }))}
      />
      <DateField name="startDate" label={m.month.start} help={m.month.startHelp} />
      <FormEnd>
        <Submit>{m.month.save}</Submit>
      </FormEnd>
    </Form>
  );
}
