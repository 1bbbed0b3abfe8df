import type { Context } from 'hono';
import type { Refusals } from '../core/with-faults.ts';

export const XML = { 'content-type': 'application/xml' };
export const escape = (text: string): string => text.replace(/[&<>]/g, (char) => `&#${char.codePointAt(0) ?? 63};`);

/** S3's own form of a failure. */
export const failure = (
  c: Context,
  status: 400 | 403 | 404 | 412 | 416 | 503,
  code: string,
  message: string,
): Response =>
  c.body(
    `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>${escape(message)}</Message></Error>`,
    status,
    XML,
  );

export const refusals: Refusals = {
  refuse: (c, { text }) => failure(c, 403, 'AccessDenied', text ?? 'Access Denied'),
  unauthorized: (c) => failure(c, 403, 'InvalidAccessKeyId', 'The access key does not exist.'),
  'rate-limit': (c) => failure(c, 503, 'SlowDown', 'Please reduce your request rate.'),
};
