import { Hono } from 'hono';
import type { SandboxEnv } from '../core/env.ts';
import { type Refusals, withFaults } from '../core/with-faults.ts';
import { question, StripeRefusal } from './api.ts';
import type { Json } from './json.ts';
import { payoutJson, transactionJson } from './payout-json.ts';
import type { StripeBox } from './state.ts';

const MOST = 100;

/** Payouts and the balance's movements of one account, the latest first, a page at a time. */
export const payoutRoutes = (box: StripeBox, refusals: Refusals): Hono<SandboxEnv> => {
  const routes = new Hono<SandboxEnv>();
  const { sandbox, state } = box;
  const faults = (operation: string) => withFaults(sandbox.faults, 'stripe', operation, refusals);
  routes.get(
    '/payouts',
    faults('listPayouts'),
    question(box, (c, account) => {
      const own = (state.data.payouts ?? []).filter((one) => one.account === account).toReversed();
      return pageOf(own, c.req.query(), '/v1/payouts', payoutJson);
    }),
  );
  routes.get(
    '/payouts/:id',
    faults('retrievePayout'),
    question(box, (c, account) => {
      const id = c.req.param('id') ?? '';
      const payout = state.data.payouts?.find((one) => one.id === id && one.account === account);
      if (payout === undefined) throw new StripeRefusal(404, `No such payout: '${id}'`, 'resource_missing');
      return payoutJson(payout);
    }),
  );
  routes.get(
    '/balance_transactions',
    faults('listBalanceTransactions'),
    question(box, (c, account) => {
      const query = c.req.query();
      const own = (state.data.transactions ?? [])
        .filter((one) => one.account === account && (query['payout'] === undefined || one.payout === query['payout']))
        .toReversed();
      const isExpanded = Object.entries(query).some(([name, value]) => name.startsWith('expand') && value === 'data.source'); // prettier-ignore
      return pageOf(own, query, '/v1/balance_transactions', (one) => transactionJson(one, isExpanded));
    }),
  );
  return routes;
};

function pageOf<Row extends { id: string }>(
  rows: readonly Row[],
  query: Record<string, string>,
  url: string,
  json: (row: Row) => Json,
): Json {
  const limit = Math.min(MOST, Number(query['limit'] ?? 10));
  const after = query['starting_after'];
  const from = after === undefined ? 0 : rows.findIndex(({ id }) => id === after) + 1;
  const page = rows.slice(from, from + limit);
  return { object: 'list', url, has_more: from + limit < rows.length, data: page.map(json) };
}
