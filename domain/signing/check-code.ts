import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { line } from '#domain/kernel/schemas.ts';
import { ownEnvelope } from './own-envelope.ts';
import { tryCode } from './steps-codes.ts';

/**
 * Compares a typed code with the one that was sent. A wrong one is an answer and no refusal, so that the try is counted.
 * @throws NotFound · Conflict `signing.errors.closed`
 */
export const checkCode = defineVerb({
  name: 'signing.checkCode',
  roles: {
    administrator: false,
    sales: false,
    execution: false,
    accounting: false,
    accountant: false,
    client: true,
    operator: false,
    system: false,
  },
  input: z.object({ code: line(20) }),
  output: z.object({ isRight: z.boolean(), triesLeft: z.number().int() }),
  async run(tx, actor, { code }) {
    const { envelope } = await ownEnvelope(tx, actor);
    return tryCode(tx, envelope.id, code);
  },
});
