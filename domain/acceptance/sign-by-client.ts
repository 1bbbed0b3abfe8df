import type { Tx } from '#domain/kernel/tx.ts';
import { sign } from '#domain/signing/steps.ts';
import type { ReportRow } from './repo.ts';
import { openEnvelopeOf } from './report-envelope.ts';

/** Keeps the client's tap as a signature with its evidence, on the report's hash. @law Legea 214/2024 art. 4 */
export async function signByClient(
  tx: Tx,
  report: ReportRow,
  { name, role, consent }: { name: string; role: string | undefined; consent: string },
): Promise<void> {
  const envelope = await openEnvelopeOf(tx, report);
  if (!envelope) return; // its year is over: the report's own row keeps the answer
  await sign(tx, {
    envelopeId: envelope.id,
    party: 'client',
    method: 'typed',
    signerName: name,
    signerRole: role,
    consent,
  });
}
