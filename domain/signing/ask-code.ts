import { z } from 'zod';
import { promiseMail } from '#domain/deliveries/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import { ownEnvelope } from './own-envelope.ts';
import { issueCode } from './steps-codes.ts';

/**
 * Sends a one-time code to the address to which the link went; asked again at once, nothing more goes out.
 * @throws NotFound for another kind of document · Conflict `signing.errors.closed`, `signing.errors.tooManyCodes`
 */
export const askCode = defineVerb({
  name: 'signing.askCode',
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
  input: z.object({}),
  output: z.object({}),
  async run(tx, actor) {
    const { envelope, recipient, kind, subjectVersion } = await ownEnvelope(tx, actor);
    if (recipient === null) throw new Conflict('signing.errors.noAddress');
    const row = await issueCode(tx, envelope.id, recipient);
    if (!row) return {};
    const { clientId, subjectId, expiresAt } = envelope;
    await promiseMail(tx, {
      clientId,
      subjectKind: kind,
      subjectId,
      template: 'signing-code',
      recipient,
      data: { codeId: row.id },
      link: { purpose: kind, subjectVersion, expiresAt },
    });
    tx.emit({ type: 'SigningCodeSent', subject: subjectId, clientId });
    return {};
  },
});
