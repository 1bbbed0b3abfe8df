import type postgres from 'postgres';
import { hashOf } from '#domain/kernel/json.ts';
import type { TestCompany } from '#tests/builders/company.ts';
import { TENANT_TABLES_SQL } from './catalog/allowed.ts';

const PEOPLE = ['assigneeId', 'responsibleId', 'deputyId', 'personId', 'personIds'];
/** The table of the rows that a field or a part of an address names, where its name does not say it. */
const TABLES: Readonly<Record<string, string>> = {
  reportId: 'acceptance_report',
  exportId: 'company_export',
  entryId: 'work_entry',
  statementId: 'bank_statement',
  templateId: 'contract_template',
  intoClientId: 'client',
  submissionIds: 'submission',
  subjectId: 'offer',
  lineId: 'acceptance_line',
  id: 'offer',
  importId: 'bank_import',
  orderId: 'plan_order',
};

const tableOf = (name: string) =>
  TABLES[name] ?? name.replace(/Ids?$/, '').replace(/[A-Z]/g, (big) => `_${big.toLowerCase()}`);

/** Finds the id of one row of a company by the name of the field that names such rows. @throws Error when there is none */
export function rowIds(admin: postgres.Sql) {
  const known = new Map<string, string>();
  return async (company: TestCompany, name: string): Promise<string> => {
    if (PEOPLE.includes(name)) return company.execution.personId;
    const key = `${company.tenantId} ${tableOf(name)}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const query = `select id from app.${tableOf(name)} where tenant_id = $1 order by id limit 1`;
    const [row] = await admin.unsafe<{ id: string }[]>(query, [company.tenantId]);
    if (!row) throw new Error(`no row for the field ${name}`);
    known.set(key, row.id);
    return row.id;
  };
}

/** Every row of a tenant, as one hash. */
export async function contentsOf(admin: postgres.Sql, { tenantId }: TestCompany): Promise<string> {
  const tables = await admin.unsafe<{ name: string }[]>(`select name from (${TENANT_TABLES_SQL}) t order by 1`);
  const rows = await Promise.all(
    tables.map(({ name }) => admin.unsafe(`select t::text from ${name} t where tenant_id = $1 order by 1`, [tenantId])),
  );
  return hashOf(rows.map((one) => one.map((row) => ({ ...row }))));
}
