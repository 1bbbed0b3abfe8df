import { parseArgs } from 'node:util';
import { listTenants } from '#domain/identity/list-tenants.ts';
import { countCompany } from '#domain/portability/count-company.ts';

/** Prints every company with its plan and how much it holds; `--json` is for programs. */
export async function listCompanies(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { json: { type: 'boolean', default: false } } });
  const companies = [];
  for (const { id, name, cui, state } of await listTenants())
    companies.push({ id, name, cui, state, ...(await countCompany(id, new Date())) });
  if (values.json) return console.log(JSON.stringify(companies, null, 2));
  for (const { id, name, cui, state, plan, counts } of companies)
    console.log(`${id}  ${cui.padEnd(10)} ${state.padEnd(6)} ${plan.padEnd(8)} ${name}  ${inWords(counts)}`);
}

const inWords = (counts: Record<string, number>): string =>
  Object.entries(counts)
    .map(([name, count]) => `${count} ${name}`)
    .join(', ');
