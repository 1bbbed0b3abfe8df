import { Invalid, RefusedByLaw } from '#domain/kernel/errors.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import type { Gate } from './model/contract.ts';
import { mayBeTacit, type PresetFacts } from './model/presets.ts';

interface Terms {
  startDate: CivilDate;
  endDate?: CivilDate | null | undefined;
  acceptanceGate: Gate;
  tacitAcceptanceDays?: number | null | undefined;
  retentionPercent?: number | null | undefined;
  retentionUntil?: CivilDate | null | undefined;
}

/** Hundredths of a percent. @law HG 395/2016 art. 39: a guarantee of good performance is at most a tenth of the price */
const MOST_RETENTION = 1_000;

/**
 * What the terms of a contract must keep to. @throws Invalid `contracts.errors.endBeforeStart` · RefusedByLaw for an
 * institution without an acceptance report, or for silence that would bind an institution or a consumer
 */
export function requireTerms(terms: Terms, clientKind: PresetFacts['clientKind']): void {
  const { startDate, endDate, acceptanceGate, tacitAcceptanceDays } = terms;
  if (endDate && endDate < startDate) throw new Invalid('contracts.errors.endBeforeStart', { fields: ['endDate'] });
  if (clientKind === 'institution' && acceptanceGate !== 'required')
    throw new RefusedByLaw('contracts.errors.institutionGate', { fields: ['acceptanceGate'] });
  if (tacitAcceptanceDays && !mayBeTacit(clientKind))
    throw new RefusedByLaw('contracts.errors.noTacit', { fields: ['tacitAcceptanceDays'] });
  requireRetention(terms);
}

/** @throws Invalid `contracts.errors.retentionTooMuch`, `contracts.errors.retentionHalf`, `contracts.errors.retentionUntil` */
function requireRetention({ startDate, retentionPercent, retentionUntil }: Terms): void {
  if (retentionPercent && retentionPercent > MOST_RETENTION)
    throw new Invalid('contracts.errors.retentionTooMuch', { fields: ['retentionPercent'] });
  if (Boolean(retentionPercent) !== Boolean(retentionUntil))
    throw new Invalid('contracts.errors.retentionHalf', {
      fields: [retentionPercent ? 'retentionUntil' : 'retentionPercent'],
    });
  if (retentionUntil && retentionUntil <= startDate)
    throw new Invalid('contracts.errors.retentionUntil', { fields: ['retentionUntil'] });
}
