import { Invalid } from '#domain/kernel/errors.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import type { Company } from './model/company.ts';
import { printed, type SeriesKind } from './model/series.ts';
import * as companies from './repo.ts';
import { ownAccounts } from './repo-accounts.ts';

/** The company as its documents print it. */
export const companyOf = (tx: Tx): Promise<Company> => companies.findCompany(tx);

/** The company's own accounts with their ids, those that only have statements too. */
export const ownAccountsOf = (tx: Tx) => ownAccounts(tx);

export interface TakenNumber {
  seriesId: Id<'series'>;
  number: number;
  printedNumber: string;
}

/**
 * The next number of the company's active series, held until commit; take it last, nothing slow may follow.
 * @throws Invalid `companies.errors.seriesDate` when the series already bears a later date
 */
export async function nextNumber(tx: Tx, kind: SeriesKind, date: CivilDate): Promise<TakenNumber> {
  const taken =
    (await companies.takeNumber(tx, kind, date)) ??
    (isAdded(kind) && (await companies.insertMissingSeries(tx, kind))
      ? await companies.takeNumber(tx, kind, date)
      : undefined);
  if (!taken) throw new Invalid('companies.errors.seriesDate', { fields: ['issueDate'] });
  return { seriesId: taken.seriesId, number: taken.number, printedNumber: printed(taken.prefix, taken.number) };
}

/** Kinds of series that companies opened before do not have. */
const isAdded = (kind: SeriesKind): kind is 'penalty' | 'compensation' => kind === 'penalty' || kind === 'compensation';
