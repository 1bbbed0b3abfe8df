import { Send } from 'lucide-react';
import type { ReactNode } from 'react';
import { useMessages } from '#app/messages.ts';
import { Submit } from '#app/ui/submit.tsx';
import { LiveTotals } from './live-totals.tsx';

type Props = {
  formId: string;
  start: { net: bigint; vat: bigint; gross: bigint };
  currency: string;
  /** The main button's word when it is not «Trimite oferta». */
  send?: string;
  /** Where the draft is saved. */
  saveTo: string;
  /** Quieter buttons. */
  children?: ReactNode;
};

/** The end of an offer's form: the sums and the buttons, in sight while the form scrolls; on phones below it. */
export function OfferButtons({ formId, start, currency, send, saveTo, children }: Props) {
  const { offers: m } = useMessages();
  return (
    <div className="z-10 border-t border-base-content/30 bg-base-100 py-3 md:sticky md:bottom-0">
      <div className="flex flex-wrap-reverse items-end justify-between gap-x-6 gap-y-4">
        <div className="flex flex-wrap items-center gap-2 max-sm:w-full max-sm:[&_.btn]:w-full">
          <Submit icon={<Send size={16} aria-hidden />}>{send ?? m.send}</Submit>
          <Submit kind="line" formAction={saveTo}>
            {m.saveDraft}
          </Submit>
          {children}
        </div>
        <LiveTotals formId={formId} start={start} currency={currency} />
      </div>
      <p className="mt-2 text-sm text-muted">{m.sendNote}</p>
    </div>
  );
}
