import type { Context } from 'hono';
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { SandboxEnv } from '../core/env.ts';
import { decodeForm } from './form.ts';
import type { StripeBox } from './state.ts';

type Status = 400 | 401 | 403 | 404 | 409 | 429 | 500;

/** A refusal in Stripe's words. */
export class StripeRefusal extends Error {
  readonly status: Status;
  readonly code: string | undefined;
  readonly type: string;
  constructor(status: Status, message: string, code?: string, type = 'invalid_request_error') {
    super(message);
    this.status = status;
    this.code = code;
    this.type = type;
  }
}

export const refusalJson = (c: Context, { status, message, code, type }: StripeRefusal): Response =>
  c.json({ error: { type, message, ...(code === undefined ? {} : { code }) } }, status);

export type Call = { account: string | undefined; read<T>(shape: z.ZodType<T>): T };

/** What each method shares: the key, the account it is called for, and refusals as Stripe's JSON. */
export const question =
  (box: StripeBox, answer: (c: Context<SandboxEnv>, account: string | undefined) => object) =>
  (c: Context<SandboxEnv>): Response => {
    try {
      return c.json(answer(c, authorize(box, c)));
    } catch (error) {
      if (error instanceof StripeRefusal) return refusalJson(c, error);
      throw error;
    }
  };

/** A method that changes something: asked again under the same key it gives the same answer and does nothing. */
export const command =
  (box: StripeBox, carryOut: (call: Call, c: Context<SandboxEnv>) => object) =>
  async (c: Context<SandboxEnv>): Promise<Response> => {
    try {
      const account = authorize(box, c);
      const body = await c.req.text();
      const header = c.req.header('idempotency-key');
      const key = `${account ?? ''} ${header ?? ''}`;
      const hash = createHash('sha256').update(`${c.req.path}\n${body}`).digest('hex');
      const known = header === undefined ? undefined : box.state.data.answers[key];
      if (known !== undefined) {
        if (known.hash !== hash)
          throw new StripeRefusal(
            400,
            'Keys for idempotent requests can only be used with the same parameters they were first used with.',
            undefined,
            'idempotency_error',
          );
        c.header('idempotent-replayed', 'true');
        return c.body(known.body, 200, { 'content-type': 'application/json' });
      }
      const answer = JSON.stringify(carryOut({ account, read: (shape) => read(shape, body) }, c));
      if (header !== undefined) box.state.data.answers[key] = { hash, body: answer };
      box.state.save();
      return c.body(answer, 200, { 'content-type': 'application/json' });
    } catch (error) {
      if (error instanceof StripeRefusal) return refusalJson(c, error);
      throw error;
    }
  };

const read = <T>(shape: z.ZodType<T>, body: string): T => {
  const form = shape.safeParse(decodeForm(body));
  if (form.success) return form.data;
  throw new StripeRefusal(400, z.prettifyError(form.error), 'parameter_invalid');
};

const authorize = (box: StripeBox, c: Context): string | undefined => {
  if (c.req.header('authorization') !== `Bearer ${box.sandbox.secrets.stripeKey}`)
    throw new StripeRefusal(401, 'Invalid API Key provided.');
  const account = c.req.header('stripe-account');
  if (account !== undefined && !box.state.data.accounts.some((each) => each.id === account))
    throw new StripeRefusal(
      403,
      `The provided key does not have access to account '${account}' (or that account does not exist).`,
      'account_invalid',
    );
  return account;
};
