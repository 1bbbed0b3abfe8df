import { useMessages } from '#app/messages.ts';
import { Callout } from '#app/ui/callout.tsx';
import { Day } from '#app/ui/moment.tsx';
import { Money } from '#app/ui/money.tsx';
import { Section } from '#app/ui/section.tsx';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';

export interface PreviewAnswer {
  preview: {
    faultLine: number | null;
    rows: readonly {
      id: string;
      bookedDay: CivilDate;
      amount: bigint;
      sign: '+' | '-';
      currency: string;
      counterparty: string | null;
      remittance: string;
    }[];
  } | null;
}

/** How the first rows are read as the form stands. */
export function MappingPreview({ answer }: { answer: PreviewAnswer | undefined }) {
  const { banking } = useMessages();
  const m = banking.mapping;
  const preview = answer?.preview ?? null;
  return (
    <Section title={m.preview}>
      <div aria-live="polite" className="space-y-3">
        {preview === null ? <p className="text-muted">{m.incomplete}</p> : null}
        {preview?.faultLine ? <Callout tone="error">{m.unreadable(String(preview.faultLine))}</Callout> : null}
        <ul className="divide-y divide-base-300">
          {preview?.rows.map((row) => (
            <li key={row.id} className="py-2">
              <span className="flex items-baseline justify-between gap-3">
                <span className="min-w-0 truncate font-medium">{row.counterparty ?? (row.remittance || '—')}</span>
                <Money
                  value={row.sign === '+' ? row.amount : -row.amount}
                  signed
                  {...(row.currency === '' ? {} : { currency: row.currency })}
                />
              </span>
              <span className="flex gap-3 text-sm text-muted">
                <Day date={row.bookedDay} />
                <span className="min-w-0 truncate">{row.counterparty === null ? '' : row.remittance}</span>
              </span>
            </li>
          ))}
        </ul>
      </div>
    </Section>
  );
}
