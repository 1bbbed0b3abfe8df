import type { z } from 'zod';
import type { Act } from '#app/http/acts.server.ts';
import { formVerb } from '#app/http/form-verb.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { redirectWithToast, redirectWithUndo } from '#app/http/with-toast.server.ts';
import { allocatePayment } from '#domain/collections/allocate-payment.ts';
import { releaseAllocations } from '#domain/collections/release-allocations.ts';
import { returnMoney } from '#domain/collections/return-money.ts';
import { reversePayment } from '#domain/collections/reverse-payment.ts';
import { splitPayment } from '#domain/collections/split-payment.ts';
import { draftAdvance } from '#domain/invoicing/draft-advance.ts';

/** A cookie carries the way back, so a long one is left to the buttons of the page. */
const MOST_UNDONE = 12;

interface Typed {
  invoiceId: string;
  amount: string;
}

const isTyped = (part: unknown): part is Typed =>
  typeof part === 'object' &&
  part !== null &&
  'invoiceId' in part &&
  typeof part.invoiceId === 'string' &&
  'amount' in part &&
  typeof part.amount === 'string';

/** The fields that take parts off their invoices again. */
const releasing = (parts: readonly Typed[]): Record<string, string> =>
  Object.fromEntries(
    parts.flatMap(({ invoiceId, amount }, index) => [
      [`parts[${index}].invoiceId`, invoiceId],
      [`parts[${index}].amount`, amount],
    ]),
  );

function used(request: Request, { to, paymentId, parts }: { to: string; paymentId: string; parts: readonly Typed[] }) {
  const text = requestMessages(request).collections.allocated;
  if (parts.length > MOST_UNDONE) return redirectWithToast(to, text);
  return redirectWithUndo(to, text, { action: `/collections/${paymentId}?do=release`, fields: releasing(parts) });
}

type Using = typeof allocatePayment | typeof splitPayment;

/** A form that uses money for invoices; what it typed is what its way back takes off them again. */
const using =
  (to: (paymentId: string) => string, verb: Using, partsIn: (values: Record<string, unknown>) => unknown[]): Act =>
  (args) => {
    let parts: Typed[] = [];
    const note = (values: Record<string, unknown>) => {
      parts = partsIn(values).filter(isTyped);
      return values;
    };
    const done = (id: string, request: Request) => used(request, { to: to(id), paymentId: id, parts });
    return formVerb<z.ZodType, typeof verb.definition.output, Response>(
      verb,
      ({ id }, { request }) => done(id, request),
      { input: note },
    )(args);
  };

/** The three choices for unallocated money, each with the way back; `to` is the page that they are made on. */
export const decidingActs = (to: (paymentId: string) => string): Record<string, Act> => ({
  allocate: using(to, allocatePayment, (values) => [values]),
  split: using(to, splitPayment, ({ parts }) => (Array.isArray(parts) ? parts : [])),
  return: formVerb(returnMoney, ({ id, returnId }, { request }) => {
    const m = requestMessages(request).collections;
    const undo = { action: `/collections/${returnId}?do=reverse`, fields: { reason: m.undone } };
    return redirectWithUndo(to(id), m.givenBack, undo);
  }),
  advance: formVerb(draftAdvance, ({ id }, { request }) =>
    redirectWithUndo(`/invoices/${id}`, requestMessages(request).invoicing.saved, {
      action: `/invoices/${id}?do=delete`,
      fields: {},
    }),
  ),
});

/** What is taken back: money off invoices, a return that did not happen, a payment entered wrongly. */
export const takingBackActs: Record<string, Act> = {
  release: formVerb(releaseAllocations, ({ id }, { request }) =>
    redirectWithToast(`/collections/${id}`, requestMessages(request).collections.released),
  ),
  reverse: formVerb(reversePayment, ({ id, amount }, { request }) => {
    const m = requestMessages(request).collections;
    return redirectWithToast(`/collections/${id}`, amount < 0n ? m.returnReversed : m.reversed);
  }),
};
