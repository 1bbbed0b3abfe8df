import { useMessages } from '#app/messages.ts';
import { StateMark } from '#app/ui/state-mark.tsx';
import type { Tone } from '#app/ui/tone.ts';
import type { IMPORT_STATES } from '#domain/imports/model/import.ts';

type State = (typeof IMPORT_STATES)[number];
const TONES: Record<State, Tone> = {
  mapping: 'warning',
  running: 'info',
  done: 'success',
  undoing: 'info',
  undone: 'neutral',
};

/** Where an import stands. */
export function ImportMark({ state, pill = false }: { state: State; pill?: boolean }) {
  const { imports: m } = useMessages();
  return (
    <StateMark tone={TONES[state]} pill={pill}>
      {m.states[state]}
    </StateMark>
  );
}
