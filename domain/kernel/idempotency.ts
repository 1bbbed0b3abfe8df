import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { verbCall } from '#db/schema/verb-call.ts';
import type { Meta, VerbDefinition } from './define-verb.ts';
import { Conflict, Invalid } from './errors.ts';
import { hashOf } from './json.ts';
import { newId } from './pure/ids.ts';
import type { Tx } from './tx.ts';

type Definition<I extends z.ZodType, O extends z.ZodType> = Pick<VerbDefinition<I, O>, 'name' | 'output'>;

/**
 * The stored answer of a call with this key, if there was one. The key's row is taken first, so a second call that runs
 * at the same time waits for the first and then gets its answer.
 * @throws Invalid `errors.keyReused` when the key came with other input
 */
export async function repeatedCall<I extends z.ZodType, O extends z.ZodType>(
  tx: Tx,
  definition: Definition<I, O>,
  input: unknown,
  { key }: Meta,
): Promise<{ output: z.output<O> } | undefined> {
  if (key === undefined) return undefined;
  const inputHash = hashOf(input);
  const taken = await tx.db
    .insert(verbCall)
    .values({ id: newId<'verbCall'>(), verb: definition.name, key, inputHash })
    .onConflictDoNothing()
    .returning({ id: verbCall.id });
  if (taken.length > 0) return undefined;
  const [stored] = await tx.db
    .select({ inputHash: verbCall.inputHash, output: verbCall.output })
    .from(verbCall)
    .where(and(eq(verbCall.verb, definition.name), eq(verbCall.key, key)));
  if (!stored) throw new Conflict('errors.conflict');
  if (stored.inputHash !== inputHash) throw new Invalid('errors.keyReused');
  return { output: z.decode(definition.output, asWire<O>(stored.output)) };
}

/** Guaranteed by `rememberCall`: what is stored is this schema's wire form. */
const asWire = <O extends z.ZodType>(stored: unknown) => stored as z.input<O>;

/** Stores the answer, as it is on the wire, under the key, in the same transaction as the effect. */
export async function rememberCall(tx: Tx, verb: string, { key }: Meta, answer: unknown): Promise<void> {
  if (key === undefined) return;
  await tx.db
    .update(verbCall)
    .set({ output: answer })
    .where(and(eq(verbCall.verb, verb), eq(verbCall.key, key)));
}
