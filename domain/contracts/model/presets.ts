import { addDays, addMonths, type CivilDate } from '#domain/kernel/pure/civil-date.ts';
import type { ContractTerms } from './contract.ts';

type Chosen = { [K in keyof ContractTerms]?: ContractTerms[K] | undefined };

/** How long a reception may take at most. @law Legea 72/2013 art. 4 (3) and 6 (3) */
export const RECEPTION_DAYS = 30;
/** Within how many days an authority pays. @law Legea 72/2013 art. 6 (1) */
const INSTITUTION_DAYS = 30;
const PERIOD_MONTHS = 12;

export interface PresetFacts {
  clientKind: 'company' | 'institution' | 'person' | 'foreign';
  /** Days agreed with the client, else the company's own. */
  paymentDays: number;
  today: CivilDate;
}

/** The terms with which a draft starts: a year; institutions accept first, expressly, and pay in thirty days. */
export function presetTerms({ clientKind, paymentDays, today }: PresetFacts): ContractTerms {
  const isInstitution = clientKind === 'institution';
  return {
    startDate: today,
    endDate: addDays(addMonths(today, PERIOD_MONTHS), -1),
    paymentDays: isInstitution ? INSTITUTION_DAYS : paymentDays,
    acceptanceGate: isInstitution ? 'required' : 'optional',
  };
}

/** Silence may stand for acceptance only between professionals, never with authorities or consumers. */
export const mayBeTacit = (clientKind: PresetFacts['clientKind']): boolean =>
  clientKind === 'company' || clientKind === 'foreign';

/** The terms with what a person chose in place of what is usual. */
export const chosenTerms = (preset: ContractTerms, chosen: Chosen): ContractTerms => {
  const tacitAcceptanceDays = chosen.tacitAcceptanceDays ?? preset.tacitAcceptanceDays;
  const endDate = chosen.endDate ?? preset.endDate;
  const { retentionPercent, retentionUntil, penaltyPerDay } = chosen;
  return {
    startDate: chosen.startDate ?? preset.startDate,
    paymentDays: chosen.paymentDays ?? preset.paymentDays,
    acceptanceGate: chosen.acceptanceGate ?? preset.acceptanceGate,
    ...(endDate === undefined ? {} : { endDate }),
    ...(tacitAcceptanceDays === undefined ? {} : { tacitAcceptanceDays }),
    ...(retentionPercent === undefined ? {} : { retentionPercent }),
    ...(retentionUntil === undefined ? {} : { retentionUntil }),
    ...(penaltyPerDay === undefined ? {} : { penaltyPerDay }),
  };
};
