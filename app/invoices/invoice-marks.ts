import type { AxisState } from '#app/ui/three-axes.tsx';
import type { Tone } from '#app/ui/tone.ts';
import type { SubmissionState } from '#domain/efactura/model/submission.ts';
import type { PaidState } from '#domain/invoicing/model/paid-state.ts';
import type { Messages } from '#domain/messages/index.ts';

type Words = Messages['invoicing'];

const EFACTURA_TONES: Record<SubmissionState, Tone> = {
  not_applicable: 'neutral',
  waiting: 'warning',
  unsent: 'warning',
  sending: 'info',
  accepted: 'info',
  processing: 'info',
  validated: 'success',
  rejected: 'error',
  uncertain: 'warning',
};
const PAID_TONES: Record<PaidState, Tone> = { unpaid: 'neutral', partly: 'warning', paid: 'success', overdue: 'error' };
const EMAIL_TONES: Record<string, Tone> = {
  delivered: 'success',
  opened: 'success',
  bounced: 'error',
  failed: 'error',
};

/** The document's own state as a mark: what is paid once it is issued. */
export function documentMark(
  { state, paid }: { state: keyof Words['states']; paid: PaidState | null },
  m: Words,
): AxisState {
  if (state === 'issued' && paid !== null) return { tone: PAID_TONES[paid], text: m.paid[paid] };
  return { tone: state === 'annulled' ? 'error' : 'neutral', text: m.states[state] };
}

export const efacturaMark = (state: SubmissionState, m: Words): AxisState => ({
  tone: EFACTURA_TONES[state],
  text: m.efacturaStates[state],
});

export function emailMark(state: string | null, m: Words): AxisState {
  const words: Record<string, string> = m.emailStates;
  if (state === null) return { tone: 'neutral', text: m.emailStates.none };
  return { tone: EMAIL_TONES[state] ?? 'info', text: words[state] ?? state };
}
