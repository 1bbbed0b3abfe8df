import type { showReceived } from '#domain/efactura/show-received.ts';

/** A supplier's invoice as its page gets it. */
export type ShownReceived = Awaited<ReturnType<typeof showReceived>>;
