import { listTenants } from '#domain/identity/list-tenants.ts';
import type { Verdict } from '#domain/audit/verify-chain.ts';
import { verifyChain } from '#domain/audit/verify-chain.ts';
import { Fault } from '../lib/fault.ts';

const HOW: Record<NonNullable<Verdict['broken']>['how'], string> = {
  missing: 'the link is missing',
  entryMissing: 'the entry of the link is missing',
  content: 'the entry is not what was chained',
  order: 'the link does not follow the one before it',
  hash: 'the link is not what was chained',
  outside: 'an entry stands outside the chain',
};

/**
 * Follows the chain of one company, or of all, and tells of each.
 * @returns the first broken link in a line, with company, sequence and what differs
 * @throws Fault for an id that is no company's
 */
export async function verifyAudits(
  id: string | undefined,
  asOf: Date,
  tell: (line: string) => void,
): Promise<string | undefined> {
  const companies = (await listTenants()).filter((one) => id === undefined || one.id === id);
  if (companies.length === 0 && id !== undefined)
    throw new Fault(`There is no company ${id}.`, 'npm run --silent tenant -- list');
  for (const { id: tenantId, name } of companies) {
    const { links, hash, waiting, broken } = await verifyChain(tenantId, asOf);
    if (broken !== undefined) return `${tenantId} (${name}): ${placeOf(broken)}`;
    tell(`${tenantId} (${name}): ${links} links, last ${hash.slice(0, 16)}${stillWaiting(waiting)}`);
  }
  return undefined;
}

function placeOf({ sequence, how, entryId, verb }: NonNullable<Verdict['broken']>): string {
  const entry = entryId === undefined ? '' : ` (entry ${entryId}${verb === undefined ? '' : `, ${verb}`})`;
  return `sequence ${sequence}: ${HOW[how]}${entry}`;
}

const stillWaiting = ({ count, since }: Verdict['waiting']): string =>
  count === 0 ? '' : `, ${count} entries wait to be chained since ${since?.toISOString() ?? '?'}`;
