import { useMessages } from '#app/messages.ts';
import { Callout } from '#app/ui/callout.tsx';
import { Form } from '#app/ui/form.tsx';
import { Submit } from '#app/ui/submit.tsx';
import type { watchCeilings } from '#domain/efactura/watch-ceilings.ts';
import { formatRomanian, SCALE } from '#domain/kernel/pure/decimal.ts';

type Near = Awaited<ReturnType<typeof watchCeilings>>['near'];

const lei = (value: bigint): string => formatRomanian(value, SCALE.amount).replace(/,00$/, '');

/** That a year's turnover comes near a ceiling of the law, what follows from it, and the law's article; with `canNote` the way to take note. */
export function CeilingNotice({ near, canNote = false }: { near: Near; canNote?: boolean }) {
  const { ceilings: m } = useMessages().efactura;
  if (near.length === 0) return null;
  return (
    <div className="mb-6 space-y-3">
      {near.map(({ key, year, level, turnover, ceiling, source, noticeId }) => (
        <Callout
          key={`${key} ${year}`}
          tone={level === 100 ? 'error' : 'warning'}
          title={m.title[key](level, lei(ceiling))}
        >
          {m.turnover(lei(turnover), year)} {m.consequence[key]} <span className="text-muted">{source}</span>
          {canNote && noticeId !== null ? (
            <Form action="?do=noteCeiling" className="mt-2">
              <input type="hidden" name="ceilingNoticeId" value={noticeId} />
              <Submit kind="line">{m.takeNote}</Submit>
            </Form>
          ) : null}
        </Callout>
      ))}
    </div>
  );
}
