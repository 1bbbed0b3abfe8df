import { z } from 'zod';
import { partyOf } from '#domain/clients/model/party.ts';
import { clientOf, recipientOf } from '#domain/clients/steps.ts';
import { issuerOf } from '#domain/companies/model/issuer.ts';
import { companyOf } from '#domain/companies/steps.ts';
import { lockLedgerOf } from '#domain/collections/steps.ts';
import { promiseMail } from '#domain/deliveries/steps.ts';
import { defineVerb } from '#domain/kernel/define-verb.ts';
import { Invalid } from '#domain/kernel/errors.ts';
import { storedJson } from '#domain/kernel/json.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { civilDate, id, optional } from '#domain/kernel/schemas.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { type Position, positionAt } from './model/position.ts';
import { AccountStatement } from './model/statement.ts';
import { asStatement } from './paper.ts';
import * as statements from './repo.ts';

const LINK_DAYS = 90;

/**
 * «Confirmare de sold»: what a client owed at the end of a day, frozen, e-mailed with a link where it confirms or objects, or
 * made to be signed by hand. @throws NotFound · Invalid `balances.errors.futureDay`, `noAddress`, `nothing`
 */
export const makeStatement = defineVerb({
  name: 'balances.makeStatement',
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
  api: { method: 'POST', path: '/clients/{clientId}/statements', summary: 'Make a statement of account' },
  input: z.object({
    clientId: id<'client'>(),
    /** The end of today when left out. */
    day: optional(civilDate()),
    send: z.enum(['email', 'none']).default('email'),
  }),
  output: AccountStatement,
  async run(tx, _actor, { clientId, day: wanted, send }) {
    const today = civilDateOf(tx.asOf);
    const day = wanted ?? today;
    if (day > today) throw new Invalid('balances.errors.futureDay', { fields: ['day'] });
    const [company, client] = [await companyOf(tx), await clientOf(tx, clientId)];
    const recipient = await recipientOf(tx, clientId);
    if (send === 'email' && !recipient) throw new Invalid('balances.errors.noAddress', { fields: ['send'] });
    await lockLedgerOf(tx, clientId);
    const { lines, totals } = positionAt(day, await booksOf(tx, clientId));
    if (totals.length === 0) throw new Invalid('balances.errors.nothing', { fields: ['day'] });
    const document = {
      ...{ locale: client.language, state: 'issued', number: '', date: day },
      ...{ issuer: issuerOf(company), client: partyOf(client) },
      paper: { kind: 'statement', lines: lines.map(printedLine), totals },
    };
    const row = await statements.insertStatement(tx, {
      ...{ clientId, day, document: storedJson(document) },
      sentAt: send === 'email' ? tx.asOf : null,
    });
    if (send === 'email' && recipient)
      await promiseMail(tx, {
        ...{ clientId, subjectKind: 'statement', subjectId: row.id, template: 'account-statement' },
        recipient: recipient.email,
        data: { ...(recipient.name === undefined ? {} : { recipientName: recipient.name }), day },
        link: { purpose: 'statement', expiresAt: new Date(tx.asOf.getTime() + LINK_DAYS * 86_400_000) },
        attachment: 'statement',
      });
    tx.emit({ type: 'AccountStatementMade', subject: row.id, clientId, facts: { date: day, way: send } });
    return asStatement(row);
  },
});

const printedLine = ({ number, date, dueDate, currency, total, open }: Position['lines'][number]) => ({
  ...{ number, date, currency, total, open },
  ...(dueDate === null ? {} : { dueDate }),
});

async function booksOf(tx: Tx, clientId: Parameters<typeof statements.invoicesOf>[1]) {
  const invoices = (await statements.invoicesOf(tx, clientId)).flatMap(({ number, date, ...rest }) =>
    number === null || date === null ? [] : [{ ...rest, number, date }],
  );
  return { invoices, money: await statements.moneyOf(tx, clientId), settled: await statements.settledOf(tx, clientId) };
}
