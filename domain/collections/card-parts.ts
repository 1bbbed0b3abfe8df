import { proformaOpen } from '#domain/invoicing/steps-advance.ts';
import { invoiceOf } from '#domain/invoicing/steps.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { Conflict } from '#domain/kernel/errors.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { dueNowOf } from './model/due-now.ts';
import { requirePayable } from './steps-payable.ts';
import type { PartOfPayment } from './repo-parts.ts';
import * as ledger from './repo.ts';

type CardPart = PartOfPayment & { number: string };

/**
 * What a card is to pay now of each of these invoices; the client's ledger is locked. A proforma is paid by itself, because
 * its money becomes an advance. @throws NotFound · Conflict `collections.errors.noCard`, `nothingOpen`, `proformaAlone`
 */
export async function cardParts(
  tx: Tx,
  actor: Actor,
  invoiceIds: readonly Id<'invoice'>[],
): Promise<{ clientId: Id<'client'>; parts: CardPart[] }> {
  const invoices = await Promise.all([...new Set(invoiceIds)].map((invoiceId) => invoiceOf(tx, invoiceId)));
  await requirePayable(tx, actor, invoices);
  if (invoices.some((one) => one.cardPayment !== 'offered' || one.currency !== 'RON' || one.kind === 'storno'))
    throw new Conflict('collections.errors.noCard');
  if (invoices.length > 1 && invoices.some(({ kind }) => kind === 'proforma'))
    throw new Conflict('collections.errors.proformaAlone');
  const [first] = invoices;
  if (!first) throw new Conflict('collections.errors.nothingOpen');
  await ledger.lockLedger(tx, first.clientId);
  const parts: CardPart[] = [];
  for (const invoice of invoices.sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const amount =
      invoice.kind === 'proforma'
        ? await proformaOpen(tx, invoice)
        : dueNowOf(await ledger.lockBalance(tx, invoice.id), civilDateOf(tx.asOf));
    if (amount <= 0n) throw new Conflict('collections.errors.nothingOpen');
    parts.push({ invoiceId: invoice.id, amount, number: invoice.printedNumber ?? '' });
  }
  return { clientId: first.clientId, parts };
}
