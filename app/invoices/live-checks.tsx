import { useRef, useState } from 'react';
import { useMessages, usePageSettings } from '#app/messages.ts';
import { Callout } from '#app/ui/callout.tsx';
import { FindingsList } from '#app/ui/findings-list.tsx';
import { Money } from '#app/ui/money.tsx';
import { Totals } from '#app/ui/totals.tsx';
import { useLiveForm } from '#app/ui/use-live-form.ts';
import { formatDecimal, parseDecimal, SCALE } from '#domain/kernel/pure/decimal.ts';
import type { InvoiceFinding } from '#domain/invoicing/model/finding.ts';
import { INVOICE_FORM } from './invoice-form.tsx';
import { shownFinding } from './shown-finding.ts';

const PAUSE_MS = 500;

/** What `/invoices/checks` answers about a form as it stands. */
export interface Checks {
  findings: InvoiceFinding[];
  /** Why it cannot be put together, in words. */
  fault: string | null;
  sums: { net: string; vat: string; gross: string; rounding: string; payable: string } | null;
}

/** Sums as the answer carries them. */
export const sumsShown = ({
  net,
  vat,
  gross,
  rounding,
  payable,
}: Record<keyof NonNullable<Checks['sums']>, bigint>) => ({
  net: formatDecimal(net, SCALE.amount),
  vat: formatDecimal(vat, SCALE.amount),
  gross: formatDecimal(gross, SCALE.amount),
  rounding: formatDecimal(rounding, SCALE.amount),
  payable: formatDecimal(payable, SCALE.amount),
});

/** Asks, after each pause in typing, what the form would make. Without script nothing is asked and the draft's page says it. */
export function useLiveChecks(start: Checks): Checks {
  const [checks, setChecks] = useState(start);
  const asked = useRef<AbortController>();
  useLiveForm(INVOICE_FORM, PAUSE_MS, (form) => {
    asked.current?.abort();
    const request = new AbortController();
    asked.current = request;
    void fetch('/invoices/checks', { method: 'POST', body: new FormData(form), signal: request.signal })
      .then((answer) => (answer.ok ? answer.json() : undefined))
      .then((answer) => {
        if (answer && !request.signal.aborted) setChecks(asChecks(answer));
      })
      .catch(() => undefined); // the next change asks again
  });
  return checks;
}

/** Guaranteed by our own route, which answers this shape. */
const asChecks = (answer: unknown) => answer as Checks;

/** Findings of the draft, each with the way to mend it. */
export function Findings({ checks, clientId }: { checks: Checks; clientId: string }) {
  const { locale } = usePageSettings();
  if (checks.fault !== null) return <Callout tone="warning">{checks.fault}</Callout>;
  if (checks.sums === null) return null;
  return (
    <FindingsList
      formId={INVOICE_FORM}
      findings={checks.findings.map((one) => shownFinding(one, { clientId, locale }))}
    />
  );
}

/** The sums of what is ticked. */
export function Sums({ checks, currency }: { checks: Checks; currency: string }) {
  const { invoicing: m } = useMessages();
  const isRounded = checks.sums !== null && checks.sums.payable !== checks.sums.gross;
  const value = (text: string | undefined) => (
    <Money value={parseDecimal(text ?? '0.00', SCALE.amount) ?? 0n} currency={currency} />
  );
  return (
    <Totals
      items={[
        { label: m.net, value: value(checks.sums?.net) },
        { label: m.vat, value: value(checks.sums?.vat) },
        { label: m.gross, value: value(checks.sums?.gross) },
        ...(isRounded
          ? [
              { label: m.rounding, value: value(checks.sums?.rounding) },
              { label: m.payable, value: value(checks.sums?.payable) },
            ]
          : []),
      ]}
    />
  );
}
