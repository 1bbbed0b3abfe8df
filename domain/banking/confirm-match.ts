import { z } from 'zod';
import { WRITE_OFF_REASONS } from '#domain/collections/model/payment.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Invalid } from '#domain/kernel/errors.ts';
import { sum } from '#domain/kernel/pure/decimal.ts';
import { id, line, optional, positiveAmount } from '#domain/kernel/schemas.ts';
import { asMatch } from './as-match.ts';
import { decide, openEntry } from './deciding.ts';
import { Match } from './model/matching/match.ts';
import type { Suggestion } from './model/matching/suggestion.ts';
import { learn, settleEntry, type Share } from './settling.ts';
import { takenSuggestion } from './suggesting.ts';

const Input = z.object({
  bankEntryId: id<'bankEntry'>(),
  /** Whose the money is that no invoice takes; needed when it settles none. */
  clientId: optional(id<'client'>()),
  /** The invoices and proformas that it settles; `settles` only where the invoice has another currency than the account. */
  shares: z
    .array(z.object({ invoiceId: id<'invoice'>(), amount: positiveAmount(), settles: optional(positiveAmount()) }))
    .max(100)
    .default([]),
  /** What of one of them is given up, so that it closes. */
  writeOff: optional(
    z.object({
      invoiceId: id<'invoice'>(),
      amount: positiveAmount(),
      why: z.enum(WRITE_OFF_REASONS),
      note: optional(line(140)),
    }),
  ),
});
type Input = z.output<typeof Input>;

/**
 * «Confirmă»: an entry of a statement is money of clients. It settles invoices and proformas of one or several, whole or in
 * part; what is over stays with the named client, what a bank kept may be given up. The account is learnt.
 * @throws NotFound · Conflict `matching.errors.decided`, `collections.errors.moreThanOpen` · Invalid `matching.errors.moneyOut`, `moreThanEntry`, `whoseRest`, `otherSum`
 */
export const confirmMatch = defineVerb({
  name: 'banking.confirmMatch',
  roles: {
    administrator: true,
    sales: false,
    execution: false,
    accounting: true,
    accountant: false,
    client: false,
    operator: false,
    system: false,
  },
  api: {
    method: 'POST',
    path: '/bank-entries/{bankEntryId}/match',
    summary: 'Settle invoices with an entry of a statement',
  },
  input: Input,
  output: Match,
  async run(tx, _actor, input) {
    const entry = await openEntry(tx, input.bankEntryId);
    if (entry.sign === '-') throw new Invalid('matching.errors.moneyOut');
    const shares = input.shares.map((share) => ({ ...share, settles: share.settles ?? share.amount }));
    const taken = await takenSuggestion(tx, entry, (one) => isTaken(one, input, shares));
    const match = await decide(tx, entry, { kind: 'settled', ...taken });
    const clientIds = await settleEntry(
      { tx, entry, match },
      {
        clientId: input.clientId,
        shares,
        writeOff: input.writeOff && { ...input.writeOff, note: input.writeOff.note ?? null },
      },
    );
    await learn(tx, entry, clientIds);
    return asMatch(match);
  },
});

/** The same invoices for the same sums; without any, the same client. */
function isTaken(one: Suggestion, { clientId }: Input, shares: readonly Share[]): boolean {
  if (one.kind !== 'settle' || one.parts.length !== shares.length) return false;
  if (shares.length === 0) return one.clientId === clientId;
  const settled = new Map<string, bigint>(shares.map(({ invoiceId, settles }) => [invoiceId, settles]));
  return (
    one.parts.every(({ itemId, settles }) => settled.get(itemId) === settles) &&
    sum(one.parts.map((part) => part.amount)) === sum(shares.map((share) => share.amount))
  );
}
