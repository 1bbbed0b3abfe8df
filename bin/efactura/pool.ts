import { once } from 'node:events';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { judge } from './judge.ts';
import type { Source } from './sources.ts';
import type { Manner, Verdict } from './verdict.ts';

/** Files that go to a thread at once: enough that the post costs nothing, few enough that memory stays flat. */
const BATCH = 16;
/** Below this a thread would cost more than it brings. */
const FEW = 2 * BATCH;

function* batches(sources: Iterable<Source>): Generator<Source[]> {
  let batch: Source[] = [];
  for (const source of sources) {
    batch.push(source);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** A thread reads TypeScript only after the loader was registered inside it. */
function startThread(manner: Manner): Worker {
  const loader = createRequire(import.meta.url)
    .resolve('tsx/package.json')
    .replace('package.json', 'dist/esm/api/index.mjs');
  const thread = new URL('./thread.ts', import.meta.url).href;
  const source = `import(${JSON.stringify(pathToFileURL(loader).href)}).then(({ register }) => (register(), import(${JSON.stringify(thread)})))`;
  return new Worker(source, { eval: true, execArgv: [], workerData: manner });
}

async function answerOf(worker: Worker, batch: readonly Source[]): Promise<readonly Verdict[]> {
  worker.postMessage(batch);
  const [verdicts] = (await once(worker, 'message')) as [readonly Verdict[]]; // what thread.ts posts
  return verdicts;
}

async function* inThreads(queue: Iterator<Source[]>, first: Source[], manner: Manner): AsyncGenerator<Verdict> {
  const workers = Array.from({ length: availableParallelism() }, () => startThread(manner));
  try {
    const running: { worker: Worker; answer: Promise<readonly Verdict[]> }[] = [];
    const give = (worker: Worker, batch: Source[] | undefined) => {
      if (batch) running.push({ worker, answer: answerOf(worker, batch) });
    };
    const next = () => {
      const { value, done } = queue.next();
      return done === true ? undefined : value;
    };
    workers.forEach((worker, index) => give(worker, index === 0 ? first : next()));
    // Answers are taken in the order of the questions, so the lines come out as the files went in.
    for (let it = running.shift(); it; it = running.shift()) {
      const verdicts = await it.answer;
      give(it.worker, next());
      yield* verdicts;
    }
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** Judges every source, on all cores when there are many, in their order; never more than a few batches are held. */
export async function* judgeAll(sources: Iterable<Source>, manner: Manner): AsyncGenerator<Verdict> {
  const queue = batches(sources);
  const head: Source[] = [];
  while (head.length < FEW) {
    const { value, done } = queue.next();
    if (done === true) break;
    head.push(...value);
  }
  if (head.length < FEW) for (const source of head) yield judge(source, manner);
  else yield* inThreads(queue, head, manner);
}
