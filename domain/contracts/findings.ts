import { z } from 'zod';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import type { Tx } from '#domain/kernel/tx.ts';
import { ceilingAt } from '#domain/law/steps.ts';
import type { ContractFacts } from './model/facts.ts';
import { PLACEHOLDERS, type Placeholder } from './model/placeholders.ts';
import { totalsOfServices } from './model/services.ts';

/** What stands against sending a draft (`missing`) or should be known before (`noServices`, `qualifiedAdvised`). */
export const ContractFinding = z.object({
  kind: z.enum(['missing', 'noServices', 'qualifiedAdvised']),
  placeholder: z.enum(PLACEHOLDERS).nullable(),
});
export type ContractFinding = z.output<typeof ContractFinding>;

/** @law Legea 214/2024 art. 4: what a simple signature is worth without recognition depends on the value of the act */
export async function findingsOf(
  tx: Tx,
  facts: ContractFacts,
  missing: readonly Placeholder[],
): Promise<ContractFinding[]> {
  const ceiling = await ceilingAt(tx, 'signing.simple_signature', civilDateOf(tx.asOf));
  const { net } = totalsOfServices(facts.lines);
  return [
    ...missing.map((placeholder) => ({ kind: 'missing' as const, placeholder })),
    ...(facts.lines.length === 0 ? [{ kind: 'noServices' as const, placeholder: null }] : []),
    ...(facts.currency === ceiling.currency && net > ceiling.amount
      ? [{ kind: 'qualifiedAdvised' as const, placeholder: null }]
      : []),
  ];
}
