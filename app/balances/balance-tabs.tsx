import { useMessages } from '#app/messages.ts';
import { Tabs } from '#app/ui/tabs.tsx';

export const BALANCE_VIEWS = ['statements', 'compensations', 'penalties', 'guarantees'] as const;
export type BalanceView = (typeof BALANCE_VIEWS)[number];

/** Statements of account, compensations, penalties and guarantees, side by side. */
export function BalanceTabs({ view }: { view: BalanceView }) {
  const { balances: m } = useMessages();
  return (
    <Tabs
      items={BALANCE_VIEWS.map((one) => ({
        to: one === 'statements' ? '/collections/balances' : `/collections/balances?view=${one}`,
        label: m.views[one],
        isCurrent: one === view,
      }))}
    />
  );
}
