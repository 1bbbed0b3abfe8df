import { clientOf } from '#domain/clients/steps.ts';
import { ceilingAt } from '#domain/law/steps.ts';
import { RefusedByLaw } from '#domain/kernel/errors.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import { formatRomanian } from '#domain/kernel/pure/decimal.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import * as ledger from './repo.ts';

/**
 * Refuses cash beyond the ceilings: per payer and calendar day over all invoices, and for a legal person also per invoice
 * over its whole life, because splitting one is forbidden. Minor units of lei.
 * @throws RefusedByLaw `collections.errors.cashPerDay`, `collections.errors.cashPerInvoice`, each with what may still be taken
 * @law Legea 70/2015 art. 3, 4; docs/law/cash.md
 */
export async function requireCashAllowed(
  tx: Tx,
  {
    clientId,
    invoiceId,
    amount,
    date,
  }: { clientId: Id<'client'>; invoiceId: Id<'invoice'> | undefined; amount: bigint; date: CivilDate },
): Promise<void> {
  const { kind } = await clientOf(tx, clientId);
  const isPerson = kind === 'person';
  const perDay = (await ceilingAt(tx, isPerson ? 'cash.person_per_day' : 'cash.from_company_per_day', date)).amount;
  const left = perDay - (await ledger.cashOfDay(tx, clientId, date));
  if (amount > left) throw refused('collections.errors.cashPerDay', perDay, left);
  if (isPerson || invoiceId === undefined) return;
  const perInvoice = (await ceilingAt(tx, 'cash.per_invoice', date)).amount;
  const leftOnInvoice = perInvoice - (await ledger.cashOfInvoice(tx, invoiceId));
  if (amount > leftOnInvoice) throw refused('collections.errors.cashPerInvoice', perInvoice, leftOnInvoice);
}

const refused = (
  code: 'collections.errors.cashPerDay' | 'collections.errors.cashPerInvoice',
  ceiling: bigint,
  left: bigint,
) =>
  new RefusedByLaw(code, {
    fields: ['amount'],
    params: { ceiling: formatRomanian(ceiling, 2), left: formatRomanian(left < 0n ? 0n : left, 2) },
  });
