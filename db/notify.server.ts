import postgres from 'postgres';

const CHANNEL = 'crm_committed';
const PASSING = 'crm_passing';
const INTERVAL_MS = 50; // at most 20 a second: NOTIFY inside the transaction costs half the throughput

let connection: postgres.Sql | undefined;
let timer: NodeJS.Timeout | undefined;
/** What changed since the last message: subjects by tenant. */
const pending = new Map<string, Set<string>>();

/** PostgreSQL takes less than 8000 bytes in a message. */
const LONGEST = 7_900;

/** Something of a tenant was committed; which rows, when they fit into the message. */
export interface Committed {
  /** `*` when there were too many to name. */
  tenantId: string;
  subjectIds: string[];
}

function notifier(): postgres.Sql {
  const url = process.env['CRM_APP_DATABASE_URL'];
  if (!url) throw new Error('CRM_APP_DATABASE_URL is not set.');
  connection ??= postgres(url, { max: 1, fetch_types: false, idle_timeout: 30, onnotice: () => undefined });
  return connection;
}

/** Says after a commit what of a tenant changed: one coalesced NOTIFY on an own connection; the relay's poll is the net when it is lost. */
export function notifyCommitted(tenantId: string, subjectIds: readonly string[] = []): void {
  const subjects = pending.get(tenantId) ?? new Set();
  for (const id of subjectIds) subjects.add(id);
  pending.set(tenantId, subjects);
  timer ??= setTimeout(() => {
    timer = undefined;
    const payload = payloadOf(pending);
    pending.clear();
    notifier()
      .notify(CHANNEL, payload)
      .catch(() => undefined); // a wake-up only: the poll of one second finds what this did not announce
  }, INTERVAL_MS);
  timer.unref();
}

/** `tenant/subject/subject,tenant/…`; shorter and less exact where that would be too long. */
function payloadOf(changed: ReadonlyMap<string, ReadonlySet<string>>): string {
  const whole = [...changed].map(([tenantId, subjects]) => [tenantId, ...subjects].join('/')).join(',');
  if (whole.length <= LONGEST) return whole;
  const tenants = [...changed.keys()].join(',');
  return tenants.length <= LONGEST ? tenants : '*';
}

const read = (payload: string): Committed[] =>
  payload.split(',').map((entry) => {
    const [tenantId = '*', ...subjectIds] = entry.split('/');
    return { tenantId, subjectIds };
  });

/** Something that passes and is kept nowhere: that somebody is writing, by the side of the talk. */
export interface Passing {
  tenantId: string;
  subjectId: string;
  side: string;
}

/** Tells every process of something that passes. */
export function notifyPassing({ tenantId, subjectId, side }: Passing): void {
  notifier()
    .notify(PASSING, `${tenantId}/${subjectId}/${side}`)
    .catch(() => undefined);
}

/**
 * Calls back with what was committed, in any process. Once the connection was lost and is there again, with `*`: what was
 * said meanwhile was not heard.
 */
export async function listenCommitted(
  url: string,
  onCommitted: (committed: Committed[]) => void,
  onPassing?: (passing: Passing) => void,
): Promise<() => Promise<void>> {
  const listener = postgres(url, { max: 1, fetch_types: false, onnotice: () => undefined });
  let wasHeard = false;
  const onListen = () => {
    if (wasHeard) onCommitted([{ tenantId: '*', subjectIds: [] }]);
    wasHeard = true;
  };
  await listener.listen(CHANNEL, (payload) => onCommitted(read(payload)), onListen);
  if (onPassing)
    await listener.listen(PASSING, (payload) => {
      const [tenantId = '', subjectId = '', side = ''] = payload.split('/');
      onPassing({ tenantId, subjectId, side });
    });
  return () => listener.end({ timeout: 1 });
}

export async function closeNotifier(): Promise<void> {
  clearTimeout(timer);
  timer = undefined;
  pending.clear();
  const closing = connection;
  connection = undefined;
  await closing?.end({ timeout: 1 });
}
