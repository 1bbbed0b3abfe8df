import { Conflict } from './errors.ts';
import type { Meta } from './define-verb.ts';

/**
 * Tells the second of two editors. `current` is the locked row; `now` is what the page shows beside the typed values.
 * @throws Conflict `errors.changedMeanwhile` when the page showed an older version
 */
export function requireVersion(current: { version: number; id: string }, meta: Meta, now?: unknown): void {
  if (meta.expectedVersion !== undefined && meta.expectedVersion !== current.version) {
    throw new Conflict('errors.changedMeanwhile', { data: { version: current.version, subject: current.id, now } });
  }
}
