import { Invalid, RefusedByLaw } from '#domain/kernel/errors.ts';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import type { Gate } from './model/contract.ts';
import { mayBeTacit, type PresetFacts } from './model/presets.ts';

interface Terms {
  startDate: CivilDate;
  endDate?: CivilDate | null | undefined;
  acceptanceGate: Gate;
  tacitAcceptanceDays?: number | null | undefined;
}

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
}
