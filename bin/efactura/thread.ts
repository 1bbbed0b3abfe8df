import { parentPort, workerData } from 'node:worker_threads';
import { judge } from './judge.ts';
import type { Source } from './sources.ts';
import type { Manner } from './verdict.ts';

const manner: Manner = workerData;

parentPort?.on('message', (batch: readonly Source[]) => {
  parentPort?.postMessage(batch.map((source) => judge(source, manner)));
});
