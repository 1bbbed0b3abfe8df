import { createHmac } from 'node:crypto';
import type { WebhookOptions } from './webhooks.ts';

type Sign = WebhookOptions['sign']['stripe'];

const seconds = (now: Date): number => Math.floor(now.getTime() / 1000);

/** `Stripe-Signature`: HMAC-SHA256 over «time.body» with the secret as it is written. */
export const signStripe =
  (secret: string): Sign =>
  ({ body }, now) => {
    const t = seconds(now);
    const v1 = createHmac('sha256', secret).update(`${t}.${body}`).digest('hex');
    return { 'stripe-signature': `t=${t},v1=${v1}` };
  };

/** Resend signs as Svix does: HMAC-SHA256 over «id.time.body», the key is the base64 after `whsec_`. */
export const signResend =
  (secret: string): Sign =>
  ({ id, body }, now) => {
    const t = seconds(now);
    const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
    const signature = createHmac('sha256', key).update(`${id}.${t}.${body}`).digest('base64');
    return { 'svix-id': id, 'svix-timestamp': String(t), 'svix-signature': `v1,${signature}` };
  };

/** `X-Hub-Signature-256`, as Meta signs: HMAC-SHA256 of the body alone. */
export const signWhatsapp =
  (secret: string): Sign =>
  ({ body }) => ({ 'x-hub-signature-256': `sha256=${createHmac('sha256', secret).update(body).digest('hex')}` });
