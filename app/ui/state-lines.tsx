import { useMessages } from '#app/messages.ts';
import type { ReactNode } from 'react';
import { StateMark } from './state-mark.tsx';
import type { AxisState } from './three-axes.tsx';

export type StateLine = AxisState & { axis: 'document' | 'efactura' | 'email'; at?: ReactNode; detail?: ReactNode };

/** The three axes of a document in words, each with its time and what to know. */
export function StateLines({ lines }: { lines: readonly StateLine[] }) {
  const { common } = useMessages();
  return (
    <dl className="text-sm">
      {lines.map(({ axis, tone, text, at, detail }) => (
        <div
          key={axis}
          className="grid grid-cols-[5rem_1fr_auto] gap-x-3 border-b border-base-300 py-1.5 last:border-0"
        >
          <dt className="text-muted">{common.axes[axis]}</dt>
          <dd>
            <StateMark tone={tone}>{text}</StateMark>
          </dd>
          <dd className="text-xs leading-5 text-muted">{at}</dd>
          {detail ? <dd className="col-start-2 col-end-4 mt-0.5 text-xs text-muted">{detail}</dd> : null}
        </div>
      ))}
    </dl>
  );
}
