import { useState } from 'react';
import { useMessages } from '#app/messages.ts';
import { Money } from '#app/ui/money.tsx';
import { Totals } from '#app/ui/totals.tsx';
import { useLiveForm } from '#app/ui/use-live-form.ts';
import { sumsOfForm } from './live-sums.ts';

const AT_ONCE = 50;

type Sums = { net: bigint; vat: bigint; gross: bigint };

/** The sums of the offer while it is typed; `start` stands until the page is alive. */
export function LiveTotals({ formId, start, currency: first }: { formId: string; start: Sums; currency: string }) {
  const { offers } = useMessages();
  const [{ net, vat, gross }, setSums] = useState<Sums>(start);
  const [currency, setCurrency] = useState(first);
  useLiveForm(formId, AT_ONCE, (form) => {
    const data = new FormData(form);
    setSums(sumsOfForm(data));
    setCurrency(String(data.get('currency') ?? 'RON'));
  });
  return (
    <Totals
      items={[
        { label: offers.net, value: <Money value={net} currency={currency} /> },
        { label: offers.vat, value: <Money value={vat} currency={currency} /> },
        { label: offers.gross, value: <Money value={gross} currency={currency} /> },
      ]}
    />
  );
}
