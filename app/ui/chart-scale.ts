/** The top of an axis from 0 that holds `most` and has three round steps. */
export function axisTop(most: number): number {
  if (most <= 0) return 3;
  const third = most / 3;
  const magnitude = 10 ** Math.floor(Math.log10(third));
  const step = [1, 1.5, 2, 2.5, 3, 4, 5, 7.5, 10].find((one) => one * magnitude >= third) ?? 10;
  return step * magnitude * 3;
}
