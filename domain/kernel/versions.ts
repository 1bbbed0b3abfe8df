import { Conflict } from './errors.ts';
import type { Meta } from './define-verb.ts';

/**
 * Tells the second of two editors, and notes for the audit what stood before. `current` is the locked row; `now` is what
 * the page shows beside the typed values.
 * @throws Conflict `errors.changedMeanwhile` when the page showed an older version
 */
export function requireVersion(current: { version: number; id: string }, meta: Meta, now?: unknown): void {
  noteBefore(current, meta);
  if (meta.expectedVersion !== undefined && meta.expectedVersion !== current.version) {
    throw new Conflict('errors.changedMeanwhile', { data: { version: current.version, subject: current.id, now } });
  }
}

/** Notes for the audit what stood in the row that a verb is about to change. */
export function noteBefore(current: object, meta: Meta): void {
  meta.before = current;
}
