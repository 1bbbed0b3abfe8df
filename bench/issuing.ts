import { openFloor } from './lib/floor.ts';
import { type Figure, median, percentile, round } from './lib/figure.ts';
import { post } from './lib/post.ts';
import { aSeller } from './lib/seller.ts';
import { web } from './lib/web.ts';

const WARM = 20;
const ROUNDS = 6;
const OF_ROUND = 25;
const CLIENTS = 4;

/**
 * Issuing a draft of twelve lines through the API of the real process: number, XML, rules, ledger, timeline, audit, outbox. Beside it the
 * same rows inserted bare over HTTP. One client, then four at once; rounds of both in turn.
 */
export async function issuing(): Promise<Figure[]> {
  const { url } = await web();
  const seller = await aSeller();
  const token = await seller.token();
  const issue = async (id: string, bearer = token) => post(`${url}/api/v1/invoices/${id}/issuance`, bearer);
  const warm = await seller.drafts(WARM);
  for (const id of warm) await issue(id);
  const floor = await openFloor(seller.company.tenantId, warm[0] ?? '');
  for (let index = 0; index < WARM; index += 1) await post(floor.url);

  const one = { ours: new Array<number>(), bare: new Array<number>() };
  const four = { ours: 0, bare: 0 };
  for (let round = 0; round < ROUNDS; round += 1) {
    const mine = await seller.drafts(OF_ROUND);
    one.ours.push(...(await each(mine, (id) => issue(id))));
    one.bare.push(...(await each(mine, () => post(floor.url))));
    const shares = await Promise.all(Array.from({ length: CLIENTS }, () => seller.drafts(OF_ROUND)));
    const tokens = await Promise.all(shares.map(() => seller.token()));
    four.ours += await spent(() => Promise.all(shares.map((ids, n) => each(ids, (id) => issue(id, tokens[n])))));
    four.bare += await spent(() => Promise.all(shares.map((ids) => each(ids, () => post(floor.url)))));
  }
  await floor.stop();

  const rate = (times: readonly number[]) => 1_000 / (times.reduce((sum, time) => sum + time, 0) / times.length);
  const atOnce = (ms: number) => (1_000 * ROUNDS * OF_ROUND * CLIENTS) / ms;
  return [
    figure('12 lines, p50', 'ms', median(one.ours), median(one.bare)),
    figure('12 lines, p95', 'ms', percentile(one.ours, 0.95), percentile(one.bare, 0.95)),
    figure('1 client', 'a second', rate(one.ours), rate(one.bare)),
    figure('4 clients', 'a second', atOnce(four.ours), atOnce(four.bare)),
  ];
}

const figure = (metric: string, unit: string, value: number, floor: number): Figure => ({
  subject: 'issuing',
  metric,
  value: round(value),
  unit,
  floor: round(floor),
  ratio: round(value / floor),
});

async function each(ids: readonly string[], work: (id: string) => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (const id of ids) times.push(await spent(() => work(id)));
  return times;
}

async function spent(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}
