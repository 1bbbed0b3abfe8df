/** What a page tells the worker: which pages to keep from now on. */
export interface ToWorker {
  keep: string[];
  /** These are all of the day: others go. */
  isWholeDay: boolean;
  isNewOwner: boolean;
}

interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Asked extends Lasting {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Told extends Lasting {
  readonly data: unknown;
}

/** The little of a service worker's own world that is used here; the compiler knows the pages' world only. */
export interface WorkerScope {
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', listener: (event: Asked) => void): void;
  addEventListener(type: 'message', listener: (event: Told) => void): void;
}

/** Guaranteed: called in a service worker only. */
export const workerScope = () => globalThis as unknown as WorkerScope;

/** Guaranteed by `register-worker.client.ts`, the one that writes to it. */
export const asToWorker = (data: unknown) => data as ToWorker;
