import { and, eq, inArray, type SQL, sql } from 'drizzle-orm';
import { client } from '#db/schema/client.ts';
import { contract } from '#db/schema/contract.ts';
import { invoice } from '#db/schema/invoice.ts';
import { lead } from '#db/schema/lead.ts';
import { offer } from '#db/schema/offer.ts';
import { acceptanceReport } from '#db/schema/acceptance-report.ts';
import { searchTerm } from '#db/schema/search-term.ts';
import type { Tx } from '#domain/kernel/tx.ts';

/** Replaces the terms of one subject. */
export async function replaceTerms(
  tx: Tx,
  subjectKind: string,
  subjectId: string,
  terms: readonly string[],
): Promise<void> {
  const ofSubject = and(eq(searchTerm.subjectKind, subjectKind), eq(searchTerm.subjectId, subjectId));
  const rows = terms.map((term) => ({ term, subjectKind, subjectId }));
  await Promise.all([
    tx.db.delete(searchTerm).where(ofSubject),
    rows.length > 0 ? tx.db.insert(searchTerm).values(rows).onConflictDoNothing() : undefined,
  ]);
}

export interface Subject {
  kind: string;
  id: string;
}

/** Subjects of which every word begins a term, the newest first: each word is one range of the index. */
export async function subjectsWith(tx: Tx, words: readonly string[], limit: number): Promise<Subject[]> {
  const ranges = words.map(
    (word): SQL =>
      sql`select ${searchTerm.subjectKind} as kind, ${searchTerm.subjectId} as id from ${searchTerm} where ${searchTerm.term} >= ${word} and ${searchTerm.term} < ${`${word}\u{10ffff}`}`,
  );
  const rows = await tx.db.execute<{ kind: string; id: string }>(
    sql`select kind, id from (${sql.join(ranges, sql` intersect `)}) as found group by kind, id order by id desc limit ${limit}`,
  );
  return [...rows].map(({ kind, id }) => ({ kind, id }));
}

/** A found row as one line: its own name or number, and whose it is. */
export interface Found extends Subject {
  title: string | null;
  client: string | null;
  state: string;
}

const byIds = (column: SQL, ids: readonly string[]): SQL =>
  sql`${column} = any(${sql.param(`{${ids.join(',')}}`)}::uuid[])`;

export const clientsByIds = (tx: Tx, ids: readonly string[]) =>
  tx.db
    .select({ id: client.id, title: client.name, client: client.cui, state: client.state })
    .from(client)
    .where(and(byIds(sql`${client.id}`, ids), inArray(client.state, ['active', 'potential', 'archived'])));

export const leadsByIds = (tx: Tx, ids: readonly string[]) =>
  tx.db
    .select({ id: lead.id, title: client.name, client: lead.wants, state: lead.state })
    .from(lead)
    .innerJoin(client, and(eq(client.tenantId, lead.tenantId), eq(client.id, lead.clientId)))
    .where(and(byIds(sql`${lead.id}`, ids), inArray(lead.state, ['new', 'contacted', 'qualified', 'lost'])));

const DOCUMENTS = { offer, contract, invoice, acceptance: acceptanceReport } as const;

export function documentsByIds(tx: Tx, kind: keyof typeof DOCUMENTS, ids: readonly string[]) {
  const table = DOCUMENTS[kind];
  return tx.db
    .select({ id: table.id, title: table.printedNumber, client: client.name, state: table.state })
    .from(table)
    .innerJoin(client, and(eq(client.tenantId, table.tenantId), eq(client.id, table.clientId)))
    .where(byIds(sql`${table.id}`, ids));
}
