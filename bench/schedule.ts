import { addContractedService } from '#domain/clients/add-contracted-service.ts';
import { startSession } from '#domain/identity/session.ts';
import { addMonths, civilDateOf, firstOfMonth } from '#domain/kernel/pure/civil-date.ts';
import { planMonth } from '#domain/recurring/plan-month.ts';
import { aCompany, aMember } from '#tests/builders/company.ts';
import { anInvoicedClient } from '#tests/builders/invoice.ts';
import { database } from './lib/database.ts';
import { type Figure, median, round, timed } from './lib/figure.ts';
import { get } from './lib/post.ts';
import { web } from './lib/web.ts';

const [RUNS, PEOPLE, SERVICES, VISITS] = [9, 50, 500, 2_000] as const;

/** A company of 50 people: a month of 500 services planned in one run, and the schedule that shows it. */
export async function schedule(): Promise<Figure[]> {
  const { url } = await web();
  const { admin } = await database();
  const now = new Date();
  const company = await aCompany({ asOf: now });
  const { administrator, tenantId } = company;
  const month = addMonths(firstOfMonth(civilDateOf(now)), 1);
  for (let count = 0; count < PEOPLE; count += 1) await aMember(tenantId, 'execution');
  const { clientId, dealId } = await anInvoicedClient(company);
  const sold = { clientId, dealId, unit: 'visit', unitPrice: '100', contracted: '52', rhythm: 'weekly' } as const;
  for (let count = 1; count <= SERVICES; count += 1)
    await addContractedService(administrator, { ...sold, name: `Curățenie, locația ${count}`, startDate: month });
  const start = performance.now();
  const { made } = await planMonth(administrator, { month });
  const planning = performance.now() - start;
  if (made < VISITS) throw new Error(`only ${made} visits were planned`);
  await spread(tenantId);
  await admin`vacuum analyze app.work_order`;
  const session = await startSession(administrator.personId, tenantId, { at: new Date() });
  const headers = { cookie: `session=${session}`, 'accept-language': 'ro' };
  const timeOf = async (path: string) => round(median(await timed(RUNS, () => get(url + path, headers))));
  const figure = (metric: string, value: number, unit: string): Figure => ({
    subject: 'schedule',
    metric,
    value,
    unit,
  });
  return [
    figure(`${made} visits planned in one run`, round(planning), 'ms'),
    figure(`a month of ${PEOPLE} people`, await timeOf(`/schedule?view=month&day=${month}`), 'ms'),
    figure(`a week of ${PEOPLE} people`, await timeOf(`/schedule?view=week&day=${month}`), 'ms'),
    figure('script of the schedule, compressed', await scriptOf(url, '/schedule', headers), 'kB'),
    figure('the day of a phone', await timeOf('/today'), 'ms'),
    figure('script of the day of a phone, compressed', await scriptOf(url, '/today', headers), 'kB'),
  ];
}

/** Gives the visits to the company's people in turn, and spreads them over the days of the week. */
async function spread(tenantId: string): Promise<void> {
  const { admin } = await database();
  await admin`
    with people as (
      select person_id, row_number() over (order by person_id) - 1 as place, count(*) over () as many
      from auth.membership where tenant_id = ${tenantId}
    ), visits as (
      select id, row_number() over (order by id) as place from app.work_order where tenant_id = ${tenantId}
    )
    update app.work_order w set assignee_id = p.person_id, planned_date = w.planned_date + (v.place % 5)::int
    from visits v join people p on p.place = v.place % p.many
    where w.tenant_id = ${tenantId} and w.id = v.id`;
}

/** What a browser downloads of script to open the page, in kilobytes as they travel. */
async function scriptOf(url: string, path: string, headers: Record<string, string>): Promise<number> {
  const page = await (await fetch(url + path, { headers })).text();
  const files = [...new Set(page.match(/\/assets\/[\w.-]+\.js/g) ?? [])];
  const sizes = await Promise.all(
    files.map(async (file) => {
      const answer = await fetch(url + file, { method: 'HEAD', headers: { 'accept-encoding': 'br' } });
      return Number(answer.headers.get('content-length'));
    }),
  );
  return round(sizes.reduce((sum, size) => sum + size, 0) / 1_000);
}
