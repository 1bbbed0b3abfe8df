/** Codes of the driver, of the network and of PostgreSQL that say «the server went or is not there», never «you did wrong». */
const AWAY = /^(CONNECTION_\w+|CONNECT_TIMEOUT|ECONN\w+|EPIPE|ETIMEDOUT|57P0[123]|08\w{3}|53300)$/;

/**
 * Whether an error means that the database is away or was restarted under us. What was asked has no effect, or its key
 * tells at the next call: it may be asked again. Drivers wrap the cause, so it is looked for in depth.
 */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('code' in error && typeof error.code === 'string' && AWAY.test(error.code)) return true;
  if (error instanceof AggregateError) return error.errors.some(isDatabaseAway);
  return isDatabaseAway(error.cause);
}
