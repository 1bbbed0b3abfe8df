import type { ReactNode } from 'react';
import { cx } from './class-names.ts';
import { SOFT, type Tone } from './tone.ts';

/** A short property beside a name: «Plătitor de TVA», «Instituție publică». */
export function Chip({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span
      className={cx('inline-flex items-center gap-1 rounded-selector px-1.5 py-px text-xs font-medium', SOFT[tone])}
    >
      {children}
    </span>
  );
}
