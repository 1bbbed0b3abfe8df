import { useMessages } from '#app/messages.ts';
import { formatRomanian } from '#domain/kernel/pure/decimal.ts';
import type { PlanPrice } from '#domain/plans/plan-prices.ts';

/** As people write it: `79`, `82,50`. */
const lei = (bani: bigint) => formatRomanian(bani, 2).replace(/,00$/, '');

/** What Premium costs: a month as the hero, then the longer periods. */
export function PlanPrices({ prices }: { prices: readonly PlanPrice[] }) {
  const { site } = useMessages();
  const [month, ...longer] = prices;
  return (
    <>
      {month ? <p className="mt-2 text-2xl font-semibold">{site.perMonth(lei(month.net))}</p> : null}
      <div className="mt-3">
        {longer.map(({ months, net }) => (
          <p key={months}>{site.perMonths(lei(net), months)}</p>
        ))}
      </div>
    </>
  );
}
