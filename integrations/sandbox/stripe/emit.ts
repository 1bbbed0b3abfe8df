import { nowSeconds, type StripeBox, stripeId } from './state.ts';

/** Keeps an event and tells the application, signed. Connected accounts' events carry the account. */
export const emit = (
  { state, sandbox }: StripeBox,
  type: string,
  account: string | undefined,
  object: object,
): void => {
  const id = stripeId('evt');
  const body = JSON.stringify({
    id,
    object: 'event',
    api_version: '2026-10-28.endive',
    created: nowSeconds(),
    type,
    livemode: false,
    pending_webhooks: 1,
    ...(account === undefined ? {} : { account }),
    data: { object },
  });
  state.data.events = [...state.data.events.slice(-2_000), { id, account, body }];
  state.save();
  sandbox.webhooks.send('stripe', type, body, id);
};
