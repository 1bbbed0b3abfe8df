import type { Tone } from '#app/ui/tone.ts';
import type { AddendumState } from '#domain/contracts/model/addendum.ts';
import type { ContractState } from '#domain/contracts/model/contract.ts';

const TONES: Record<ContractState, Tone> = {
  draft: 'neutral',
  sent: 'warning',
  partially_signed: 'warning',
  in_force: 'success',
  suspended: 'warning',
  expired: 'neutral',
  terminated: 'neutral',
};

/** The colour of a contract's state. */
export const contractTone = (state: ContractState): Tone => TONES[state];

const ADDENDUM_TONES: Record<AddendumState, Tone> = {
  draft: 'neutral',
  sent: 'warning',
  partially_signed: 'warning',
  in_force: 'success',
  refused: 'error',
};

/** The colour of an addendum's state. */
export const addendumTone = (state: AddendumState): Tone => ADDENDUM_TONES[state];
