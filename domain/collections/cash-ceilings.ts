import { clientOf } from '#domain/clients/steps.ts';
import { ceilingAt } from '#domain/law/steps.ts';
import { RefusedByLaw } from '#domain/kernel/errors.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import { formatRomanian } from '#domain/kernel/pure/decimal.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import * as ledger from './repo.ts';

/**
 * Refuses cash beyond what one payer may hand over in a calendar day, over all invoices. Minor units of lei.
 * @throws RefusedByLaw `collections.errors.cashPerDay` with what may still be taken
 * @law Legea 70/2015 art. 3, 4; docs/law/cash.md
 */
export async function requireCashOfDay(
  tx: Tx,
  { clientId, amount, date }: { clientId: Id<'client'>; amount: bigint; date: CivilDate },
): Promise<void> {
  const { kind } = await clientOf(tx, clientId);
  const key = kind === 'person' ? 'cash.person_per_day' : 'cash.from_company_per_day';
  const perDay = (await ceilingAt(tx, key, date)).amount;
  const left = perDay - (await ledger.cashOfDay(tx, clientId, date));
  if (amount > left) throw refused('collections.errors.cashPerDay', perDay, left);
}

/**
 * Refuses cash of a legal person beyond what one invoice may take in cash over its whole life: splitting is forbidden.
 * @throws RefusedByLaw `collections.errors.cashPerInvoice` with what may still be taken
 * @law Legea 70/2015 art. 3; docs/law/cash.md
 */
export async function requireCashOnInvoice(
  tx: Tx,
  part: { clientId: Id<'client'>; invoiceId: Id<'invoice'>; amount: bigint; paidDate: CivilDate },
): Promise<void> {
  const { kind } = await clientOf(tx, part.clientId);
  if (kind === 'person') return;
  const ceiling = (await ceilingAt(tx, 'cash.per_invoice', part.paidDate)).amount;
  const left = ceiling - (await ledger.cashOfInvoice(tx, part.invoiceId));
  if (part.amount > left) throw refused('collections.errors.cashPerInvoice', ceiling, left);
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
