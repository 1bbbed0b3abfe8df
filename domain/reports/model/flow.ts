interface Offered {
  key: string | null;
  name: string | null;
  offered: string;
  days: number | null;
}
interface Contracted {
  key: string | null;
  name: string | null;
  contracted: string;
  delivered: string;
  accepted: string;
  invoiced: string;
  collected: string;
  to_done: number | null;
  to_accepted: number | null;
  to_invoice: number | null;
  to_money: number | null;
}

export interface FlowRow {
  id: string | null;
  name: string | null;
  offered: bigint;
  contracted: bigint;
  delivered: bigint;
  accepted: bigint;
  invoiced: bigint;
  collected: bigint;
  toAnswer: number | null;
  toDone: number | null;
  toAccepted: number | null;
  toInvoice: number | null;
  toMoney: number | null;
}

const empty = (id: string | null, name: string | null): FlowRow => ({
  id,
  name,
  offered: 0n,
  contracted: 0n,
  delivered: 0n,
  accepted: 0n,
  invoiced: 0n,
  collected: 0n,
  toAnswer: null,
  toDone: null,
  toAccepted: null,
  toInvoice: null,
  toMoney: null,
});

/** What was offered beside what became of what was contracted: one row for each key that has either. */
export function joinedFlow(offered: readonly Offered[], contracted: readonly Contracted[]): FlowRow[] {
  const rows = new Map<string | null, FlowRow>();
  const at = ({ key, name }: { key: string | null; name: string | null }) => {
    const row = rows.get(key) ?? empty(key, name);
    rows.set(key, row);
    return row;
  };
  for (const one of offered) Object.assign(at(one), { offered: BigInt(one.offered), toAnswer: one.days });
  for (const one of contracted)
    Object.assign(at(one), {
      contracted: BigInt(one.contracted),
      delivered: BigInt(one.delivered),
      accepted: BigInt(one.accepted),
      invoiced: BigInt(one.invoiced),
      collected: BigInt(one.collected),
      toDone: one.to_done,
      toAccepted: one.to_accepted,
      toInvoice: one.to_invoice,
      toMoney: one.to_money,
    });
  return [...rows.values()];
}
