import { useMessages } from '#app/messages.ts';
import { FileText, Mail, ShieldCheck, type LucideIcon } from 'lucide-react';
import { cx } from './class-names.ts';
import { TEXT, type Tone } from './tone.ts';

export type AxisState = { tone: Tone; text: string };
export type Axes = { document: AxisState; efactura?: AxisState | undefined; email?: AxisState | undefined };

const ICONS: Record<keyof Axes, LucideIcon> = { document: FileText, efactura: ShieldCheck, email: Mail };
const ORDER = ['document', 'efactura', 'email'] as const;

/** A small sign in the corner, so that colour never speaks alone: check, cross, running clock, exclamation. */
const SIGNS: Record<Tone, string> = {
  success: 'M1 4.2 3 6.2 7 1.8',
  error: 'M1.5 1.5 6.5 6.5M6.5 1.5 1.5 6.5',
  warning: 'M4 1v3.6M4 6.8v.2',
  info: 'M4 4V1.4M4 4l1.8 1.2',
  neutral: '',
};

/** The document's own state, e-Factura and e-mail as three small marks of a list, each with its words. */
export function ThreeAxes(axes: Axes) {
  const { common } = useMessages();
  return (
    <span className="inline-flex items-center gap-2.5">
      {ORDER.map((axis) => {
        const state = axes[axis];
        if (!state) return <span key={axis} aria-hidden className="w-5" />;
        const Icon = ICONS[axis];
        const text = `${common.axes[axis]}: ${state.text}`;
        return (
          <span key={axis} title={text} className={cx('relative z-2 inline-flex w-5', TEXT[state.tone])}>
            <Icon size={16} aria-hidden />
            {SIGNS[state.tone] === '' ? null : (
              <svg
                viewBox="0 0 8 8"
                aria-hidden
                className="absolute right-0 -bottom-1 size-2.5 rounded-full bg-base-100"
              >
                <path
                  d={SIGNS[state.tone]}
                  fill="none"
                  stroke="currentColor"
                  strokeWidth="1.6"
                  strokeLinecap="round"
                  strokeLinejoin="round"
                />
              </svg>
            )}
            <span className="sr-only">{text}</span>
          </span>
        );
      })}
    </span>
  );
}
