import { asc, eq } from 'drizzle-orm';
import { featureSwitch } from '#db/schema/feature-switch.ts';
import type { PersonId } from '#domain/kernel/pure/ids.ts';
import { newId } from '#domain/kernel/pure/ids.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import type { Switch } from './model/switches.ts';

export const listSwitches = (tx: Tx) => tx.db.select().from(featureSwitch).orderBy(asc(featureSwitch.feature));

export const removeSwitch = (tx: Tx, feature: Switch) =>
  tx.db.delete(featureSwitch).where(eq(featureSwitch.feature, feature));

export async function putSwitch(
  tx: Tx,
  feature: Switch,
  values: { state: 'on' | 'off'; reason: string; setById: PersonId; setAt: Date },
): Promise<void> {
  await tx.db
    .insert(featureSwitch)
    .values({ id: newId<'featureSwitch'>(), feature, ...values })
    .onConflictDoUpdate({ target: [featureSwitch.tenantId, featureSwitch.feature], set: values });
}
