export const BUYER_MESSAGE_STATES = [
  'waiting', 'sending', 'accepted', 'delivered', 'refused', 'uncertain', 'unsent',
] as const; // prettier-ignore
export type BuyerMessageState = (typeof BUYER_MESSAGE_STATES)[number];
