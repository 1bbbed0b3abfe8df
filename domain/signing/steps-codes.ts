import { Conflict } from '#domain/kernel/errors.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { codeDigits } from './code-digits.ts';
import * as code from './model/code.ts';
import * as codes from './repo-codes.ts';

const MINUTE_MS = 60_000;
const before = (tx: Tx, ms: number) => new Date(tx.asOf.getTime() - ms);

/**
 * A new code for who signs at an address; an older one is worth nothing from now on. @returns undefined when one has just gone
 * out. @throws Conflict `signing.errors.tooManyCodes` beyond five an hour
 */
export async function issueCode(
  tx: Tx,
  envelopeId: Id<'envelope'>,
  recipient: string,
): Promise<codes.CodeRow | undefined> {
  const recent = await codes.codesSince(tx, envelopeId, before(tx, 60 * MINUTE_MS));
  const [last] = recent;
  if (last && last.createdAt > before(tx, code.PAUSE_SECONDS * 1_000)) return undefined;
  if (recent.length >= code.MOST_CODES) throw new Conflict('signing.errors.tooManyCodes');
  const expiresAt = new Date(tx.asOf.getTime() + code.CODE_MINUTES * MINUTE_MS);
  return codes.insertCode(tx, { envelopeId, recipient, expiresAt });
}

/** Compares what was typed with the newest code and counts the try. @returns whether it is right, and how many tries are left */
export async function tryCode(
  tx: Tx,
  envelopeId: Id<'envelope'>,
  typed: string,
): Promise<{ isRight: boolean; triesLeft: number }> {
  const [row] = await codes.codesSince(
    tx,
    envelopeId,
    before(tx, (code.CODE_MINUTES + code.PROOF_MINUTES) * MINUTE_MS),
  );
  if (!row || (row.usedAt === null && row.expiresAt <= tx.asOf)) return { isRight: false, triesLeft: 0 };
  if (row.tries >= code.MOST_TRIES) return { isRight: false, triesLeft: 0 };
  const isRight = code.typedDigits(typed) === codeDigits(tx.tenantId, row.id);
  if (isRight && row.usedAt === null) await codes.updateCode(tx, row.id, { usedAt: tx.asOf });
  if (!isRight) await codes.updateCode(tx, row.id, { tries: row.tries + 1 });
  return { isRight, triesLeft: code.MOST_TRIES - row.tries - (isRight ? 0 : 1) };
}

/** When the address showed by a code that it is theirs; undefined when it did not, or too long ago. */
export async function provenAt(tx: Tx, envelopeId: Id<'envelope'>, recipient: string): Promise<Date | undefined> {
  const row = await codes.newestCode(tx, envelopeId);
  if (!row?.usedAt || row.recipient !== recipient) return undefined;
  return row.usedAt > before(tx, code.PROOF_MINUTES * MINUTE_MS) ? row.usedAt : undefined;
}

/** Whether a code was sent that may still be typed, or was and still counts. */
export async function openCode(tx: Tx, envelopeId: Id<'envelope'>): Promise<boolean> {
  const row = await codes.newestCode(tx, envelopeId);
  if (!row) return false;
  return row.usedAt === null ? row.expiresAt > tx.asOf : row.usedAt > before(tx, code.PROOF_MINUTES * MINUTE_MS);
}
