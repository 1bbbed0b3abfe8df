import { CircleAlert, CircleCheck, Clock3, Info, TriangleAlert, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from './class-names.ts';
import { SOFT_GROUND, TEXT, type Tone } from './tone.ts';

export const TONE_ICONS: Record<Tone, LucideIcon> = {
  success: CircleCheck,
  warning: TriangleAlert,
  error: CircleAlert,
  info: Clock3,
  neutral: Info,
};

type CalloutProps = { tone?: Tone; title?: ReactNode; action?: ReactNode; children?: ReactNode };

/** A message that stays on the page: what it is about, what follows, at most one button. */
export function Callout({ tone = 'neutral', title, action, children }: CalloutProps) {
  const Icon = TONE_ICONS[tone];
  return (
    <div className={cx('flex items-start gap-3 rounded-field px-4 py-3', SOFT_GROUND[tone])}>
      <Icon size={18} aria-hidden className={cx('mt-0.5', TEXT[tone])} />
      <div className="min-w-0 flex-1">
        {title ? <p className="font-medium">{title}</p> : null}
        {children ? <div className={title ? 'mt-0.5 text-sm' : ''}>{children}</div> : null}
      </div>
      {action ? <div className="flex-none">{action}</div> : null}
    </div>
  );
}
