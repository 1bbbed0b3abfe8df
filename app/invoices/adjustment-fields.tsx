import { TEXT_LIMITS } from '#domain/kernel/pure/text-limits.ts';
import { useMessages } from '#app/messages.ts';
import { DecimalField, MoneyField } from '#app/ui/decimal-field.tsx';
import { LineTable } from '#app/ui/line-table.tsx';
import { Section } from '#app/ui/section.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { ADJUSTMENT_REASONS, chosenAdjustments } from '#domain/invoicing/model/adjustment.ts';
import { SCALE } from '#domain/kernel/pure/decimal.ts';

/** Discounts and charges of the whole invoice, each a share of the services or an amount before VAT. */
export function AdjustmentFields({ currency }: { currency: string }) {
  const { invoicing: m } = useMessages();
  return (
    <Section title={m.adjustments} lead={m.adjustmentsHelp}>
      <LineTable
        name="adjustments"
        label={m.adjustments}
        initialCount={0}
        minimum={0}
        columns={[
          {
            head: m.adjustmentReason,
            span: 4,
            cell: ({ name }) => (
              <SelectField
                bare
                name={name('reason')}
                label={m.adjustmentReason}
                options={ADJUSTMENT_REASONS.map((value) => ({ value, label: m.adjustmentReasons[value] }))}
              />
            ),
          },
          {
            head: m.adjustmentText,
            span: 4,
            cell: ({ name }) => (
              <TextField
                bare
                name={name('text')}
                label={m.adjustmentText}
                limit={TEXT_LIMITS.adjustmentText}
                optional
              />
            ),
          },
          {
            head: m.adjustmentPercent,
            span: 2,
            align: 'end',
            cell: ({ name }) => (
              <DecimalField
                bare
                name={name('percent')}
                label={m.adjustmentPercent}
                scale={SCALE.percent}
                suffix="%"
                optional
              />
            ),
          },
          {
            head: m.adjustmentAmount,
            span: 2,
            align: 'end',
            cell: ({ name }) => (
              <MoneyField bare name={name('amount')} label={m.adjustmentAmount} currency={currency} optional />
            ),
          },
        ]}
      />
    </Section>
  );
}

/** A draft's discounts and charges as its form shows them. */
export const adjustmentsGiven = (lines: Parameters<typeof chosenAdjustments>[0]) =>
  chosenAdjustments(lines).map(({ percent, ...one }) => ({
    ...one,
    ...(percent === undefined ? {} : { percent: BigInt(percent) }),
  }));
