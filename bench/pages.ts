import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '#bin/lib/root.ts';
import { placeOf } from '#tests/isolation/route-modules.ts';
import { database } from './lib/database.ts';
import { type Figure, median, round, timed } from './lib/figure.ts';
import { get } from './lib/post.ts';
import { volume } from './lib/volume.ts';
import { web } from './lib/web.ts';

const RUNS = 7;
const TABLES: Readonly<Record<string, string>> = { reportId: 'acceptance_report' };

/** Every page of the application as the administrator of a company with 100,000 invoices opens it. Pages that lead elsewhere are left out. */
export async function pages(): Promise<Figure[]> {
  const { url } = await web();
  const { cookie } = await volume();
  const headers = { cookie, 'accept-language': 'ro' };
  const figures: Figure[] = [];
  for (const { path, shown } of await places()) {
    const first = await fetch(url + path, { headers, redirect: 'manual' });
    await first.arrayBuffer();
    if (first.status !== 200) continue;
    const times = await timed(RUNS, () => get(url + path, headers));
    figures.push({ subject: 'pages', metric: shown, value: round(median(times)), unit: 'ms' });
  }
  return figures.sort((a, b) => b.value - a.value);
}

/** The address of each page, with the newest row of every kind but for the client, who is the one with the most invoices. */
async function places(): Promise<{ path: string; shown: string }[]> {
  const names = readdirSync(join(ROOT, 'app', 'routes')).filter((file) => /^_app\..*\.tsx$/.test(file));
  const found: { path: string; shown: string }[] = [];
  for (const { path: shown, params } of names.map((file) => placeOf(file.replace(/\.tsx$/, '')))) {
    const ids = await Promise.all(params.map(async (name) => [name, await idOf(name)] as const));
    if (ids.some(([, id]) => id === undefined) || found.some((one) => one.shown === shown)) continue;
    found.push({ shown, path: ids.reduce((path, [name, id]) => path.replace(`$${name}`, id ?? ''), shown) });
  }
  return found;
}

async function idOf(name: string): Promise<string | undefined> {
  const { admin } = await database();
  const { tenantId } = (await volume()).company;
  const table = TABLES[name] ?? name.replace(/Id$/, '').replace(/[A-Z]/g, (big) => `_${big.toLowerCase()}`);
  const [known] = await admin`select to_regclass(${`app.${table}`}) is not null as known`;
  if (known?.['known'] !== true) return undefined;
  const query =
    name === 'clientId'
      ? 'select client_id as id from app.invoice where tenant_id = $1 group by 1 order by count(*) desc, 1 limit 1'
      : `select id from app.${table} where tenant_id = $1 order by id desc limit 1`;
  const [row] = await admin.unsafe<{ id: string }[]>(query, [tenantId]);
  return row?.id;
}
