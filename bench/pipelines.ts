import postgres from 'postgres';
import { sendOffer } from '#domain/offers/send-offer.ts';
import { aCompany } from '#tests/builders/company.ts';
import { aDraftOffer } from '#tests/builders/offer.ts';
import { type Figure, median, percentile, round } from './lib/figure.ts';
import { product } from './lib/product.ts';

const ALONE = 15;
const AT_ONCE = 100;
const PATIENCE_MS = 90_000;

/**
 * From a commit to what the client's workflow does about it: an offer is sent, the outbox is relayed, the workflow wakes, and its
 * activity has the e-mail out. One at a time, then a hundred clients at once.
 */
export async function pipelines(): Promise<Figure[]> {
  const { databaseUrl } = await product();
  const sql = postgres(databaseUrl, { max: 2 });
  const company = await aCompany({ asOf: new Date() });
  const draft = async () => (await aDraftOffer(company)).offerId;
  const send = (offerId: string) => sendOffer({ ...company.sales, asOf: new Date() }, { offerId, way: 'email' });
  const untilMailed = async (ids: readonly string[]): Promise<void> => {
    const until = performance.now() + PATIENCE_MS;
    while (performance.now() < until) {
      const [row] = await sql<{ mailed: number }[]>`select count(distinct subject_id)::int as mailed from app.delivery
        where tenant_id = ${company.tenantId} and subject_id = any(${[...ids]}::uuid[]) and sent_at is not null`;
      if (row?.mailed === ids.length) return;
      await new Promise((resolve) => setTimeout(resolve, 3));
    }
    throw new Error(`the e-mails of ${ids.length} offers did not go out in ${PATIENCE_MS / 1_000} s`);
  };
  const latencies: number[] = [];
  for (let index = 0; index < ALONE + 2; index += 1) {
    const id = await draft();
    await send(id);
    const committed = performance.now();
    await untilMailed([id]);
    if (index >= 2) latencies.push(performance.now() - committed);
  }
  const ids: string[] = [];
  for (let index = 0; index < AT_ONCE; index += 1) ids.push(await draft());
  const from = performance.now();
  for (const id of ids) await send(id);
  await untilMailed(ids);
  const seconds = (performance.now() - from) / 1_000;
  await sql.end();
  const figure = (metric: string, value: number, unit: string): Figure => ({
    subject: 'pipelines',
    metric,
    value: round(value),
    unit,
  });
  return [
    figure('from commit to e-mail, median', median(latencies), 'ms'),
    figure('from commit to e-mail, p95', percentile(latencies, 0.95), 'ms'),
    figure(`${AT_ONCE} clients, commit to e-mail`, AT_ONCE / seconds, 'a second'),
  ];
}
