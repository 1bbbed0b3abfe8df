import type { Tx } from '#domain/kernel/tx.ts';
import { isReading, READING_KEYS, type ReadingKey, READINGS, type Readings } from './model/readings.ts';
import { choices } from './repo-choices.ts';

/** How a company reads the open questions of the law: as its accountant chose, else as we do. */
export async function readingsOf(tx: Tx): Promise<Readings> {
  const chosen = new Map((await choices(tx)).map((one) => [one.question, one.choice]));
  const answers = READING_KEYS.map((key): [ReadingKey, string] => {
    const choice = chosen.get(key);
    return [key, choice !== undefined && isReading(key, choice) ? choice : READINGS[key][0]];
  });
  return asReadings(Object.fromEntries(answers));
}

/** Guaranteed: each key of READING_KEYS has one of its own answers. */
const asReadings = (answers: Record<string, string>) => answers as unknown as Readings;
