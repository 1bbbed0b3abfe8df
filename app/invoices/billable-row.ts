import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';

/** Something that waits to be invoiced, as its list gets it. */
export interface BillableRow {
  contractedServiceId: string | null;
  advanceId: string | null;
  acceptanceLineId: string | null;
  reportId: string | null;
  reportNumber: string | null;
  clientId: string;
  clientName: string;
  name: string;
  unit: string;
  quantity: bigint;
  net: bigint;
  currency: string;
  lastDay: CivilDate;
  daysLeft: number;
}
