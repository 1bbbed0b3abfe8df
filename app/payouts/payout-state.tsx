import { useMessages } from '#app/messages.ts';
import { StateMark } from '#app/ui/state-mark.tsx';
import type { PayoutState } from '#domain/payouts/model/payout.ts';

const TONES = {
  pending: 'neutral',
  in_transit: 'info',
  paid: 'success',
  failed: 'error',
  canceled: 'neutral',
} as const satisfies Record<PayoutState, string>;

export function PayoutStateMark({ state, pill = false }: { state: PayoutState; pill?: boolean }) {
  const { payouts: m } = useMessages();
  return (
    <StateMark tone={TONES[state]} pill={pill}>
      {m.states[state]}
    </StateMark>
  );
}
