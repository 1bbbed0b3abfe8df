import { useMessages } from '#app/messages.ts';
import { Link } from '@remix-run/react';
import { Check, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from './class-names.ts';

export type Step = {
  name: string;
  state: 'done' | 'current' | 'todo' | 'skipped';
  detail?: ReactNode;
  to?: string | undefined;
};

/** The steps of a client's work on one hairline; on phones one line says where it stands. */
export function EightSteps({ steps }: { steps: readonly Step[] }) {
  const { common } = useMessages();
  const at = steps.findIndex(({ state }) => state === 'current');
  const index = at < 0 ? steps.findLastIndex(({ state }) => state === 'done') : at;
  return (
    <nav aria-label={common.steps}>
      <p className="font-medium sm:hidden">{common.stepOf(index + 1, steps.length, steps[index]?.name ?? '')}</p>
      <ol className="hidden sm:flex">
        {steps.map((step, position) => (
          <li
            key={step.name}
            className="relative min-w-0 flex-1 text-center"
            aria-current={step.state === 'current' ? 'step' : undefined}
          >
            {position === 0 ? null : (
              <span
                aria-hidden
                className={cx(
                  'absolute top-2.5 right-1/2 left-[-50%] h-px',
                  position <= index ? 'bg-primary' : 'bg-base-300',
                )}
              />
            )}
            <StepMark state={step.state} />
            <StepName step={step} hidden={common.stepState[step.state]} />
            {step.detail || step.state === 'skipped' ? (
              <p className="truncate px-1 text-xs text-muted">
                {step.state === 'skipped' ? common.stepState.skipped : step.detail}
              </p>
            ) : null}
          </li>
        ))}
      </ol>
    </nav>
  );
}

function StepName({ step, hidden }: { step: Step; hidden: string }) {
  const className = cx(
    'mt-1.5 block truncate px-1 text-sm',
    step.state === 'current' && 'font-semibold',
    (step.state === 'todo' || step.state === 'skipped') && 'text-muted',
  );
  const text = (
    <>
      {step.name}
      <span className="sr-only">, {hidden}</span>
    </>
  );
  return step.to === undefined ? (
    <span className={className}>{text}</span>
  ) : (
    <Link to={step.to} className={cx(className, 'hover:underline')}>
      {text}
    </Link>
  );
}

function StepMark({ state }: { state: Step['state'] }) {
  const base = 'relative z-1 mx-auto flex size-5 items-center justify-center rounded-full';
  if (state === 'done')
    return (
      <span aria-hidden className={cx(base, 'bg-primary text-primary-content')}>
        <Check size={12} strokeWidth={3} />
      </span>
    );
  if (state === 'current')
    return (
      <span aria-hidden className={cx(base, 'border-2 border-primary bg-base-100')}>
        <span className="size-2 rounded-full bg-primary" />
      </span>
    );
  return (
    <span aria-hidden className={cx(base, 'border border-base-content/40 bg-base-100 text-muted')}>
      {state === 'skipped' ? <Minus size={12} /> : null}
    </span>
  );
}
