import { spvTokens } from '#domain/efactura/spv-tokens.ts';
import { s3Client } from '#integrations/s3/client.ts';
import { SANDBOX_SECRETS } from '#integrations/sandbox/addresses.ts';
import { aSandbox, type TestSandbox } from '#integrations/sandbox/for-tests.ts';
import { anafOf } from '#tests/deep/companies.ts';
import { inboxActivities } from '#workers/activities/spv-inbox.ts';
import { spvActivities } from '#workers/activities/spv.ts';
import { objectsIn } from '#workers/objects.ts';
import { listMessages } from '#workers/spv-lists.ts';
import { aBillingCompany, type BillingCompany } from './lib/billing-company.ts';
import { countedAnaf } from './lib/counted-anaf.ts';
import { database } from './lib/database.ts';
import { type Figure, round } from './lib/figure.ts';
import { nextOf, turn } from './lib/spv-loop.ts';
import { virtualClock } from './lib/virtual-clock.ts';

const FULL = { companies: 200, invoices: 50 };
/** What an ordinary run takes: a tenth of the companies. */
const SMALL = { companies: 20, invoices: 50 };

/** The last two working days of a month, from eight in Bucharest; every company begins at a minute of its own. */
const DAYS = [Date.parse('2026-10-29T06:00:00Z'), Date.parse('2026-10-30T06:00:00Z')];
const WORKDAY_MIN = 9 * 60;
const ENOUGH_MS = 10 * 24 * 3_600_000;
/** What was taken in stands in ANAF's lists by then. */
const LISTED_MS = 3_600_000;
/** ANAF takes minutes over an upload. */
const PROCESSING_MS = 5 * 60_000;

/**
 * The month's invoices of many companies (`SPV_MONTH=full` for 10,000 of 200) through the product's own verbs and
 * activities and ANAF's stand-in under ANAF's limits, in scaled time; a hundredth of the answers is lost. Counted at ANAF:
 * what never arrived, what arrived twice, what was late, and the calls that an invoice costs.
 */
export async function spvMonth(): Promise<Figure[]> {
  const { admin } = await database();
  const size = process.env['SPV_MONTH'] === 'full' ? FULL : SMALL;
  const [first = 0] = DAYS;
  const clock = virtualClock(first - 3_600_000);
  const sandbox = await aSandbox({ processingMs: PROCESSING_MS });
  try {
    const { anaf, calls } = countedAnaf(sandbox, clock);
    const store = s3Client({
      endpoint: sandbox.addresses.s3Url,
      bucket: 'crm',
      accessKeyId: SANDBOX_SECRETS.s3AccessKeyId,
      secretAccessKey: 'sandbox',
    });
    const parts = { anaf, objects: objectsIn(store) };
    const loop = { spv: { ...spvActivities(parts), ...inboxActivities(parts) }, now: clock.now };
    const companies: BillingCompany[] = [];
    for (let index = 0; index < size.companies; index += 1) {
      const from = (DAYS[index % DAYS.length] ?? first) + ((index * 37) % WORKDAY_MIN) * 60_000;
      companies.push(await aBillingCompany(sandbox, clock, { invoices: size.invoices, from }));
    }
    const total = size.companies * size.invoices;
    const ids = companies.map(({ company }) => company.tenantId);
    const validated = async () =>
      (
        await admin<{ n: number }[]>`select count(*)::int as n from app.submission
          where state = 'validated' and tenant_id = any(${ids}::uuid[])`
      )[0]?.n ?? 0;
    const until = first + ENOUGH_MS;
    const areAllIssued = () => companies.every(({ toIssue }) => toIssue.length === 0);
    while (clock.now() < until && !(areAllIssued() && (await validated()) === total)) {
      const { one, at, issues } = nextOf(companies);
      clock.moveTo(at);
      if (issues) await one.issue();
      else await turn(loop, one);
    }
    const doneAt = clock.now();
    const [late] = await admin<
      { n: number }[]
    >`select count(*)::int as n from app.submission where tenant_id = any(${ids}::uuid[])
      and coalesce(accepted_at, 'infinity') >= (deadline_date + 1)::timestamp at time zone 'Europe/Bucharest'`;
    const allCalls = calls.upload + calls.status + calls.listPage + calls.download;
    clock.pass(LISTED_MS);
    const arrived = await arrivedAtAnaf(sandbox, companies, clock.now());
    const figure = (metric: string, value: number, unit = '') => ({
      subject: 'spv-month',
      metric,
      value: round(value),
      unit,
    });
    return [
      figure('invoices', total),
      figure('lost', total - (await validated())),
      figure('twice at ANAF', arrived - total),
      figure('late', late?.n ?? 0),
      figure('calls an invoice', allCalls / total),
      figure('lists a company', calls.listPage / size.companies),
      figure('hours until all were validated', (doneAt - first) / 3_600_000, 'h'),
    ];
  } finally {
    clock.stop();
    await sandbox.close();
  }
}

/** How many invoices ANAF itself says that it took from these companies. */
async function arrivedAtAnaf(sandbox: TestSandbox, companies: readonly BillingCompany[], now: number): Promise<number> {
  const anaf = anafOf(sandbox);
  let arrived = 0;
  for (const { company } of companies) {
    const { accessToken: token } = await spvTokens({ ...company.system, asOf: new Date(now) }, {});
    const start = new Date(now - ENOUGH_MS);
    const list = await listMessages(anaf, { cif: company.cui, start, filter: 'T', token });
    if (list.kind !== 'ok') throw new Error('ANAF does not list what it took');
    arrived += new Set(list.messages.map((one) => one.uploadIndex)).size;
  }
  return arrived;
}
