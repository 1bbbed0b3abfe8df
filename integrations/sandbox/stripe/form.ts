import { z } from 'zod';

type Tree = { [key: string]: Tree | string };

/** Stripe's bodies: `a[b][0][c]=1` means nested objects and lists, here all objects keyed by name or position. */
export const decodeForm = (body: string): Tree => {
  const tree: Tree = Object.create(null);
  for (const [path, value] of new URLSearchParams(body)) {
    const keys = path.replaceAll(']', '').split('[');
    const last = keys.pop() ?? path;
    let at = tree;
    for (const key of keys) {
      const inner = at[key];
      at = typeof inner === 'object' ? inner : (at[key] = Object.create(null));
    }
    at[last] = value;
  }
  return tree;
};

const metadata = z.record(z.string(), z.string()).default({});

export const SessionForm = z.object({
  mode: z.literal('payment'),
  success_url: z.url(),
  cancel_url: z.url().optional(),
  customer_email: z.email().optional(),
  locale: z.string().optional(),
  client_reference_id: z.string().optional(),
  metadata,
  payment_intent_data: z.object({ metadata, description: z.string().optional() }).default({ metadata: {} }),
  line_items: z.record(
    z.string(),
    z.object({
      quantity: z.coerce.number().int().positive().default(1),
      price_data: z.object({
        currency: z.string().length(3),
        unit_amount: z.coerce.number().int().nonnegative(),
        product_data: z.object({ name: z.string().min(1) }),
      }),
    }),
  ),
});
export type SessionForm = z.infer<typeof SessionForm>;

export const AccountForm = z.object({
  type: z.string().optional(),
  country: z.string().default('RO'),
  email: z.string().optional(),
  business_profile: z.object({ name: z.string().optional() }).default({}),
  metadata,
});

export const LinkForm = z.object({
  account: z.string(),
  refresh_url: z.url(),
  return_url: z.url(),
  type: z.enum(['account_onboarding', 'account_update']),
});

export const RefundForm = z.object({
  payment_intent: z.string().optional(),
  charge: z.string().optional(),
  amount: z.coerce.number().int().positive().optional(),
  reason: z.string().optional(),
  metadata,
});
