import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkflowHandle } from '@temporalio/client';

export const HISTORIES = join(import.meta.dirname, '..', 'histories');

/** Keeps a run's history for replay under a name, when asked to by RECORD_HISTORIES and not kept yet. */
export async function keepHistory(handle: WorkflowHandle, name: string): Promise<void> {
  const file = join(HISTORIES, `${name}.json`);
  if (!process.env['RECORD_HISTORIES'] || existsSync(file)) return;
  const history = await handle.fetchHistory(); // its own toJSON writes enums by name and bytes as base64
  writeFileSync(file, `${JSON.stringify({ workflowId: handle.workflowId, history }, null, 1)}\n`);
}
