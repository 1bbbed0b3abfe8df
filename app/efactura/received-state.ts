import type { Messages } from '#domain/messages/index.ts';
import type { Tone } from '#app/ui/tone.ts';

interface Shown {
  reading: 'listed' | 'read' | 'unreadable' | 'lost';
  decision: 'new' | 'approved' | 'rejected';
}

/** The one word about a supplier's invoice: what was decided, else whether it could be read. */
export function receivedMark(
  { reading, decision }: Shown,
  m: Messages['efactura']['received'],
): { tone: Tone; text: string } {
  if (decision === 'approved') return { tone: 'success', text: m.decisions.approved };
  if (decision === 'rejected') return { tone: 'error', text: m.decisions.rejected };
  if (reading === 'listed') return { tone: 'info', text: m.readings.listed };
  if (reading !== 'read') return { tone: 'warning', text: m.readings[reading] };
  return { tone: 'neutral', text: m.decisions.new };
}
