import { move } from './balance.ts';
import { emit } from './emit.ts';
import { chargeJson, disputeJson, intentJson, refundJson, SESSION_SECONDS, sessionJson } from './json.ts';
import {
  type Dispute,
  type Intent,
  type Metadata,
  nowSeconds,
  type Refund,
  type Session,
  type StripeBox,
  stripeId,
} from './state.ts';

/** A session with its state as of now: one day after it was made it is over. */
export const currentSession = ({ state }: StripeBox, id: string): Session | undefined => {
  const session = state.data.sessions.find((each) => each.id === id);
  if (session?.status === 'open' && session.created + SESSION_SECONDS <= nowSeconds()) session.status = 'expired';
  return session;
};

/** The payment behind a session, made when a card is given for the first time. */
const intentOf = ({ state }: StripeBox, session: Session): Intent => {
  const known = state.data.intents.find((each) => each.id === session.intent);
  if (known !== undefined) return known;
  const intent: Intent = {
    id: stripeId('pi'),
    account: session.account,
    status: 'requires_payment_method',
    amount: session.amount,
    currency: session.currency,
    charge: undefined,
    refunded: 0,
    failure: undefined,
    description: session.intentDescription,
    metadata: session.intentMetadata,
    created: nowSeconds(),
  };
  session.intent = intent.id;
  state.data.intents.push(intent);
  return intent;
};

/** The bank said yes: the session is over, whatever is pressed afterwards. */
export const succeed = (box: StripeBox, session: Session): void => {
  if (session.status !== 'open') return;
  const intent = intentOf(box, session);
  intent.status = 'succeeded';
  intent.failure = undefined;
  intent.charge = stripeId('ch');
  session.status = 'complete';
  move(box, intent, { category: 'charge', source: intent.charge, amount: intent.amount });
  box.state.save();
  emit(box, 'payment_intent.succeeded', session.account, intentJson(intent));
  emit(box, 'charge.succeeded', session.account, chargeJson(intent));
  emit(box, 'checkout.session.completed', session.account, sessionJson(session, box.sandbox.publicUrl()));
};

/** The bank said no: another card may be tried on the same page. */
export const decline = (box: StripeBox, session: Session): void => {
  if (session.status !== 'open') return;
  const intent = intentOf(box, session);
  intent.status = 'requires_payment_method';
  intent.failure = 'Cardul a fost refuzat.';
  box.state.save();
  emit(box, 'payment_intent.payment_failed', session.account, intentJson(intent));
};

export const refundIntent = (box: StripeBox, intent: Intent, amount: number, metadata: Metadata): Refund => {
  const { account, currency } = intent;
  const refund: Refund = {
    id: stripeId('re'),
    account,
    intent: intent.id,
    amount,
    currency,
    metadata,
    created: nowSeconds(),
  };
  intent.refunded += amount;
  box.state.data.refunds.push(refund);
  move(box, intent, { category: 'refund', source: refund.id, amount });
  box.state.save();
  emit(box, 'refund.created', account, refundJson(refund, intent.charge));
  emit(box, 'charge.refunded', account, chargeJson(intent));
  return refund;
};

/** The payer tells the bank that the payment was not theirs: the whole of it is set aside until that is decided. */
export const disputeIntent = (box: StripeBox, intent: Intent): void => {
  const { account, currency, charge = '' } = intent;
  const dispute: Dispute = {
    id: stripeId('dp'),
    account,
    intent: intent.id,
    charge,
    status: 'needs_response',
    amount: intent.amount - intent.refunded,
    currency,
    created: nowSeconds(),
  };
  box.state.data.disputes = [...(box.state.data.disputes ?? []), dispute];
  move(box, intent, { category: 'dispute', source: dispute.id, amount: dispute.amount });
  box.state.save();
  emit(box, 'charge.dispute.created', account, disputeJson(dispute));
};

/** The bank has decided. */
export const closeDispute = (box: StripeBox, dispute: Dispute, status: 'won' | 'lost'): void => {
  if (dispute.status !== 'needs_response') return;
  dispute.status = status;
  const intent = box.state.data.intents.find((each) => each.id === dispute.intent);
  if (status === 'won' && intent !== undefined)
    move(box, intent, { category: 'dispute_reversal', source: dispute.id, amount: dispute.amount });
  box.state.save();
  emit(box, 'charge.dispute.closed', dispute.account, disputeJson(dispute));
};
