import { z } from 'zod';
import { partyOf } from '#domain/clients/model/party.ts';
import { clientOf } from '#domain/clients/steps.ts';
import { issuerOf } from '#domain/companies/model/issuer.ts';
import { companyOf, nextNumber } from '#domain/companies/steps.ts';
import { lockLedgerOf } from '#domain/collections/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Conflict, Invalid } from '#domain/kernel/errors.ts';
import { storedJson } from '#domain/kernel/json.ts';
import { type CivilDate, civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { formatDecimal, sum } from '#domain/kernel/pure/decimal.ts';
import { civilDate, id, optional } from '#domain/kernel/schemas.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { type Counted, countPenalties } from './counting.ts';
import { PenaltyNote } from './model/note.ts';
import * as penalties from './repo.ts';

/**
 * Makes the «notă de calcul penalități» of a contract up to a day: numbered, without VAT, at most the debt, never in SPV. The
 * next note goes on from its last day. @throws Invalid `penalties.errors.futureDay` · Conflict `penalties.errors.nothing`
 */
export const issuePenaltyNote = defineVerb({
  name: 'penalties.issuePenaltyNote',
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
  api: { method: 'POST', path: '/penalty-notes', summary: 'Make a penalty note of a contract' },
  input: z.object({ contractId: id<'contract'>(), until: optional(civilDate()) }),
  output: PenaltyNote,
  async run(tx, _actor, { contractId, until: wanted }) {
    const today = civilDateOf(tx.asOf);
    const until = wanted ?? today;
    if (until > today) throw new Invalid('penalties.errors.futureDay', { fields: ['until'] });
    const [first] = await countPenalties(tx, until, contractId);
    if (!first) throw new Conflict('penalties.errors.nothing');
    await lockLedgerOf(tx, first.row.clientId);
    const counted = await countPenalties(tx, until, contractId); // again: nobody pays or notes meanwhile
    const ofCurrency = counted.filter(({ row }) => row.currency === first.row.currency);
    if (ofCurrency.length === 0) throw new Conflict('penalties.errors.nothing');
    return insert(tx, ofCurrency, { today, until });
  },
});

async function insert(tx: Tx, counted: readonly Counted[], { today, until }: { today: CivilDate; until: CivilDate }) {
  const [first] = counted;
  if (!first) throw new Error('a note has an invoice');
  const { clientId, contractId, contractNumber, contractDate, currency, perDay } = first.row;
  const [company, client] = [await companyOf(tx), await clientOf(tx, clientId)];
  const amount = sum(counted.map((one) => one.amount));
  const taken = await nextNumber(tx, 'penalty', today);
  const document = {
    locale: client.language,
    state: 'issued',
    number: taken.printedNumber,
    date: today,
    issuer: issuerOf(company),
    client: partyOf(client),
    paper: {
      kind: 'penalty',
      contract: { number: contractNumber ?? '', ...(contractDate === null ? {} : { date: contractDate }) },
      perDay,
      currency,
      lines: counted.flatMap(({ row, periods }) =>
        periods.map((period) => ({ number: row.number, dueDate: row.dueDate, ...period })),
      ),
      total: amount,
    },
  };
  const lines = counted.map(({ row, periods, amount: ofInvoice }) => ({
    invoiceId: row.id,
    fromDate: periods[0]?.from ?? until,
    untilDate: until,
    amount: ofInvoice,
  }));
  const { seriesId, number, printedNumber } = taken;
  const note = await penalties.insertNote(
    tx,
    {
      ...{ clientId, contractId, seriesId, number, printedNumber, noteDate: today, until, currency, amount },
      document: storedJson(document),
    },
    lines,
  );
  const facts = { number: printedNumber, amount: formatDecimal(amount, 2), currency };
  tx.emit({ type: 'PenaltyNoteIssued', subject: note.id, clientId, facts });
  return note;
}
