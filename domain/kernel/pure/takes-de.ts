/** True where Romanian puts «de» between a count and its noun: 20–99 and 00 at the end, never 1–19. */
export const takesDe = (count: bigint | number): boolean => {
  const value = BigInt(count);
  const lastTwo = (value < 0n ? -value : value) % 100n;
  return value !== 0n && (lastTwo === 0n || lastTwo >= 20n);
};
