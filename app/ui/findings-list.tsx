import { useMessages } from '#app/messages.ts';
import { CircleCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { TONE_ICONS } from './callout.tsx';
import { cx } from './class-names.ts';
import { fieldId } from './form-context.ts';
import { TEXT } from './tone.ts';

export type Finding = {
  severity: 'error' | 'warning' | 'info';
  /** What is wrong. */
  what: ReactNode;
  /** Why it matters, with its source. */
  why?: ReactNode;
  /** The field that mends it, by its name in the form. */
  field?: string | undefined;
  /** Or another page that does. */
  to?: string | undefined;
};

/** What was found before sending, in plain words, each with the way to mend it. */
export function FindingsList({
  findings,
  formId = '',
  isQuiet = false,
}: {
  findings: readonly Finding[];
  formId?: string;
  isQuiet?: boolean;
}) {
  const { common } = useMessages();
  if (findings.length === 0) {
    return isQuiet ? null : (
      <p className="flex items-start gap-2 text-sm text-success">
        <CircleCheck size={16} aria-hidden className="mt-0.5" />
        {common.findingsNone}
      </p>
    );
  }
  return (
    <section aria-label={common.findings}>
      <h2 className="mb-2 text-sm font-medium">{common.findings}</h2>
      <ul className="space-y-3 text-sm">
        {findings.map((finding, index) => {
          const Icon = TONE_ICONS[finding.severity];
          const href = finding.to ?? (finding.field === undefined ? undefined : `#${fieldId(formId, finding.field)}`);
          return (
            <li key={index} className="flex items-start gap-2">
              <Icon size={16} aria-hidden className={cx('mt-0.5', TEXT[finding.severity])} />
              <div className="min-w-0">
                <p>
                  <span className="sr-only">{common.findingKinds[finding.severity]}: </span>
                  {finding.what}
                </p>
                {finding.why ? <p className="text-muted">{finding.why}</p> : null}
                {href === undefined ? null : (
                  <a href={href} className="text-link" onClick={() => focusSoon(href)}>
                    {finding.to === undefined ? common.goToField : common.open}
                  </a>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function focusSoon(href: string) {
  if (href.startsWith('#')) requestAnimationFrame(() => document.getElementById(href.slice(1))?.focus());
}
