import { addStatementFile } from '#domain/banking/add-statement-file.ts';
import { applyRule } from '#domain/banking/apply-rule.ts';
import { classEntry } from '#domain/banking/class-entry.ts';
import { confirmImport } from '#domain/banking/confirm-import.ts';
import { confirmMatch } from '#domain/banking/confirm-match.ts';
import { listEntries } from '#domain/banking/list-entries.ts';
import { showImport } from '#domain/banking/show-import.ts';
import { suggestMatches } from '#domain/banking/suggest-matches.ts';
import { tieRecorded } from '#domain/banking/tie-recorded.ts';
import { listPayments } from '#domain/collections/list-payments.ts';
import { listInvoices } from '#domain/invoicing/list-invoices.ts';
import type { PersonActor } from '#domain/kernel/actor.ts';
import { addDays, type CivilDate, civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { formatDecimal } from '#domain/kernel/pure/decimal.ts';
import { hoursAfter, workday, workdaysBefore } from './calendar.ts';
import { mt940, type StatementLine } from './mt940.ts';
import { as, itself, type World } from './world.ts';

const DAYS = 9;
const OPENING = 4_218_540n;

/** How payers write what a payment is for; every second one says no number. */
const WORDS: readonly ((number: string) => string)[] = [
  (number) => `c/v factura ${number}`,
  (number) => `plata fact ${number.replace(/^\D+0*/, '')}`,
  () => 'servicii curatenie',
  (number) => `CVAL FACTURA ${number.replace('-', ' ')} CF CONTRACT`,
];

const COSTS: readonly [amount: bigint, counterparty: string, remittance: string][] = [
  [1_450n, '', 'Comision administrare cont'],
  [84_000n, 'IZVORUL TEHNIC SRL', 'plata factura IZT 0331'],
  [462_300n, 'POP IOANA', 'salariu luna curenta'],
  [150_000n, '', 'Retragere numerar ATM Cluj-Napoca'],
];

/** The bank's statement of the last days: read, taken in, what is sure posted by the rule, and a part of the rest decided. */
export function planStatement(world: World): void {
  world.agenda.plan(hoursAfter(world.now, -0.5), async (at) => {
    const elena = as(world, 'elena', at);
    const text = mt940('RO49AAAA1B31007593840000', OPENING, await linesOf(world, elena));
    const file = await world.standIns.store(
      world.tenantId,
      new TextEncoder().encode(text),
      `extras-${civilDateOf(at)}.sta`,
      'text/plain',
    );
    const { importId } = await addStatementFile(elena, { file });
    await world.standIns.readStatement(world.tenantId, importId, at);
    await confirmImport(elena, { importId });
    const [statement] = (await showImport(elena, { importId })).statements;
    if (!statement) throw new Error('the bank’s file of the demo company holds a statement');
    await applyRule(itself(world, at), { statementId: statement.id });
    const { rows } = await listEntries(elena, { statementId: statement.id, view: 'open' });
    for (const [index, { id }] of rows.entries()) if (index % 3 === 0) await confirmFirst(elena, id);
  });
}

async function linesOf(world: World, elena: PersonActor): Promise<StatementLine[]> {
  const [from, last] = [workdaysBefore(world.today, DAYS), workdaysBefore(world.today, 1)];
  const { rows: recorded } = await listPayments(elena, { method: 'bank', from, to: last });
  const { rows: late } = await listInvoices(elena, { paid: 'overdue' });
  const { rows: fresh } = await listInvoices(elena, { paid: 'unpaid', to: addDays(last, -2) });
  const known = recorded.slice(0, 4).map(({ amount, paidDate, clientName, orderNumber }) => line(paidDate, amount, clientName, orderNumber ?? 'plata')); // prettier-ignore
  const open = [...late.slice(0, 3), ...fresh.slice(0, 4)].filter(({ currency }) => currency === 'RON');
  const paid = open.flatMap(({ number, open: rest, clientName, issueDate }, index) => {
    const day = laterOf(issueDate ?? last, workdaysBefore(world.today, 1 + (index % (DAYS - 1))));
    const words = WORDS[index % WORDS.length]?.(number ?? '') ?? '';
    return rest === null ? [] : [line(day, index === 1 ? rest / 2n : rest, clientName, words)];
  });
  const costs = COSTS.map(([amount, name, words], index) => ({ ...line(workdaysBefore(world.today, 2 + index), amount, name, words), sign: '-' as const })); // prettier-ignore
  return [...known, ...paid, ...costs].sort((a, b) => a.day.localeCompare(b.day));
}

const line = (day: CivilDate, amount: bigint, counterparty: string, remittance: string): StatementLine => ({ day, amount, sign: '+', counterparty, remittance }); // prettier-ignore

const laterOf = (a: CivilDate, b: CivilDate): CivilDate => (a > b ? workday(a) : b);

/** What a person does who presses Enter: the first suggestion, whatever it is. */
async function confirmFirst(elena: PersonActor, bankEntryId: string): Promise<void> {
  const [first] = (await suggestMatches(elena, { bankEntryId })).suggestions;
  if (first?.kind === 'recorded') await tieRecorded(elena, { bankEntryId, paymentId: first.paymentId });
  if (first?.kind === 'class') await classEntry(elena, { bankEntryId, entryClass: first.class });
  if (first?.kind !== 'settle' || first.writeOff !== undefined) return;
  const shares = first.parts.map(({ itemId, amount, settles }) => ({
    invoiceId: itemId,
    amount: formatDecimal(amount, 2),
    settles: formatDecimal(settles, 2),
  }));
  await confirmMatch(elena, { bankEntryId, clientId: first.clientId, shares });
}
