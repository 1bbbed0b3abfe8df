import { checkUbl, type Finding } from '#documents/ubl/rules/check.ts';
import { writeUbl } from '#documents/ubl/writer.ts';
import type { InvoiceFacts } from './model/facts.ts';
import { ublOf } from './model/ubl.ts';

export interface Checked {
  xml: string;
  findings: Finding[];
}

/** The XML that would be sent, and what ANAF's rules find wrong with it: the same check on the draft, at issue and before the upload. */
export function preflight(facts: InvoiceFacts): Checked {
  const xml = writeUbl(ublOf(facts));
  return { xml, findings: checkUbl(xml) };
}

export const isFatal = (finding: Finding): boolean => finding.severity === 'fatal';
