interface Done {
  contractedServiceId: string;
  delivered: bigint;
  doneAt: Date | null;
}

/**
 * The latest finished work that makes up the wanted quantity of each service, in thousandths: older work was invoiced without
 * a report and belongs to none. Work without a quantity goes along with what is done after it.
 */
export function latestCovering<W extends Done>(rows: readonly W[], wanted: ReadonlyMap<string, bigint>): W[] {
  const left = new Map(wanted);
  const covered = new Set<string>();
  const latestFirst = [...rows].sort((a, b) => (b.doneAt?.getTime() ?? 0) - (a.doneAt?.getTime() ?? 0));
  return latestFirst.filter(({ contractedServiceId: id, delivered }) => {
    const missing = left.get(id);
    if (missing === undefined || covered.has(id)) return false;
    if (delivered === 0n) return true;
    if (missing <= 0n) {
      covered.add(id);
      return false;
    }
    left.set(id, missing - delivered);
    return true;
  });
}
