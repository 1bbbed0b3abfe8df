import { useState } from 'react';
import { sum } from '#domain/kernel/pure/decimal.ts';
import type { HomePaper } from './use-home.ts';

/**
 * Which of the invoices that can be paid by card are paid now: all, until one is left out. A proforma is paid by itself, so it is
 * not among them. Their sum is shown only: what is taken is read where it stands.
 */
export function useChosen(due: readonly HomePaper[]) {
  const byCard = due.filter((one) => one.byCard && !one.isProforma);
  const [left, setLeft] = useState<readonly string[]>([]);
  return {
    byCard,
    isChosen: (id: string) => !left.includes(id),
    choose: (id: string, isChosen: boolean) =>
      setLeft((before) => (isChosen ? before.filter((one) => one !== id) : [...before, id])),
    total: sum(byCard.filter(({ id }) => !left.includes(id)).map((one) => one.open)),
  };
}
export type Chosen = ReturnType<typeof useChosen>;
