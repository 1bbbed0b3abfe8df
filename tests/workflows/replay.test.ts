import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import proto from '@temporalio/proto';
import { Worker } from '@temporalio/worker';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { workflowBundle } from '#tests/setup/temporal.ts';
import { HISTORIES } from './keep-history.ts';

const Kept = z.object({ workflowId: z.string(), history: z.record(z.string(), z.unknown()) });
const files = readdirSync(HISTORIES).filter((name) => name.endsWith('.json'));

it('has histories to replay', () => {
  expect(files.length).toBeGreaterThan(0);
});

it.each(files)('replays %s with the code of today', async (file) => {
  const { workflowId, history } = Kept.parse(JSON.parse(readFileSync(join(HISTORIES, file), 'utf8')));
  const { History } = proto.temporal.api.history.v1;
  await Worker.runReplayHistory({ workflowBundle: workflowBundle() }, History.fromObject(history), workflowId);
});
