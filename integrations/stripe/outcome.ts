import StripeSdk from 'stripe';

/** Will be refused again: the account, the amount or the key is wrong. `code` is Stripe's. */
export type Refused = { kind: 'refused'; code: string; text: string };
/** Nothing happened, may be asked again. */
export type Unavailable = { kind: 'unavailable'; reason: 'notReached' | 'rateLimit' | 'noAnswer'; detail: string };
/** It may have happened. Asking again with the same idempotency key has no second effect and gives the answer that was lost. */
export type Uncertain = { kind: 'uncertain'; reason: 'noAnswer' | 'serverError'; detail: string };
export type Failure = Refused | Unavailable | Uncertain;

const BEFORE_SENDING = /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH/;

/** A command's answer, or how it failed. @throws what is no error of Stripe or of the network: a fault of ours */
export const attempt = async <T extends object>(command: () => Promise<T>): Promise<({ kind: 'ok' } & T) | Failure> => {
  try {
    return { kind: 'ok', ...(await command()) };
  } catch (error) {
    return failureOf(error);
  }
};

/** The same for questions that change nothing: what is uncertain for a command is unavailability here. */
export const ask = async <T extends object>(
  question: () => Promise<T>,
): Promise<({ kind: 'ok' } & T) | Refused | Unavailable> => {
  const answer = await attempt(question);
  return answer.kind === 'uncertain' ? { kind: 'unavailable', reason: 'noAnswer', detail: answer.detail } : answer;
};

const failureOf = (error: unknown): Failure => {
  // an answer that is not Stripe's JSON: a proxy's page, half a body
  if (error instanceof SyntaxError) return { kind: 'uncertain', reason: 'serverError', detail: error.message };
  if (!(error instanceof StripeSdk.errors.StripeError)) throw error;
  const { message, statusCode, code = error.type } = error;
  if (error instanceof StripeSdk.errors.StripeConnectionError) {
    const detail = [message, error.detail instanceof Error ? describe(error.detail) : ''].join(' ').trim();
    return BEFORE_SENDING.test(detail)
      ? { kind: 'unavailable', reason: 'notReached', detail }
      : { kind: 'uncertain', reason: 'noAnswer', detail };
  }
  if (statusCode === 429) return { kind: 'unavailable', reason: 'rateLimit', detail: message };
  if (statusCode === undefined || statusCode >= 500)
    return { kind: 'uncertain', reason: 'serverError', detail: message };
  // another request with this key is being worked on at this very moment
  if (code === 'idempotency_key_in_use') return { kind: 'unavailable', reason: 'rateLimit', detail: message };
  return { kind: 'refused', code, text: message };
};

const describe = (error: Error): string => `${error.message} ${'code' in error ? String(error.code) : ''}`;
