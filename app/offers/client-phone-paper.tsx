import { OfferLines } from '#app/client-pages/offer-lines.tsx';
import { useMessages } from '#app/messages.ts';
import type { ShownOffer } from './shown-offer.ts';

/** The offer as markup, for phones, where a PDF cannot be read in place. */
export function ClientPhonePaper({ offer, pdf }: { offer: ShownOffer; pdf: string }) {
  const { common } = useMessages();
  const { wording, currency, client } = offer;
  return (
    <div className="space-y-4">
      <p className="font-medium">{wording.subject}</p>
      <OfferLines wording={wording} currency={currency} isConsumer={client.kind === 'person'} />
      {wording.terms === null ? null : <p className="whitespace-pre-line text-muted">{wording.terms}</p>}
      <a href={pdf} className="btn btn-line w-full">
        {common.openDocument}
      </a>
    </div>
  );
}
