import { useMessages } from '#app/messages.ts';
import { canonicalFromRomanian, isTooFine, parseDecimal, roundedText } from '#domain/kernel/pure/decimal.ts';
import { Button } from './button.tsx';
import { decimalText } from './decimal-text.ts';
import { controlOf, typeInto, useTyped } from './use-typed.ts';

type Props = {
  /** Of the control that is read. */
  id: string;
  initial: string;
  /** How many decimals fit. */
  scale: number;
};

/** Below a number with more decimals than fit: how many do, and one press that rounds it. */
export function DecimalsLimit({ id, initial, scale }: Props) {
  const { common } = useMessages();
  const typed = canonicalFromRomanian(useTyped(id, initial));
  const rounded = typed !== undefined && isTooFine(typed, scale) ? roundedText(typed, scale) : undefined;
  if (rounded === undefined) return null;
  const text = decimalText(parseDecimal(rounded, scale), scale);
  const round = () => {
    const control = controlOf(id);
    if (!control) return;
    typeInto(control, text);
    control.focus();
  };
  return (
    <div role="status" className="mt-1 text-sm">
      <p className="text-error">{common.decimalsFit(scale)}</p>
      <Button onClick={round}>{common.roundTo(text)}</Button>
    </div>
  );
}
