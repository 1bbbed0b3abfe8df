import { checkUbl } from '#documents/ubl/rules/check.ts';
import { writeUbl } from '#documents/ubl/writer.ts';
import type { InvoiceFacts } from './model/facts.ts';
import type { InvoiceFinding } from './model/finding.ts';
import { institutionFindings } from './model/institution-findings.ts';
import { ublOf } from './model/ubl.ts';

export interface Checked {
  xml: string;
  findings: InvoiceFinding[];
}

/** The XML that would be sent, and what ANAF's rules and public institutions find wrong with it: the same check on the draft, at issue and before the upload. */
export function preflight(facts: InvoiceFacts): Checked {
  const xml = writeUbl(ublOf(facts));
  return { xml, findings: [...checkUbl(xml), ...institutionFindings(facts)] };
}

export const isFatal = (finding: InvoiceFinding): boolean => finding.severity === 'fatal';
