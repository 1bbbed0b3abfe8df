import { useMessages } from '#app/messages.ts';
import { formatRomanian, SCALE } from '#domain/kernel/pure/decimal.ts';
import { cx } from './class-names.ts';
import { TEXT, type Tone } from './tone.ts';

type MoneyProps = {
  /** In minor units of `currency`. */
  value: bigint;
  currency?: string;
  /** `figure` is one of several numbers as heroes, `hero` the only one; `strong` a total. */
  size?: 'hero' | 'figure' | 'strong' | 'text';
  tone?: Tone;
  /** Shows a plus before what comes in. */
  signed?: boolean;
};

/** An amount as Romanians write it, with its currency muted after it: «1.234,56 lei». */
export function Money({ value, currency = 'RON', size = 'text', tone, signed = false }: MoneyProps) {
  const { common } = useMessages();
  const unit = currency === 'RON' ? common.lei : currency;
  const figure = formatRomanian(value, SCALE.amount).replace('-', '\u2212');
  return (
    <span
      className={cx(
        'whitespace-nowrap tabular-nums',
        size === 'figure' && 'text-xl font-semibold tracking-tight sm:text-2xl',
        size === 'hero' && 'text-2xl font-semibold',
        size === 'strong' && 'font-semibold',
        tone && TEXT[tone],
      )}
    >
      {signed && value > 0n ? '+' : ''}
      {figure}
      <span
        className={cx(
          'font-normal text-muted',
          size === 'figure' && 'text-base tracking-normal sm:text-lg',
          size === 'hero' && 'text-lg tracking-normal',
        )}
      >{`\u00a0${unit}`}</span>
    </span>
  );
}
