import { messageOf } from './fault.ts';

/** Asks an address until it answers as wanted. `check` may throw to give up early. @returns the last refusal, or nothing when it is ready */
export async function untilReady(
  url: string,
  options: { timeoutMs: number; check: () => void; accepts?: (status: number) => boolean },
): Promise<string | undefined> {
  const { timeoutMs, check, accepts = (status) => status === 200 } = options;
  const until = performance.now() + timeoutMs;
  let last = 'no answer';
  while (performance.now() < until) {
    check();
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(5_000), redirect: 'manual' });
      if (accepts(response.status)) return undefined;
      last = `HTTP ${response.status} ${(await response.text()).slice(0, 200)}`;
    } catch (error) {
      last = messageOf(error instanceof Error && error.cause instanceof Error ? error.cause : error);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return last;
}
