import { withTenant } from '#db/tenant.server.ts';
import type { ClientActor } from '#domain/kernel/actor.ts';
import { linkOf } from '#domain/links/steps.ts';
import { codeDigits } from '#domain/signing/code-digits.ts';
import { envelopeOf } from '#domain/signing/steps.ts';
import { issueCode, tryCode } from '#domain/signing/steps-codes.ts';

/** Whoever holds a link shows with a code that the address is theirs, as on the page, without the mail. */
export async function proveAddress(holder: ClientActor): Promise<void> {
  const { tenantId, asOf, subjectId } = holder;
  await withTenant({ tenantId, asOf, readOnly: false }, async (db) => {
    const tx = { db, tenantId, asOf, actor: holder, emit: () => undefined };
    const { recipient } = await linkOf(tx, holder.linkId);
    if (recipient === null) return;
    const envelope = await envelopeOf(tx, subjectId);
    const code = envelope && (await issueCode(tx, envelope.id, recipient));
    if (code) await tryCode(tx, code.envelopeId, codeDigits(tenantId, code.id));
  });
}
