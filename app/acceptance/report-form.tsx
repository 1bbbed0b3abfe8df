import type { ReactNode } from 'react';
import { useMessages, usePageSettings } from '#app/messages.ts';
import { DateField } from '#app/ui/date-field.tsx';
import { DecimalField } from '#app/ui/decimal-field.tsx';
import type { FormFailure } from '#app/ui/form-context.ts';
import { Form } from '#app/ui/form.tsx';
import { FormRow } from '#app/ui/form-row.tsx';
import { LineTable } from '#app/ui/line-table.tsx';
import { Section } from '#app/ui/section.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { TextArea } from '#app/ui/text-area.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import { SCALE } from '#domain/kernel/pure/decimal.ts';
import { unitLabel } from '#domain/kernel/pure/units.ts';
import type { ReportChoices } from './shown-report.ts';

export const REPORT_FORM = 'report';

type ReportFormProps = {
  action: string;
  choices: ReportChoices;
  defaults: unknown;
  failure: FormFailure | undefined;
  version?: number | undefined;
  today: CivilDate;
  /** Where it will go; null when the client has no address. */
  recipient: string | null;
  isInstitution: boolean;
  /** What stands now beside the form's own, when somebody else has changed the draft. */
  compare?: ReactNode;
  children: ReactNode;
};

/** What was delivered, when and where; for an institution also who receives it. */
export function ReportForm(props: ReportFormProps) {
  const { action, choices, defaults, failure, version, today, recipient, isInstitution, compare, children } = props;
  const { page: m } = useMessages().acceptance;
  const { locale } = usePageSettings();
  const { fields } = m;
  const options = choices.services.map(({ id, name, unit }) => ({
    value: id,
    label: `${name} (${unitLabel(unit, locale)})`,
  }));
  return (
    <Form
      id={REPORT_FORM}
      action={action}
      failure={failure}
      defaults={defaults}
      version={version}
      keepTo="?do=save"
      compare={compare}
    >
      <input type="hidden" name="dealId" value={choices.dealId} />
      <Section title={fields.lines}>
        <LineTable
          name="lines"
          label={fields.lines}
          columns={[
            {
              head: fields.service,
              span: 6,
              cell: ({ name }) => (
                <SelectField bare name={name('contractedServiceId')} label={fields.service} options={options} />
              ),
            },
            {
              head: fields.delivered,
              span: 3,
              align: 'end',
              cell: ({ name }) => (
                <DecimalField bare name={name('delivered')} label={fields.delivered} scale={SCALE.quantity} />
              ),
            },
          ]}
        />
      </Section>
      <FormRow>
        <DateField name="periodStart" label={fields.periodStart} max={today} />
        <DateField name="periodEnd" label={fields.periodEnd} max={today} />
      </FormRow>
      <TextField name="place" label={fields.place} maxLength={150} optional />
      <TextArea
        name="committee"
        label={fields.committee}
        help={fields.committeeHelp}
        rows={3}
        optional={!isInstitution}
      />
      {isInstitution ? (
        <TextField name="registrationNumber" label={fields.registrationNumber} maxLength={60} optional />
      ) : null}
      <TextArea name="findings" label={fields.findings} help={fields.findingsHelp} rows={2} optional />
      {recipient === null ? <TextField name="recipient" type="email" label={m.recipient} /> : null}
      {children}
    </Form>
  );
}
