import { useMessages } from '#app/messages.ts';
import { Figure, Figures } from '#app/ui/figure.tsx';
import { Day } from '#app/ui/moment.tsx';
import { Money } from '#app/ui/money.tsx';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';

export interface Standing {
  toInvoice: bigint;
  nearestDay: CivilDate | null;
  open: bigint;
  overdue: bigint;
  spv: { late: number; rejected: number; waiting: number };
  collected: bigint;
}

/** To invoice, to collect, at ANAF, collected: each leads to its list. */
export function HomeFigures({ figures }: { figures: Standing }) {
  const { home } = useMessages();
  const m = home.figures;
  const { toInvoice, nearestDay, open, overdue, spv, collected } = figures;
  const waiting = spv.late + spv.rejected + spv.waiting;
  return (
    <Figures>
      <Figure
        to="/invoices"
        label={m.toInvoice}
        value={<Money value={toInvoice} size="figure" />}
        detail={
          nearestDay === null ? undefined : (
            <>
              {m.nearestDay} <Day date={nearestDay} />
            </>
          )
        }
      />
      <Figure
        to="/collections"
        label={m.open}
        value={<Money value={open} size="figure" />}
        detail={
          overdue === 0n ? (
            m.noneOverdue
          ) : (
            <span className="text-error">
              <Money value={overdue} tone="error" /> {m.overdue}
            </span>
          )
        }
      />
      <Figure
        to="/efactura"
        label={m.efactura}
        value={spv.rejected + spv.waiting}
        detail={waiting === 0 ? m.spvCalm : m.spv(spv)}
      />
      <Figure to="/collections" label={m.collected} value={<Money value={collected} size="figure" />} />
    </Figures>
  );
}
