/** True where Romanian puts «de» between a count and its noun: 20–99 and 00 at the end, never 1–19. */
export const takesDe = (count: bigint | number): boolean => {
  const value = BigInt(count);
  const lastTwo = (value < 0n ? -value : value) % 100n;
  return value !== 0n && (lastTwo === 0n || lastTwo >= 20n);
};

/** A count with its noun in Romanian: `1 zi`, `19 zile`, `20 de zile`, `101 zile`. */
export const countedRo = (count: number, one: string, many: string): string =>
  Math.abs(count) === 1 ? `${count} ${one}` : `${count} ${takesDe(count) ? 'de ' : ''}${many}`;

/** A count with its noun in English: `1 day`, `2 days`. */
export const countedEn = (count: number, one: string, many: string): string =>
  `${count} ${Math.abs(count) === 1 ? one : many}`;
