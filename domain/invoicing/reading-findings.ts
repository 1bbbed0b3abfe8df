import { clientOf } from '#domain/clients/steps.ts';
import { registerOf } from '#domain/clients/steps-register.ts';
import { DomainError } from '#domain/kernel/errors.ts';
import { addDays, civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { checkUbl } from '#documents/ubl/rules/check.ts';
import { gatherFacts, type Said, type SaidLine } from './gather-facts.ts';
import type { InvoiceFacts } from './model/facts.ts';
import type { InvoiceFinding } from './model/finding.ts';
import { registerFindings } from './model/register-findings.ts';
import { preflight } from './preflight.ts';
import { termsOf } from './terms.ts';
import * as invoices from './repo.ts';

/** A draft as it would be issued today; its number is still to come. @throws as gatherFacts */
export const draftFacts = async (tx: Tx, row: invoices.InvoiceRow): Promise<InvoiceFacts> =>
  factsToday(tx, row, await invoices.linesOf(tx, row.id));

/** The same of what has no row yet. @throws as gatherFacts */
export async function factsToday(
  tx: Tx,
  row: Said & Pick<invoices.InvoiceRow, 'dealId' | 'dueDate'>,
  lines: readonly SaidLine[],
): Promise<InvoiceFacts> {
  const today = civilDateOf(tx.asOf);
  const { contractNumber, paymentDays, retention } = await termsOf(tx, row);
  const dueDate = row.dueDate ?? addDays(today, paymentDays);
  const as = { prefix: '', number: '', issueDate: today, dueDate };
  const context = { contractNumber, retention, acceptanceNumber: null, reverses: null };
  return gatherFacts(tx, row, lines, as, context);
}

/** What stands between a draft and its issue, by ANAF's rules; empty when it may leave. @throws DomainError when it cannot be put together */
export async function findingsOfDraft(tx: Tx, row: invoices.InvoiceRow): Promise<InvoiceFinding[]> {
  return [...findingsOf(await draftFacts(tx, row)), ...(await findingsOfRegister(tx, row.clientId))];
}

/** What ANAF's register says of the buyer, once it was asked. */
export async function findingsOfRegister(tx: Tx, clientId: invoices.InvoiceRow['clientId']): Promise<InvoiceFinding[]> {
  const buyer = await clientOf(tx, clientId);
  const register = await registerOf(tx, buyer);
  return register ? registerFindings({ buyer, register, day: civilDateOf(register.checkedAt) }) : [];
}

/** What ANAF's rules find in what would be issued, under a number that only stands in for the one to come. */
export const findingsOf = (facts: InvoiceFacts): InvoiceFinding[] => preflight({ ...facts, number: 'X-1' }).findings;

/** The same, with the reason why a draft cannot even be put together as its only finding. */
export async function findingsOrFault(
  tx: Tx,
  row: invoices.InvoiceRow,
): Promise<{ findings: InvoiceFinding[]; fault: string | null }> {
  try {
    return { findings: await findingsOfDraft(tx, row), fault: null };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { findings: [], fault: error.code };
  }
}

const RULE_ID = /\bBR-[A-Z0-9-]+\b/g;

/** ANAF's refusal in our words: for each rule that it names, what our own check of the sent bytes says of it. */
export function explained(xml: string, answer: string): InvoiceFinding[] {
  const named = new Set(answer.match(RULE_ID) ?? []);
  return checkUbl(xml).filter((finding) => named.has(finding.id));
}
