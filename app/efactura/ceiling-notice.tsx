import { useMessages } from '#app/messages.ts';
import { Callout } from '#app/ui/callout.tsx';
import type { watchCeilings } from '#domain/efactura/watch-ceilings.ts';
import { formatRomanian, SCALE } from '#domain/kernel/pure/decimal.ts';

type Near = Awaited<ReturnType<typeof watchCeilings>>['near'];

const lei = (value: bigint): string => formatRomanian(value, SCALE.amount).replace(/,00$/, '');

/** That the year's turnover comes near a ceiling of the law, what follows from it, and the law's article. */
export function CeilingNotice({ near }: { near: Near }) {
  const { ceilings: m } = useMessages().efactura;
  if (near.length === 0) return null;
  return (
    <div className="mb-6 space-y-3">
      {near.map(({ key, level, turnover, ceiling, source }) => (
        <Callout key={key} tone={level === 100 ? 'error' : 'warning'} title={m.title[key](level, lei(ceiling))}>
          {m.turnover(lei(turnover))} {m.consequence[key]} <span className="text-muted">{source}</span>
        </Callout>
      ))}
    </div>
  );
}
