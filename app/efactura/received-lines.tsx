import { useMessages } from '#app/messages.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { shownNumber } from '#domain/kernel/pure/foreign-number.ts';
import type { ShownReceived } from './shown-received.ts';

/** What the supplier's invoice lists, for phones, where a PDF cannot be read in place. */
export function ReceivedLines({ document, pdf }: { document: NonNullable<ShownReceived['document']>; pdf: string }) {
  const { efactura, common } = useMessages();
  const { received: m } = efactura;
  return (
    <section aria-label={m.lines}>
      <ul className="mb-3 border-y border-base-300">
        {document.lines.map((line, index) => (
          <li key={index} className="flex justify-between gap-4 border-b border-base-300 py-2 last:border-0">
            <span className="min-w-0 [overflow-wrap:anywhere]">
              {line.name ?? '–'}
              {line.quantity === undefined ? null : (
                <span className="block text-sm text-muted">
                  {shownNumber(line.quantity, 'quantity')} {line.unit}
                  {line.price === undefined ? null : ` × ${shownNumber(line.price)}`}
                </span>
              )}
            </span>
            <span className="flex-none tabular-nums">{line.net === undefined ? '' : shownNumber(line.net)}</span>
          </li>
        ))}
      </ul>
      <ButtonLink to={pdf} reloadDocument className="btn btn-line w-full">
        {common.downloadPdf}
      </ButtonLink>
    </section>
  );
}
