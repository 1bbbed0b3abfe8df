import { useMessages } from '#app/messages.ts';
import { SCALE } from '#domain/kernel/pure/decimal.ts';
import type { ChangeEvent, ReactNode } from 'react';
import { decimalText } from './decimal-text.ts';
import { DecimalsLimit } from './decimals-limit.tsx';
import { FieldFrame, type FieldProps } from './field.tsx';
import { describedBy, useFieldState } from './form-context.ts';
import { frame } from './text-field.tsx';

export type DecimalFieldProps = FieldProps & {
  /** Digits after the comma in the stored integer: 2 amounts, 3 quantities, 4 unit prices. */
  scale: number;
  /** Digits after the comma that are always shown. */
  decimals?: number;
  suffix?: ReactNode;
  initial?: bigint | string;
  placeholder?: string;
  onChange?: (event: ChangeEvent<HTMLInputElement>) => void;
};

/** A number as Romanians write it, «1.234,56». The hidden `$decimal` field tells the server which names to read so. */
export function DecimalField({
  name,
  label,
  help,
  optional,
  bare,
  className,
  scale,
  decimals = 0,
  suffix,
  initial,
  ...native
}: DecimalFieldProps) {
  const field = useFieldState(name);
  const start = typeof field.typed === 'string' ? field.typed : decimalText(field.initial ?? initial, scale, decimals);
  return (
    <FieldFrame field={field} label={label} help={help} {...frame(optional, bare, className)}>
      <input type="hidden" name="$decimal" value={name} />
      <span className="input">
        <input
          id={field.id}
          name={name}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          className="min-w-0 grow text-right tabular-nums"
          defaultValue={start}
          {...describedBy(field, Boolean(help))}
          {...native}
        />
        {suffix === undefined ? null : <span className="flex-none text-sm text-muted">{suffix}</span>}
      </span>
      <DecimalsLimit id={field.id} initial={start} scale={scale} />
    </FieldFrame>
  );
}

type MoneyFieldProps = Omit<DecimalFieldProps, 'scale' | 'decimals' | 'suffix'> & {
  currency?: string;
  /** Unit prices carry four decimals. */
  unitPrice?: boolean;
};

/** An amount in lei or another currency, or a unit price. */
export function MoneyField({ currency = 'RON', unitPrice = false, ...props }: MoneyFieldProps) {
  const { common } = useMessages();
  const scale = unitPrice ? SCALE.unitPrice : SCALE.amount;
  return <DecimalField scale={scale} decimals={2} suffix={currency === 'RON' ? common.lei : currency} {...props} />;
}
