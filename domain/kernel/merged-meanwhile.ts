import { Conflict } from './errors.ts';

/** What `app.refuse_merged_client` raises. */
const MERGED_CLIENT = 'CM001';

/** Says in a person's words that the client was united with another while something new was being written for it. */
export const namingTheMerger = (error: unknown): unknown =>
  isMerged(error) ? new Conflict('clients.errors.merged') : error;

function isMerged(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return ('code' in error && error.code === MERGED_CLIENT) || isMerged(error.cause);
}
