/** Deadlock and serialization failure: PostgreSQL undid the whole transaction so that another one could go on. */
const LOST = /^40(P01|001)$/;

/** Whether a transaction was undone only because of another one: the same may be done again. Drivers wrap the cause. */
export function isTransactionLost(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('code' in error && typeof error.code === 'string' && LOST.test(error.code)) return true;
  return isTransactionLost(error.cause);
}
