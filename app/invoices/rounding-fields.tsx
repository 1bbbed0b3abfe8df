import { useMessages } from '#app/messages.ts';
import { MoneyField } from '#app/ui/decimal-field.tsx';
import { FormRow } from '#app/ui/form-row.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { ROUNDS } from '#domain/invoicing/model/rounding.ts';

const WITH_AMOUNT = 'invisible group-has-[option[value=amount]:checked]/rounding:visible';

/** How the total is rounded; the amount is asked for only where it is to be typed, by the style sheet. */
export function RoundingFields({ currency }: { currency: string }) {
  const { invoicing: m } = useMessages();
  return (
    <div className="group/rounding">
      <FormRow>
        <SelectField
          name="rounds"
          label={m.rounding}
          blank={m.roundings.none}
          options={ROUNDS.map((value) => ({
            value,
            label: value === 'unit' && currency !== 'RON' ? m.roundings.whole : m.roundings[value],
          }))}
        />
        <MoneyField
          name="roundingAmount"
          label={m.roundingAmount}
          help={m.roundingHelp}
          currency={currency}
          className={WITH_AMOUNT}
        />
      </FormRow>
    </div>
  );
}
