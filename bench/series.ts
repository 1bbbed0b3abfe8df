import { type Figure } from './lib/figure.ts';
import { database } from './lib/database.ts';
import { post } from './lib/post.ts';
import { aSeller } from './lib/seller.ts';
import { web } from './lib/web.ts';

const CLIENTS = 32;
const OF_CLIENT = 6;
const CRASHES = 3;

/** 32 clients issue on one series while the web process is killed again and again; afterwards the database is asked for gaps and doubles. */
export async function series(): Promise<Figure[]> {
  const { url, crash } = await web();
  const { admin } = await database();
  const seller = await aSeller();
  const tokens = await Promise.all(Array.from({ length: 8 }, () => seller.token()));
  const shares = await Promise.all(Array.from({ length: CLIENTS }, () => seller.drafts(OF_CLIENT)));
  let broken = 0;
  let left = CLIENTS * OF_CLIENT;
  const stubborn = async (id: string, token: string | undefined): Promise<void> => {
    const key = `issue-${id}`; // a repeated call names itself, as a careful program's does
    for (;;) {
      try {
        await post(`${url}/api/v1/invoices/${id}/issuance`, token, key);
        left -= 1;
        return;
      } catch (error) {
        if (error instanceof Error && /HTTP 4/.test(error.message)) throw error;
        broken += 1; // the connection was cut: whether it was issued is not known
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
    }
  };
  const issuing = Promise.all(
    shares.map(async (ids, n) => {
      for (const id of ids) await stubborn(id, tokens[n % tokens.length]);
    }),
  );
  const total = left;
  for (let crashes = 1; crashes <= CRASHES; crashes += 1) {
    while (left > total * (1 - crashes / (CRASHES + 1))) await new Promise((resolve) => setTimeout(resolve, 5));
    await crash();
  }
  await issuing;
  const [found] = await admin<{ issued: number; gaps: number; doubles: number; unissued: number }[]>`
    select count(number)::int as issued, (max(number) - min(number) + 1 - count(distinct number))::int as gaps,
      (count(number) - count(distinct number))::int as doubles, (count(*) filter (where number is null))::int as unissued
    from app.invoice where tenant_id = ${seller.company.tenantId}`;
  if (found?.issued !== total || found.unissued !== 0) throw new Error(`not all were issued: ${JSON.stringify(found)}`);
  const figure = (metric: string, value: number): Figure => ({ subject: 'series', metric, value, unit: 'count' });
  return [
    figure(`issued by ${CLIENTS} clients, ${CRASHES} crashes`, found.issued),
    figure('calls cut by a crash and repeated', broken),
    figure('gaps', found.gaps),
    figure('duplicates', found.doubles),
  ];
}
