import type { z } from 'zod';
import { useMessages } from '#app/messages.ts';
import { Facts } from '#app/ui/facts.tsx';
import { Money } from '#app/ui/money.tsx';
import { Section } from '#app/ui/section.tsx';
import { placeName } from '#domain/kernel/pure/counties.ts';
import type { previewMerge } from '#domain/clients/preview-merge.ts';

type Preview = z.output<(typeof previewMerge)['definition']['output']>;

/** The two cards one above the other, what goes from the first to the second, and what keeps its words. */
export function MergePreview({ preview }: { preview: Preview }) {
  const { clientPages } = useMessages();
  const { merge: m, fields } = clientPages;
  const { from, into, moves, balances, filled, hasPapers } = preview;
  const names: Readonly<Record<string, string | object>> = fields;
  const counted = moves.map(({ kind, count }) => ({ label: m.kinds[kind], value: count }));
  const open = balances.map((one) => ({
    label: m.open,
    value: <Money value={one.open} currency={one.currency} />,
  }));
  const words = filled.flatMap((field) => (typeof names[field] === 'string' ? [names[field].toLowerCase()] : []));
  return (
    <>
      <dl className="divide-y divide-base-300 border-y border-base-300">
        <Card label={m.closes} card={from} />
        <Card label={m.stays} card={into} />
      </dl>
      <div className="mt-6">
        <Section title={m.moves}>
          {counted.length === 0 ? (
            <p className="text-muted">{m.nothingMoves}</p>
          ) : (
            <Facts items={[...counted, ...open]} />
          )}
          {words.length === 0 ? null : <p className="mt-3 text-sm">{m.filled(words.join(', '))}</p>}
          {hasPapers ? <p className="mt-3 text-sm text-muted">{m.papers}</p> : null}
        </Section>
      </div>
    </>
  );
}

function Card({ label, card }: { label: string; card: Preview['from'] }) {
  const { clientPages: m } = useMessages();
  const said = [m.kinds[card.kind], card.cui ?? card.vatId ?? card.cnp, placeName(card.city), card.email];
  return (
    <div className="flex flex-wrap gap-x-4 py-3">
      <dt className="w-28 flex-none text-sm text-muted">{label}</dt>
      <dd className="min-w-0 flex-1 basis-48">
        <p className="font-medium">{card.name}</p>
        <p className="text-sm text-muted [overflow-wrap:anywhere]">{said.filter(Boolean).join(' · ')}</p>
      </dd>
    </div>
  );
}
