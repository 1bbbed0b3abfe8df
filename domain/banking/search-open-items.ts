import { z } from 'zod';
import { defineQuery } from '#domain/kernel/define-query.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { canonicalFromRomanian, parseDecimal } from '#domain/kernel/pure/decimal.ts';
import { foldedWords } from '#domain/kernel/pure/fold.ts';
import { ShownItem } from './model/matching/shown-entry.ts';
import * as books from './repo-matching-books.ts';

const MOST = 20;

/** «Caută o factură»: open invoices and proformas by number, client or amount, the oldest first. */
export const searchOpenItems = defineQuery({
  name: 'banking.searchOpenItems',
  roles: {
    administrator: true,
    sales: false,
    execution: false,
    accounting: true,
    accountant: true,
    client: false,
    operator: false,
    system: true,
  },
  api: { method: 'GET', path: '/open-items', summary: 'Invoices and proformas that wait for money' },
  input: z.object({ query: z.string().trim().max(100).default('') }),
  output: z.object({ rows: z.array(ShownItem) }),
  async run(tx, actor, { query }) {
    const words = foldedWords(query);
    if (words.length === 0) return { rows: [] };
    const typed = parseDecimal(canonicalFromRomanian(query) ?? '', 2);
    const items = [...(await books.openInvoices(tx)), ...(await books.openProformas(tx, civilDateOf(actor.asOf)))];
    const names = new Map((await books.payers(tx)).map(({ clientId, name }) => [clientId, name]));
    const rows = items.flatMap((item) => {
      const { number, issueDate, clientId, open } = item;
      if (number === null || issueDate === null) return [];
      const clientName = names.get(clientId) ?? '';
      const own = foldedWords(`${number} ${clientName}`);
      const isWanted = open === typed || words.every((word) => own.some((one) => one.startsWith(word)));
      return isWanted ? [{ ...item, number, issueDate, clientName }] : [];
    });
    return { rows: rows.sort((a, b) => a.issueDate.localeCompare(b.issueDate)).slice(0, MOST) };
  },
});
