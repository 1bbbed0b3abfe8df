import { and, desc, eq, gt, isNull } from 'drizzle-orm';
import { authDb } from '#db/auth.server.ts';
import { person } from '#db/schema/auth.ts';
import { supportConsent } from '#db/schema/operator.ts';
import { hasRole, type PersonActor } from '#domain/kernel/actor.ts';
import { Forbidden, NotFound } from '#domain/kernel/errors.ts';
import { parseInput } from '#domain/kernel/parse.ts';
import { newId, type TenantId } from '#domain/kernel/pure/ids.ts';
import { id } from '#domain/kernel/schemas.ts';
import { requireProof } from '#domain/kernel/step-up.ts';
import { z } from 'zod';
import { Consent } from './model/consent.ts';
import { recordOperator } from './operator.ts';

const HOUR_MS = 3_600_000;
const MOST_ROWS = 20;

/** An administrator lets the operator look into the company for some hours. @throws Forbidden · StepUpNeeded · Invalid */
export async function giveConsent(actor: PersonActor, input: unknown): Promise<void> {
  if (!hasRole(actor, 'administrator')) throw new Forbidden();
  requireProof(actor);
  const { hours, note } = parseInput(Consent, input);
  await authDb()
    .insert(supportConsent)
    .values({
      id: newId<'supportConsent'>(),
      tenantId: actor.tenantId,
      givenById: actor.personId,
      givenAt: actor.asOf,
      until: new Date(actor.asOf.getTime() + hours * HOUR_MS),
      note,
    });
  await recordOperator(actor, 'operator.giveConsent', { hours: String(hours), note });
}

/** Takes a consent back: whoever looks just then sees nothing more. @throws Forbidden · NotFound when it is another's or over */
export async function endConsent(actor: PersonActor, input: unknown): Promise<void> {
  if (!hasRole(actor, 'administrator')) throw new Forbidden();
  const { consentId } = parseInput(z.object({ consentId: id<'supportConsent'>() }), input);
  const ended = await authDb()
    .update(supportConsent)
    .set({ endedAt: actor.asOf, endedById: actor.personId })
    .where(
      and(
        eq(supportConsent.id, consentId),
        eq(supportConsent.tenantId, actor.tenantId),
        isNull(supportConsent.endedAt),
      ),
    )
    .returning({ id: supportConsent.id });
  if (ended.length === 0) throw new NotFound();
  await recordOperator(actor, 'operator.endConsent', {});
}

/** The consents of a company, the newest first. */
export const listConsents = (tenantId: TenantId) =>
  authDb()
    .select({
      id: supportConsent.id,
      by: person.name,
      givenAt: supportConsent.givenAt,
      until: supportConsent.until,
      note: supportConsent.note,
      endedAt: supportConsent.endedAt,
    })
    .from(supportConsent)
    .innerJoin(person, eq(person.id, supportConsent.givenById))
    .where(eq(supportConsent.tenantId, tenantId))
    .orderBy(desc(supportConsent.givenAt))
    .limit(MOST_ROWS);

/** The consent of a company that stands, the longest of them. */
export const standingConsent = async (tenantId: TenantId, asOf: Date) =>
  (
    await authDb()
      .select({ id: supportConsent.id, until: supportConsent.until, note: supportConsent.note })
      .from(supportConsent)
      .where(and(eq(supportConsent.tenantId, tenantId), isNull(supportConsent.endedAt), gt(supportConsent.until, asOf)))
      .orderBy(desc(supportConsent.until))
      .limit(1)
  )[0];
