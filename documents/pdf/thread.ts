import { parentPort } from 'node:worker_threads';
import { createCompiler } from './compile.ts';
import type { PdfAnswer, PdfJob } from './job.ts';

const compile = createCompiler();

parentPort?.on('message', ({ id, job }: { id: number; job: PdfJob }) => {
  let answer: PdfAnswer;
  try {
    answer = { id, bytes: compile(job) };
  } catch (error) {
    answer = { id, error: error instanceof Error ? error.message : String(error) };
  }
  parentPort?.postMessage(answer);
});
