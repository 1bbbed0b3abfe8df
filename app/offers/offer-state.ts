import type { Tone } from '#app/ui/tone.ts';
import { OFFER_STATES, type OfferState } from '#domain/offers/model/offer.ts';

const TONES: Record<OfferState, Tone> = {
  draft: 'neutral',
  sent: 'warning',
  viewed: 'warning',
  accepted: 'success',
  declined: 'error',
  expired: 'neutral',
  withdrawn: 'neutral',
};

/** The word and the colour of an offer's state. */
export function offerStateOf(state: string, words: Record<OfferState, string>): { tone: Tone; text: string } {
  const known = OFFER_STATES.find((one) => one === state) ?? 'draft';
  return { tone: TONES[known], text: words[known] };
}
