import type { showPayment } from '#domain/collections/show-payment.ts';

export type ShownPayment = Awaited<ReturnType<typeof showPayment>>;
export type ShownAllocation = ShownPayment['allocations'][number];
