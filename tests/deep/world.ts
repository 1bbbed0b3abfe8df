import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aSandbox, type TestSandbox } from '#integrations/sandbox/for-tests.ts';
import { openOwner, type Owner } from '#tests/workflows/owner.ts';
import { openFrontDoor } from './front-door.ts';
import { type Outside, outsideOf } from './outside.ts';

/** This file's database, everything outside as a sandbox, and the product's front door between them. */
export interface World extends AsyncDisposable {
  sandbox: TestSandbox;
  owner: Owner;
  outside: Outside;
}

export async function aWorld(): Promise<World> {
  const dataDir = mkdtempSync(join(tmpdir(), 'crm-deep-'));
  const door = await openFrontDoor();
  const sandbox = await aSandbox({ dataDir, webhookTargets: door.targets, webhookBackoffMs: Array(60).fill(2_000) });
  const owner = openOwner();
  return {
    sandbox,
    owner,
    outside: outsideOf(dataDir),
    async [Symbol.asyncDispose]() {
      await owner[Symbol.asyncDispose]();
      await sandbox.close();
      await door.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
