import type { CeilingLevel } from '#domain/efactura/model/ceilings.ts';
import { noteCeilingTold } from '#domain/efactura/note-ceiling-told.ts';
import { watchCeilings } from '#domain/efactura/watch-ceilings.ts';
import { promiseAdministrators } from '#domain/identity/promise-administrators.ts';
import { crashAt } from '#domain/kernel/crash-point.ts';
import { formatDecimal } from '#domain/kernel/pure/decimal.ts';
import { systemVerb } from '../system-verb.ts';
import type { TenantRef } from './subscription.ts';

const REASON = 'ceilings of the law';
const watch = systemVerb(watchCeilings, REASON);
const told = systemVerb(noteCeilingTold, REASON);

export const ceilingActivities = () => ({
  /** Writes to the administrators, once for each level of each year: a crash before the verb promises no mail twice. */
  async tellCeiling({ tenantId }: TenantRef, { key, year, level }: CeilingLevel, asOf: number): Promise<void> {
    const call = { tenantId, asOf };
    const near = (await watch(call, {})).near.find((one) => one.key === key && one.year === year);
    if (near) {
      const sums = { turnover: formatDecimal(near.turnover, 2), ceiling: formatDecimal(near.ceiling, 2) };
      const data = { key, year: String(year), level: String(level), ...sums };
      await promiseAdministrators(tenantId, 'ceiling-near', `${key}/${year}/${level}`, data, new Date(asOf));
      crashAt('ceiling:after-promise');
    }
    await told(call, { key, year, level });
  },
});
export type CeilingActivities = ReturnType<typeof ceilingActivities>;
