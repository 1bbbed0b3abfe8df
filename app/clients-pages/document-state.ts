import type { Tone } from '#app/ui/tone.ts';
import type { Messages } from '#domain/messages/index.ts';

const TONES: Readonly<Record<string, Tone>> = {
  draft: 'neutral',
  sent: 'warning',
  viewed: 'warning',
  partially_signed: 'warning',
  accepted: 'success',
  accepted_tacitly: 'success',
  accepted_with_objections: 'warning',
  in_force: 'success',
  issued: 'info',
  declined: 'error',
  refused: 'error',
};

/** The word and the colour of a paper's own state, of whatever kind it is. */
export function documentStateOf(
  kind: 'offer' | 'contract' | 'acceptance' | 'invoice',
  state: string,
  { offers, contracts, acceptance, clientPages }: Messages,
): { tone: Tone; text: string } {
  const words: Readonly<Record<string, string>> = {
    offer: offers.states,
    contract: contracts.states,
    acceptance: acceptance.states,
    invoice: clientPages.invoiceStates,
  }[kind];
  return { tone: TONES[state] ?? 'neutral', text: words[state] ?? state };
}
