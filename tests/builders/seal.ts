import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '#bin/lib/root.ts';
import { withTenant } from '#db/tenant.server.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import { envelopeOf } from '#domain/signing/steps.ts';
import type { TestSandbox } from '#integrations/sandbox/for-tests.ts';
import { openSealKey } from '#integrations/seal/key-file.ts';
import { timeStampClient } from '#integrations/seal/time-stamp-client.ts';
import { sealActivities } from '#workers/activities/seal.ts';
import type { TestCompany } from './company.ts';
import { sandboxObjects } from './objects.ts';

const folder = join(ROOT, 'node_modules', '.cache', 'test-seal');
mkdirSync(folder, { recursive: true });

/** The operator's key of all tests; making one takes most of a second. */
export const testSealKey = () =>
  openSealKey(join(folder, 'key.pem'), 'password-of-tests', { name: 'CRM AMC, sigiliu electronic', at: new Date() });

/** The worker's sealing, with the sandbox's store and time-stamp authority, at a time. */
export const testSealing = (sandbox: TestSandbox, now: () => number, isStamped = false) =>
  sealActivities({
    objects: sandboxObjects(sandbox),
    signer: testSealKey(),
    by: 'CRM AMC',
    stamp: isStamped ? timeStampClient(sandbox.addresses.timeStampUrl) : undefined,
    now,
  });

/** The envelope in which a document is signed. */
export async function envelopeIdOf({ tenantId, system }: TestCompany, subjectId: string): Promise<Id<'envelope'>> {
  const { asOf } = system;
  const envelope = await withTenant({ tenantId, asOf, readOnly: true }, (db) =>
    envelopeOf({ db, tenantId, asOf, actor: system, emit: () => undefined }, subjectId),
  );
  if (!envelope) throw new Error('it was never put to signing');
  return envelope.id;
}
