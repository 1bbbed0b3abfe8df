import worker from './service-worker.ts?worker&url';
import type { ToWorker } from './worker-scope.ts';

/** Gives pages to the service worker to keep for a day without signal; first forgets those of whoever had the phone before. */
export async function keepPages({ keep, isWholeDay, isNewOwner }: ToWorker): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  await navigator.serviceWorker.register(worker, { scope: '/', type: import.meta.env.DEV ? 'module' : 'classic' });
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage({ keep, isWholeDay, isNewOwner } satisfies ToWorker);
  await navigator.storage?.persist?.().catch(() => false);
}
