import { compared, type Figure, inTurn } from './lib/figure.ts';
import { openFloor } from './lib/floor.ts';
import { database } from './lib/database.ts';
import { get } from './lib/post.ts';
import { volume } from './lib/volume.ts';
import { web } from './lib/web.ts';
import { createApiToken } from '#domain/identity/api-tokens.ts';
import { encodeCursor } from '#domain/kernel/keyset.ts';

const RUNS = 25;

/** A page of 50 invoices of 100,000 through the API, the first and one far back, beside the bare query over HTTP. */
export async function lists(): Promise<Figure[]> {
  const { url } = await web();
  const { admin } = await database();
  const { company } = await volume();
  const { token } = await createApiToken(company.administrator, {
    name: 'lists',
    role: 'administrator',
    scopes: ['read'],
  });
  const headers = { authorization: `Bearer ${token}` };
  const floor = await openFloor(company.tenantId);
  const [far] = await admin<{ day: string; id: string }[]>`
    select issue_date::text as day, id from app.invoice
    where tenant_id = ${company.tenantId} and issue_date is not null order by issue_date, id offset 1000 limit 1`;
  if (!far) throw new Error('there are no invoices');
  const first = await inTurn(
    RUNS,
    () => get(`${url}/api/v1/invoices`, headers),
    () => get(`${floor.url}/`),
  );
  const after = encodeURIComponent(encodeCursor(far.day, far.id));
  const deep = await inTurn(
    RUNS,
    () => get(`${url}/api/v1/invoices?after=${after}`, headers),
    () => get(`${floor.url}/?before=${far.day}`),
  );
  await floor.stop();
  return [
    compared('lists', 'first page of 50 at 100,000', 'ms', first),
    compared('lists', 'page after 99,000 at 100,000', 'ms', deep),
  ];
}
