/** Sum of digit × weight over two lists of the same length; the base of the control digits of CUI and CNP. */
export function weighted(digits: string, weights: readonly number[]): number {
  let total = 0;
  weights.forEach((weight, index) => {
    total += weight * Number(digits.charAt(index));
  });
  return total;
}
