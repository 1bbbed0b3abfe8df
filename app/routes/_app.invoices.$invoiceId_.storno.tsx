import { TEXT_LIMITS } from '#domain/kernel/pure/text-limits.ts';
import { useLoaderData } from '@remix-run/react';
import { formVerb, pageLoader } from '#app/http/form-verb.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { redirectWithToast } from '#app/http/with-toast.server.ts';
import { useMessages } from '#app/messages.ts';
import { titledBy } from '#app/page-title.ts';
import { DecimalField } from '#app/ui/decimal-field.tsx';
import { Form } from '#app/ui/form.tsx';
import { FormEnd } from '#app/ui/form-row.tsx';
import { HiddenField } from '#app/ui/hidden-field.tsx';
import { Page } from '#app/ui/page.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { useFailure } from '#app/ui/use-failure.ts';
import { reverseInvoice } from '#domain/invoicing/reverse-invoice.ts';
import { showInvoicePage } from '#domain/invoicing/show-invoice-page.ts';
import { formatRomanian, parseDecimal, SCALE } from '#domain/kernel/pure/decimal.ts';

export const loader = pageLoader(async ({ actor, params }) => {
  const { invoice, lines } = await showInvoicePage(actor, { invoiceId: params['invoiceId'] ?? '' });
  const hasAdjustments = lines.some(({ adjustment }) => adjustment !== null);
  const services = lines.filter(({ adjustment }) => adjustment === null);
  const open = services.map(({ id, name, reversible }) => ({
    id,
    name,
    left: parseDecimal(reversible, SCALE.quantity) ?? 0n,
  }));
  const { id: invoiceId, number, kind } = invoice;
  return {
    invoiceId,
    number: number ?? '',
    isOfStorno: kind === 'storno',
    hasAdjustments,
    lines: open.filter(({ left }) => left > 0n),
  };
});

export const action = formVerb(
  reverseInvoice,
  ({ id, number }, { request }) =>
    redirectWithToast(`/invoices/${id}`, requestMessages(request).invoicing.stornoIssued(number ?? '')),
  { input: ({ parts, ...values }) => ({ ...values, parts: Array.isArray(parts) ? parts.filter(hasQuantity) : [] }) },
);

/** A line left empty or at zero is not reversed. */
const hasQuantity = (part: unknown): boolean =>
  typeof part === 'object' &&
  part !== null &&
  'quantity' in part &&
  typeof part.quantity === 'string' &&
  (parseDecimal(part.quantity, SCALE.quantity) ?? 0n) !== 0n;

export const handle = titledBy<typeof loader>((m, data) => m.invoicing.stornoTitle(data.number));

/** «Stornează»: the whole invoice as it stands, or less of each line. */
export default function Storno() {
  const { invoiceId, number, isOfStorno, hasAdjustments, lines } = useLoaderData<typeof loader>();
  const { invoicing: m } = useMessages();
  return (
    <Page
      title={m.stornoTitle(number)}
      lead={isOfStorno ? m.stornoOfStornoText : m.stornoText}
      back={{ to: `/invoices/${invoiceId}`, label: number }}
      width="form"
    >
      <Form failure={useFailure()}>
        <ul className="border-t border-base-300">
          {lines.map(({ id, name, left }, index) => (
            <li key={id} className="grid grid-cols-[1fr_9rem] items-center gap-4 border-b border-base-300 py-2.5">
              <HiddenField name={`parts[${index}].lineId`} value={id} />
              <span>
                <span className="font-medium">{name}</span>
                <span className="block text-sm text-muted">
                  {m.stornoLeft(formatRomanian(left, SCALE.quantity, { trim: true }))}
                </span>
              </span>
              <DecimalField
                bare
                name={`parts[${index}].quantity`}
                label={m.stornoQuantity}
                scale={SCALE.quantity}
                initial={left}
              />
            </li>
          ))}
        </ul>
        {hasAdjustments ? <p className="text-sm text-muted">{m.stornoAdjustments}</p> : null}
        <TextField name="reason" label={m.reason} limit={TEXT_LIMITS.stornoReason} />
        <FormEnd note={m.issueNote}>
          <Submit kind="danger-solid">{isOfStorno ? m.issue : m.stornoIssue}</Submit>
        </FormEnd>
      </Form>
    </Page>
  );
}
