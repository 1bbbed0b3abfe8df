import { useMessages } from '#app/messages.ts';
import { Money } from '#app/ui/money.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';

/** Whether a statement ties out, with the difference when it does not. */
export function StatementState({ difference, currency }: { difference: bigint | null; currency: string | null }) {
  const { banking: m } = useMessages();
  if (difference === null) return <StateMark tone="neutral">{m.notChecked}</StateMark>;
  if (difference === 0n) return <StateMark tone="success">{m.ties}</StateMark>;
  return (
    <StateMark tone="warning">
      {m.differs} <Money value={difference} {...(currency === null ? {} : { currency })} />
    </StateMark>
  );
}
