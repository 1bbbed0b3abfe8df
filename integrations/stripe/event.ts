import { z } from 'zod';

/** What the relay needs of a kept event: whose it is and what to read back. States are never taken from the event itself. */
export type StripeEvent = {
  id: string;
  /** Stripe's name, `checkout.session.completed`… */
  type: string;
  /** The connected account it happened on; undefined for the operator's own. */
  account: string | undefined;
  isLive: boolean;
  objectId: string;
  /** `checkout.session`, `payment_intent`, `charge`, `refund`, `account`… */
  objectKind: string;
  /** The payment it is about, when the object names one or is one. */
  paymentIntentId: string | undefined;
  metadata: Record<string, string>;
};

const Event = z.object({
  id: z.string(),
  type: z.string(),
  account: z.string().optional(),
  livemode: z.boolean(),
  data: z.object({
    object: z.object({
      id: z.string(),
      object: z.string(),
      payment_intent: z.string().nullish(),
      metadata: z.record(z.string(), z.string()).nullish(),
    }),
  }),
});

/** Reads a verified event; undefined when it has another shape. */
export const readStripeEvent = (payload: unknown): StripeEvent | undefined => {
  const event = Event.safeParse(payload);
  if (!event.success) return undefined;
  const { id, type, account, livemode, data } = event.data;
  const { object } = data;
  return {
    id,
    type,
    account,
    isLive: livemode,
    objectId: object.id,
    objectKind: object.object,
    paymentIntentId: object.object === 'payment_intent' ? object.id : (object.payment_intent ?? undefined),
    metadata: object.metadata ?? {},
  };
};
