import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { PdfAnswer, PdfJob } from './job.ts';
import { projectRoot } from './project-root.ts';

type Waiting = {
  id: number;
  job: PdfJob;
  attempts: number;
  resolve: (bytes: Uint8Array) => void;
  reject: (error: Error) => void;
};
type Thread = { worker: Worker; current: Waiting | undefined; timer: NodeJS.Timeout | undefined };

export type PdfPool = {
  /** @throws PdfFailed */
  run(job: PdfJob): Promise<Uint8Array>;
  /** The threads alive now. */
  workers(): Worker[];
  close(): Promise<void>;
};

/** `template`: Typst refused the document · `timeout` · `thread`: the thread died twice under it · `closed`. */
export class PdfFailed extends Error {
  readonly reason: 'template' | 'timeout' | 'thread' | 'closed';
  constructor(reason: PdfFailed['reason'], message: string) {
    super(message);
    this.name = 'PdfFailed';
    this.reason = reason;
  }
}

/** `--import tsx` is not enough in a thread of Node 20, so the loader is registered inside it. */
const sourceThread = (): string => {
  const tsx = createRequire(import.meta.url)
    .resolve('tsx/package.json')
    .replace('package.json', 'dist/esm/api/index.mjs');
  const thread = new URL('./thread.ts', import.meta.url).href;
  return `import(${JSON.stringify(pathToFileURL(tsx).href)}).then(({ register }) => (register(), import(${JSON.stringify(thread)})))`;
};

/** From sources the thread is TypeScript, which Node reads through tsx; from a bundle it is `dist/pdf-thread.js`. */
function startWorker(): Worker {
  const fromSource = import.meta.url.endsWith('.ts');
  const worker = fromSource
    ? new Worker(sourceThread(), { eval: true, execArgv: [] })
    : new Worker(join(projectRoot(), 'dist', 'pdf-thread.js'), { execArgv: [] });
  worker.unref();
  return worker;
}

/**
 * A queue before at most `threads` threads, each started when first needed. A job whose thread dies is tried once more on a
 * new thread; a job over `timeoutMs` takes its thread with it and is not tried again.
 */
export function createPdfPool({ threads = Math.min(2, availableParallelism()), timeoutMs = 30_000 } = {}): PdfPool {
  const queue: Waiting[] = [];
  const alive = new Set<Thread>();
  let nextId = 0;
  let closed = false;

  const settle = (thread: Thread): Waiting | undefined => {
    const waiting = thread.current;
    clearTimeout(thread.timer);
    thread.current = undefined;
    thread.worker.unref();
    return waiting;
  };

  const bury = (thread: Thread, cause: string): void => {
    if (!alive.delete(thread)) return;
    const waiting = settle(thread);
    if (waiting && waiting.attempts < 2 && !closed) queue.unshift(waiting);
    else waiting?.reject(new PdfFailed(closed ? 'closed' : 'thread', cause));
    pump();
  };

  const answer = (thread: Thread, message: PdfAnswer): void => {
    if (thread.current?.id !== message.id) return;
    const waiting = settle(thread);
    if ('bytes' in message) waiting?.resolve(message.bytes);
    else waiting?.reject(new PdfFailed('template', message.error));
    pump();
  };

  const expire = (thread: Thread): void => {
    const waiting = settle(thread);
    alive.delete(thread);
    void thread.worker.terminate();
    waiting?.reject(new PdfFailed('timeout', `no PDF after ${timeoutMs} ms`));
    pump();
  };

  const start = (): Thread => {
    const thread: Thread = { worker: startWorker(), current: undefined, timer: undefined };
    alive.add(thread);
    thread.worker.on('message', (message: PdfAnswer) => answer(thread, message));
    thread.worker.on('error', (error: Error) => bury(thread, error.message));
    thread.worker.on('exit', (code) => bury(thread, `thread ended with ${code}`));
    return thread;
  };

  const pump = (): void => {
    while (queue.length > 0 && !closed) {
      const thread =
        [...alive].find(({ current }) => current === undefined) ?? (alive.size < threads ? start() : undefined);
      const waiting = thread && queue.shift();
      if (!thread || !waiting) return;
      waiting.attempts += 1;
      thread.current = waiting;
      thread.worker.ref();
      thread.timer = setTimeout(() => expire(thread), timeoutMs);
      thread.worker.postMessage({ id: waiting.id, job: waiting.job });
    }
  };

  return {
    run: (job) =>
      new Promise((resolve, reject) => {
        if (closed) return reject(new PdfFailed('closed', 'the pool is closed'));
        queue.push({ id: (nextId += 1), job, attempts: 0, resolve, reject });
        pump();
      }),
    workers: () => [...alive].map(({ worker }) => worker),
    async close() {
      closed = true;
      for (const waiting of queue.splice(0)) waiting.reject(new PdfFailed('closed', 'the pool is closed'));
      await Promise.all([...alive].map(({ worker }) => worker.terminate()));
    },
  };
}
