import { Link } from '@remix-run/react';
import { ChartColumn } from 'lucide-react';
import { useMessages } from '#app/messages.ts';
import { Chart } from '#app/ui/chart.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import { formatRomanian } from '#domain/kernel/pure/decimal.ts';

/** Money in by week, the present week marked; whole lei. */
export function WeeksChart({ weeks }: { weeks: readonly { monday: CivilDate; amount: bigint }[] }) {
  const { home: m } = useMessages();
  if (weeks.every(({ amount }) => amount === 0n)) {
    return (
      <section>
        <h2 className="mb-2 font-medium">{m.weeks}</h2>
        <EmptyState
          icon={ChartColumn}
          title={m.noWeeks}
          action={
            <Link to="/collections" className="link">
              {m.toCollections}
            </Link>
          }
        >
          {m.noWeeksText}
        </EmptyState>
      </section>
    );
  }
  return (
    <Chart
      title={m.weeks}
      labelHead={m.week}
      valueHead={m.amount}
      format={(value) => formatRomanian(BigInt(Math.round(value)), 0)}
      points={weeks.map(({ monday, amount }, index) => ({
        label: `${monday.slice(8)}.${monday.slice(5, 7)}`,
        value: Number(amount / 100n),
        isMarked: index === weeks.length - 1,
      }))}
    />
  );
}
