import { lookAtTable } from './csv/look.ts';
import { openStatement, slicesOf } from './read-statement.ts';
import { UnreadableStatement } from './unreadable.ts';

const hasZero = (bytes: Uint8Array): boolean =>
  bytes.subarray(0, 4_000).includes(0) && bytes[0] !== 0xff && bytes[0] !== 0xfe;

/** Whether bytes may be a bank's file: MT940, CAMT.053 of which something can be read, or text in columns. */
export function isBankFile(bytes: Uint8Array): boolean {
  try {
    const { format, pieces } = openStatement(() => slicesOf(bytes));
    if (format === 'mt940') return true;
    if (format === 'csv') return !hasZero(bytes) && lookAtTable(bytes).rows.length > 0;
    for (const _ of pieces) return true;
    return false;
  } catch (error) {
    if (error instanceof UnreadableStatement) return false;
    throw error;
  }
}
