import { useMessages } from '#app/messages.ts';
import { Instant } from '#app/ui/moment.tsx';
import { Money } from '#app/ui/money.tsx';
import type { ShownOffer } from './shown-offer.ts';

/** The wordings of an offer, newest first, each with its paper. Nothing when there was only one. */
export function OfferVersions({ offer }: { offer: ShownOffer }) {
  const { offers: m } = useMessages();
  const { versions, offerId, currency } = offer;
  if (versions.length < 2) return null;
  return (
    <section className="mt-4 border-t border-base-300 pt-3">
      <h2 className="font-semibold">{m.versions}</h2>
      <ul className="mt-1 text-sm">
        {versions.map(({ number, gross, frozenAt }) => (
          <li
            key={number}
            className="flex items-baseline justify-between gap-3 border-b border-base-300 py-1.5 last:border-0"
          >
            <a href={`/offers/${offerId}/pdf?version=${number}`} className="text-link">
              {m.version(number)}
            </a>
            <span className="text-muted">{frozenAt ? <Instant at={frozenAt} show="date" /> : m.states.draft}</span>
            <Money value={gross} currency={currency} />
          </li>
        ))}
      </ul>
    </section>
  );
}
