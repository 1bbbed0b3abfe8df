/** How an amount fills invoices in their order, each as much as is open of it. */
export function fillingOf(amount: bigint, invoices: readonly { open: bigint }[]): bigint[] {
  let left = amount;
  return invoices.map(({ open }) => {
    const part = open < left ? open : left;
    left -= part;
    return part;
  });
}
