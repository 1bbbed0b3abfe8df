import type { Logger } from 'pino';

export interface Loop {
  /** Runs the next turn at once. */
  nudge(): void;
  stop(): Promise<void>;
}

/**
 * Repeats a turn: again at once while it finds work, else after `idleMs` or a nudge. A turn that fails is logged and
 * tried again after a pause that grows to half a minute; the loop never ends by itself.
 */
export function loop(name: string, turn: () => Promise<number>, idleMs: number, log: Logger): Loop {
  let stopped = false;
  let wakeUp: (() => void) | undefined;
  let failures = 0;
  const pause = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      wakeUp = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const running = (async () => {
    while (!stopped) {
      try {
        const found = await turn();
        failures = 0;
        if (found === 0 && !stopped) await pause(idleMs);
      } catch (error) {
        failures += 1;
        log.error({ err: error, loop: name, failures }, 'a turn failed and will be repeated');
        if (!stopped) await pause(Math.min(500 * 2 ** failures, 30_000));
      }
    }
  })();
  return {
    nudge: () => wakeUp?.(),
    async stop() {
      stopped = true;
      wakeUp?.();
      await running;
    },
  };
}
