import postgres from 'postgres';

const CHANNEL = 'crm_committed';
const INTERVAL_MS = 50; // at most 20 a second: NOTIFY inside the transaction costs half the throughput

let connection: postgres.Sql | undefined;
let timer: NodeJS.Timeout | undefined;
const pending = new Set<string>();

function notifier(): postgres.Sql {
  const url = process.env['CRM_APP_DATABASE_URL'];
  if (!url) throw new Error('CRM_APP_DATABASE_URL is not set.');
  connection ??= postgres(url, { max: 1, fetch_types: false, idle_timeout: 30, onnotice: () => undefined });
  return connection;
}

/** Says after a commit that something of a tenant changed: one coalesced NOTIFY on an own connection; the relay's poll is the net when it is lost. */
export function notifyCommitted(tenantId: string): void {
  pending.add(tenantId);
  timer ??= setTimeout(() => {
    timer = undefined;
    const tenants = [...pending];
    pending.clear();
    notifier()
      .notify(CHANNEL, tenants.length > 200 ? '*' : tenants.join(','))
      .catch(() => undefined); // a wake-up only: the poll of one second finds what this did not announce
  }, INTERVAL_MS);
  timer.unref();
}

/** Calls back with the ids of tenants of which something was committed, in any process; `*` stands for many. */
export async function listenCommitted(url: string, onTenants: (ids: string[]) => void): Promise<() => Promise<void>> {
  const listener = postgres(url, { max: 1, fetch_types: false, onnotice: () => undefined });
  await listener.listen(CHANNEL, (payload) => onTenants(payload.split(',')));
  return () => listener.end({ timeout: 1 });
}

export async function closeNotifier(): Promise<void> {
  clearTimeout(timer);
  timer = undefined;
  const closing = connection;
  connection = undefined;
  await closing?.end({ timeout: 1 });
}
