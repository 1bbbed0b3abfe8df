interface Quantities {
  delivered: bigint;
  accepted: bigint;
  invoiced: bigint;
}

/**
 * How much of a service waits for a report, in thousandths: delivered, not accepted, not invoiced without one (then nobody
 * asks for it any more), and not on a report that is drafted or sent (`pending`). Never negative.
 */
export function waitingOf({ delivered, accepted, invoiced }: Quantities, pending: bigint): bigint {
  const settled = invoiced > accepted ? invoiced : accepted;
  const waiting = delivered - settled - pending;
  return waiting > 0n ? waiting : 0n;
}
