import { useMessages } from '#app/messages.ts';
import { DecimalField, MoneyField } from '#app/ui/decimal-field.tsx';
import { useFieldState, useFormState } from '#app/ui/form-context.ts';
import { asFieldText } from '#app/ui/form-values.ts';
import { SelectField } from '#app/ui/select-field.tsx';
import { TextArea } from '#app/ui/text-area.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { type Adjustment, ADJUSTMENT_REASONS } from '#domain/invoicing/model/adjustment.ts';
import { SCALE } from '#domain/kernel/pure/decimal.ts';
import { TEXT_LIMITS } from '#domain/kernel/pure/text-limits.ts';

type Props = {
  /** Of a field of the line, as its form sends it. */
  name: (field: string) => string;
  description: string;
  adjustment: Adjustment | undefined;
  currency: string;
};

/** What a ticked line may say beside its quantity: other words below its name, a discount or charge of its own. */
export function LineExtras({ name, description, adjustment, currency }: Props) {
  const { invoicing: m } = useMessages();
  const { typed } = useFieldState(name('description'));
  const isWrong = useIsWrong([name('description'), name('adjustment')]);
  const isLong = asFieldText(typed ?? description).trim().length > TEXT_LIMITS.lineDescription;
  return (
    <details
      open={isWrong || isLong || adjustment !== undefined}
      className="col-span-full hidden group-has-[[type=checkbox]:checked]:block"
    >
      <summary className="text-link inline-block text-sm">{m.lineExtras}</summary>
      <div className="mt-2 space-y-3">
        <TextArea
          name={name('description')}
          label={m.lineDescription}
          rows={2}
          limit={TEXT_LIMITS.lineDescription}
          initial={description}
          optional
        />
        <div className="grid grid-cols-2 gap-3">
          <SelectField
            name={name('adjustment.reason')}
            label={m.ownAdjustment}
            blank={m.noAdjustment}
            {...(adjustment ? { initial: adjustment.reason } : {})}
            options={ADJUSTMENT_REASONS.map((value) => ({ value, label: m.adjustmentReasons[value] }))}
          />
          <TextField
            name={name('adjustment.text')}
            label={m.adjustmentText}
            limit={TEXT_LIMITS.adjustmentText}
            initial={adjustment?.text ?? ''}
            optional
          />
          <DecimalField
            name={name('adjustment.percent')}
            label={m.adjustmentPercent}
            scale={SCALE.percent}
            suffix="%"
            {...(adjustment?.percent === undefined ? {} : { initial: BigInt(adjustment.percent) })}
            optional
          />
          <MoneyField
            name={name('adjustment.amount')}
            label={m.adjustmentAmount}
            currency={currency}
            {...(adjustment?.amount === undefined ? {} : { initial: adjustment.amount })}
            optional
          />
        </div>
      </div>
    </details>
  );
}

/** Whether a field with one of these names, or below it, was refused. */
function useIsWrong(names: readonly string[]): boolean {
  const { failure } = useFormState();
  const wrong = Object.entries(failure?.error ?? {}).filter(([, sentences]) => (sentences?.length ?? 0) > 0);
  return wrong.some(([field]) => names.some((name) => field.startsWith(name)));
}
