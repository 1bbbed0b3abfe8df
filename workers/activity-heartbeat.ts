import type { Context } from '@temporalio/activity';
import type { ActivityInterceptors } from '@temporalio/worker';

const EVERY_MS = 5_000;

/**
 * Tells Temporal while an activity runs that its worker lives: of one that died, activities with a heartbeat timeout are
 * known to be lost within it, long before their own time is over.
 */
export const heartbeatWhileRunning = (context: Context): ActivityInterceptors => ({
  inbound: {
    async execute(input, next) {
      const timer = setInterval(() => context.heartbeat(), EVERY_MS);
      try {
        return await next(input);
      } finally {
        clearInterval(timer);
      }
    },
  },
});
