import { useMessages } from '#app/messages.ts';

const WIDTH = 320;

/** «34 din 120», as a number and as a bar. */
export function Progress({ done, of }: { done: number; of: number }) {
  const { matching: m } = useMessages();
  return (
    <div>
      <p className="mb-1 flex items-baseline justify-between gap-4">
        <span className="text-sm text-muted">{m.progressLabel}</span>
        <span className="font-semibold tabular-nums">{m.progress(done, of)}</span>
      </p>
      <svg viewBox={`0 0 ${WIDTH} 6`} preserveAspectRatio="none" aria-hidden className="block h-1.5 w-full">
        <rect width={WIDTH} height="6" className="fill-base-300" />
        <rect width={of === 0 ? 0 : (WIDTH * done) / of} height="6" className="fill-success" />
      </svg>
    </div>
  );
}
