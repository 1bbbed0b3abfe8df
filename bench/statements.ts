import { addStatementFile } from '#domain/banking/add-statement-file.ts';
import { cancelImport } from '#domain/banking/cancel-import.ts';
import { confirmImport } from '#domain/banking/confirm-import.ts';
import { listEntries } from '#domain/banking/list-entries.ts';
import { showImport } from '#domain/banking/show-import.ts';
import { suggestMatches } from '#domain/banking/suggest-matches.ts';
import { objectKey } from '#domain/files/model/stored-file.ts';
import { sha256 } from '#domain/kernel/json.ts';
import { type CivilDate, civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { camtOf, type WrittenEntry } from '#tests/builders/bank-file.ts';
import type { TestCompany } from '#tests/builders/company.ts';
import { aWrittenStatement, objectsInMemory } from '#tests/builders/statement.ts';
import { statementActivities } from '#workers/activities/statements.ts';
import { database } from './lib/database.ts';
import { type Figure, median, percentile, round } from './lib/figure.ts';
import { volume } from './lib/volume.ts';

const ENTRIES = 100_000;
const LOOKED_AT = 60;
const MEGABYTE = 1_048_576;

/** A file of 100,000 entries on its way into a company of 100,000 invoices, and then one entry after another matched by hand. */
export async function statements(): Promise<Figure[]> {
  const { admin } = await database();
  const { company } = await volume();
  const text = camtOf([aWrittenStatement({ entries: entriesOf(civilDateOf(company.accounting.asOf)) })], { version: 8, prefix: '' }); // prettier-ignore
  const bytes = new TextEncoder().encode(text);
  const read = await readIn(company, bytes);
  const start = performance.now();
  await confirmImport(company.accounting, { importId: read.importId, acceptDifference: true });
  const taken = performance.now() - start;
  await admin`vacuum analyze`;
  const times = await suggesting(company, read.importId);
  const cancelled = await cancelling(company, new TextEncoder().encode(`${text} `));
  const figure = (metric: string, value: number, unit: string): Figure => ({ subject: 'statements', metric, value: round(value), unit }); // prettier-ignore
  return [
    figure('file of 100,000 entries', bytes.length / MEGABYTE, 'MB'),
    figure('read beside the books', read.ms, 'ms'),
    figure('memory above the file itself, highest', read.above / MEGABYTE, 'MB'),
    figure('taken into the books', taken, 'ms'),
    figure('cancelled', cancelled, 'ms'),
    figure('suggestions for one entry, median', median(times.map(({ ms }) => ms)), 'ms'),
    figure('suggestions for one entry, 95 of 100', percentile(times.map(({ ms }) => ms), 0.95), 'ms'), // prettier-ignore
    figure('suggestions for one entry, work of the web server, median', median(times.map(({ work }) => work)), 'ms'), // prettier-ignore
  ];
}

/** Invoices of the volume by number, in texts as payers write; each fifth names none. */
const entriesOf = (day: CivilDate): WrittenEntry[] =>
  Array.from({ length: ENTRIES }, (_, index) => ({
    bookedDay: day,
    valueDay: day,
    amount: BigInt(36_663 + (index % 9_000)),
    sign: index % 7 === 0 ? '-' : '+',
    reference: `B${index}`,
    counterparty: `Client ${index % 2_000} SRL`,
    iban: 'RO33BRDE290SV14995572900',
    remittance: index % 5 === 0 ? 'servicii curatenie luna trecuta' : `c/v factura ${1_000 + index}`,
  }));

async function added(company: TestCompany, bytes: Uint8Array) {
  const hash = sha256(bytes);
  const { objects, kept } = objectsInMemory();
  kept.set(objectKey(company.tenantId, hash), bytes);
  const file = { sha256: hash, name: 'extras.xml', contentType: 'text/plain', size: bytes.length };
  const { importId } = await addStatementFile(company.accounting, { file });
  const activities = statementActivities({ objects });
  return { importId, read: () => activities.readStatementFile({ tenantId: company.tenantId, importId }, Date.now()) };
}

async function readIn(company: TestCompany, bytes: Uint8Array) {
  const { importId, read } = await added(company, bytes);
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  let highest = before;
  const watch = setInterval(() => (highest = Math.max(highest, process.memoryUsage().rss)), 50);
  const start = performance.now();
  await read();
  const ms = performance.now() - start;
  clearInterval(watch);
  const { read: count } = await showImport(company.accounting, { importId });
  if (count !== ENTRIES) throw new Error(`only ${count} entries were read`);
  return { importId, ms, above: highest - before };
}

async function cancelling(company: TestCompany, bytes: Uint8Array): Promise<number> {
  const { importId, read } = await added(company, bytes);
  await read();
  const start = performance.now();
  await cancelImport(company.accounting, { importId });
  return performance.now() - start;
}

async function suggesting(company: TestCompany, importId: string): Promise<{ ms: number; work: number }[]> {
  const [statement] = (await showImport(company.accounting, { importId })).statements;
  if (!statement) throw new Error('the file holds a statement');
  const { rows } = await listEntries(company.accounting, { statementId: statement.id });
  const times: { ms: number; work: number }[] = [];
  for (const { id } of [...rows.slice(0, 5), ...rows.slice(0, LOOKED_AT)]) {
    const [start, before] = [performance.now(), process.cpuUsage()];
    await suggestMatches(company.accounting, { bankEntryId: id });
    const { user, system } = process.cpuUsage(before);
    times.push({ ms: performance.now() - start, work: (user + system) / 1_000 });
  }
  return times.slice(5);
}
