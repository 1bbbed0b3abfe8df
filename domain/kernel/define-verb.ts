import { z } from 'zod';
import { withTenant } from '#db/tenant.server.ts';
import { notifyCommitted } from '#db/notify.server.ts';
import type { Feature } from '#domain/plans/model/features.ts';
import { requireRight } from './access.ts';
import type { Actor } from './actor.ts';
import { recordCall } from './audit.ts';
import { namingTheEditor } from './changed-meanwhile.ts';
import { crashAt } from './crash-point.ts';
import { flushEvents } from './emit.ts';
import { PlanLocked } from './errors.ts';
import type { DomainEvent } from './events.ts';
import { rememberCall, repeatedCall } from './idempotency.ts';
import { namingTheMerger } from './merged-meanwhile.ts';
import { parseInput } from './parse.ts';
import { missingFeature, neededToWrite } from './plan-gate.ts';
import type { RoleTable } from './roles.ts';
import { requireProof } from './step-up.ts';
import type { Tx } from './tx.ts';

/** What accompanies a call: the key that makes a repeat harmless, and the version of the row that the page showed. */
export interface Meta {
  key?: string;
  expectedVersion?: number;
  /** What stood in the row that the call changes; `requireVersion` notes it for the audit. */
  before?: object;
}

export interface VerbDefinition<I extends z.ZodType, O extends z.ZodType> {
  /** `capability.verb` */
  name: `${string}.${string}`;
  roles: RoleTable;
  feature?: Feature;
  /** Needs no seat on Standard: it is about the plan itself, or about nobody but who calls. */
  isOnEveryPlan?: true;
  /** Asks a person to show again to be there (`step-up.ts`): always, or when what is asked for is of that kind. */
  stepUp?: true | ((tx: Tx, input: z.output<I>) => Promise<boolean>);
  /** The operation of the public API; without one the verb has none. */
  api?: { method: 'POST' | 'PUT' | 'DELETE'; path: `/${string}`; summary: string };
  input: I;
  output: O;
  run(tx: Tx, actor: Actor, input: z.output<I>, meta: Meta): Promise<z.output<O>>;
}

export interface Verb<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  /** @throws DomainError. `input` may come from a form or JSON: it is parsed here, once. */
  (actor: Actor, input: z.input<I>, meta?: Meta): Promise<z.output<O>>;
  readonly definition: VerbDefinition<I, O>;
}

/**
 * A user's action. Around `run`, always in this order: right, parse, begin with the tenant set, key (a repeat answers
 * here), plan, step-up, `run`, audit, events to the outbox, commit, notify. What does not wait for an answer travels together.
 */
export function defineVerb<I extends z.ZodType, O extends z.ZodType>(definition: VerbDefinition<I, O>): Verb<I, O> {
  const call = async (actor: Actor, input: z.input<I>, given: Meta = {}): Promise<z.output<O>> => {
    requireRight(actor, definition.name, definition.roles, false);
    const parsed = parseInput(definition.input, input);
    const settings = { tenantId: actor.tenantId, asOf: actor.asOf, readOnly: false };
    const { output, events } = await withTenant(settings, async (db) => {
      const [events, meta]: [DomainEvent[], Meta] = [[], { ...given }]; // of this try: it may be undone and begun again
      const tx: Tx = {
        db,
        tenantId: actor.tenantId,
        asOf: actor.asOf,
        actor,
        emit: (event) => void events.push(event),
      };
      const [repeated, missing] = await Promise.all([
        repeatedCall(tx, definition, input, meta),
        missingFeature(tx, neededToWrite(actor, definition)),
      ]);
      if (repeated) return { output: repeated.output, events };
      if (missing !== undefined) throw new PlanLocked(missing);
      if (await asksForProof(definition, tx, parsed)) requireProof(actor);
      const answer = z.encode(definition.output, await definition.run(tx, actor, parsed, meta));
      await Promise.all([
        rememberCall(tx, definition.name, meta, answer),
        recordCall(tx, definition.name, meta, { input: parsed, answer, events }),
        flushEvents(tx, events),
      ]);
      crashAt('verb:before-commit', definition.name);
      // nothing beyond the schema leaves, the first time as when repeated
      return { output: z.decode(definition.output, answer), events };
    }).catch(async (error: unknown) => {
      throw await namingTheEditor(actor, definition.name, namingTheMerger(error));
    });
    crashAt('verb:after-commit', definition.name);
    if (events.length > 0)
      notifyCommitted(
        actor.tenantId,
        // the client too: its portal shows all of it
        events.flatMap(({ subject, clientId, invoiceId }) => [subject, clientId ?? subject, invoiceId ?? subject]),
      );
    return output;
  };
  return Object.assign(call, { definition });
}

const asksForProof = async <I extends z.ZodType, O extends z.ZodType>(
  { stepUp }: VerbDefinition<I, O>,
  tx: Tx,
  input: z.output<I>,
): Promise<boolean> => stepUp === true || (stepUp !== undefined && (await stepUp(tx, input)));
