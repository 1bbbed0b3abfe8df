import { z } from 'zod';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { id, line, optional } from '#domain/kernel/schemas.ts';
import { asMatch } from './as-match.ts';
import { decide, openEntry } from './deciding.ts';
import { Match } from './model/matching/match.ts';
import { ENTRY_CLASSES, type Suggestion } from './model/matching/suggestion.ts';
import { requireBill, requirePayout } from './repo-matching.ts';
import { takenSuggestion } from './suggesting.ts';

/**
 * «Nu este de la un client»: an entry is a bank's charge, a supplier's invoice, the company's own transfer and the like;
 * nobody's account moves. @throws NotFound · Conflict `matching.errors.decided`
 */
export const classEntry = defineVerb({
  name: 'banking.classEntry',
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
    path: '/bank-entries/{bankEntryId}/class',
    summary: 'Say what an entry is that is no client’s payment',
  },
  input: z.object({
    bankEntryId: id<'bankEntry'>(),
    entryClass: z.enum(ENTRY_CLASSES),
    receivedInvoiceId: optional(id<'receivedInvoice'>()),
    /** The payout of card payments that it brings; of the same sum. */
    cardPayoutId: optional(id<'cardPayout'>()),
    note: optional(line(200)),
  }),
  output: Match,
  async run(tx, _actor, { bankEntryId, entryClass, receivedInvoiceId: billId, cardPayoutId: payoutId, note }) {
    const entry = await openEntry(tx, bankEntryId);
    if (billId !== undefined) await requireBill(tx, billId);
    if (payoutId !== undefined) await requirePayout(tx, entry, payoutId);
    const isTaken = (one: Suggestion) =>
      one.kind === 'class' && one.class === entryClass && one.billId === billId && one.payoutId === payoutId;
    const taken = await takenSuggestion(tx, entry, isTaken);
    const decision = {
      kind: 'classed',
      entryClass,
      billId: billId ?? null,
      payoutId: payoutId ?? null,
      note: note ?? null,
    } as const;
    return asMatch(await decide(tx, entry, { ...decision, ...taken }));
  },
});
