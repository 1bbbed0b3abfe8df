import type { Bnr, RatesAnswer } from '#integrations/bnr/client.ts';
import { civilDate } from '#domain/kernel/pure/civil-date.ts';
import { keepRates, missingRates, nextRates } from '#domain/law/keep-rates.ts';
import type { Wanted } from '#domain/law/model/rates.ts';

/** Keeps the reference rates of the National Bank; they are the same for every company. */
export const ratesActivities = ({ bnr }: { bnr: Bnr }) => ({
  /**
   * Asks for what is missing and adds it. @returns in how many milliseconds to ask again
   * @throws Error while the bank does not answer: Temporal asks again
   */
  async keepRates(asOf: number): Promise<{ waitMs: number }> {
    const now = new Date(asOf);
    for (const answer of await askFor(bnr, await missingRates(now))) {
      if (answer.kind !== 'ok') throw new Error(`the rates of the National Bank are ${answer.kind}: ${answer.detail}`);
      await keepRates(answer.rates.map(({ date, ...rate }) => ({ ...rate, date: civilDate(date) })));
    }
    return { waitMs: Math.max(0, (await nextRates(now)).getTime() - asOf) };
  },
});
export type RatesActivities = ReturnType<typeof ratesActivities>;

const askFor = (bnr: Bnr, wanted: Wanted): Promise<RatesAnswer[]> => {
  if (wanted.kind === 'nothing') return Promise.resolve([]);
  return Promise.all(wanted.kind === 'years' ? wanted.years.map((year) => bnr.year(year)) : [bnr.lastTenDays()]);
};
