import { readHeader, readTotals } from './read/header.ts';
import { readAllowances, readLine, readPeriod } from './read/line.ts';
import { readParty, readPayee, readRepresentative } from './read/party.ts';
import { readPayment } from './read/payment.ts';
import { Reading, type Unread } from './read/reading.ts';
import { readReferences } from './read/references.ts';
import { readTaxTotals } from './read/vat.ts';
import { at, CannotEvaluate } from './rules/xpath.ts';
import type { UblDocument } from './schema.ts';
import { ReadDocument } from './schema.ts';
import type { UblElement } from './tree.ts';
import { decode, parseUbl, UnreadableUbl } from './tree.ts';

function gather(reading: Reading, root: UblElement): object {
  const currency = reading.code(root, 'cbc:DocumentCurrencyCode') ?? '';
  return {
    ...readHeader(reading, root),
    ...readReferences(reading, root),
    period: readPeriod(reading, root),
    currency,
    seller: readParty(reading, at(root, 'cac:AccountingSupplierParty/cac:Party')[0]),
    buyer: readParty(reading, at(root, 'cac:AccountingCustomerParty/cac:Party')[0]),
    payee: readPayee(reading, root),
    representative: readRepresentative(reading, root),
    payment: readPayment(reading, root),
    allowances: readAllowances(reading, root, currency),
    ...readTaxTotals(reading, root, currency),
    totals: readTotals(reading, root, currency),
    lines: [...at(root, 'cac:InvoiceLine'), ...at(root, 'cac:CreditNoteLine')].map((it) =>
      readLine(reading, it, currency),
    ),
  };
}

/**
 * Reads a UBL file into the schema of what we write. `unread` lists the values of the file that the document does not
 * hold, or holds rounded; for a file of our own it is empty. @throws UnreadableUbl, `incomplete` when terms are missing
 */
export function readUbl(bytes: Uint8Array): { document: UblDocument; unread: Unread[] } {
  const root = parseUbl(decode(bytes));
  const reading = new Reading(root);
  try {
    const parsed = ReadDocument.safeParse(gather(reading, root));
    if (parsed.success) return { document: parsed.data, unread: reading.unread() };
    throw new UnreadableUbl('incomplete', parsed.error.issues.map((it) => it.path.join('.')).join(', '));
  } catch (error) {
    if (error instanceof CannotEvaluate) throw new UnreadableUbl('incomplete', error.message);
    throw error;
  }
}
