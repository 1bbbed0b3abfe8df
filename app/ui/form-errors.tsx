import { CircleAlert } from 'lucide-react';
import { useMessages } from '#app/messages.ts';
import { fieldId, type FormFailure } from './form-context.ts';

/** Where a form says as a whole why it was refused. */
export const noticeId = (formId: string): string => `${formId}-refusal`;

/** What is wrong with a form as a whole, and links to its fields when several are wrong. */
export function FormErrors({ failure, formId }: { failure: FormFailure | undefined; formId: string }) {
  const { common } = useMessages();
  const errors = Object.entries(failure?.error ?? {}).filter(([, sentences]) => (sentences?.length ?? 0) > 0);
  if (errors.length === 0) return null;
  const own = failure?.error?.[''] ?? [];
  const fields = errors.filter(([name]) => name !== '');
  return (
    <div
      role="alert"
      id={noticeId(formId)}
      tabIndex={-1}
      className="flex items-start gap-3 rounded-field bg-error-soft px-4 py-3 outline-none"
    >
      <CircleAlert size={18} aria-hidden className="mt-0.5 text-error" />
      <div>
        <p className="font-medium">{own.length > 0 ? own.join(' ') : common.formFailed}</p>
        {fields.length > 1 ? (
          <ul className="mt-1 text-sm">
            {fields.map(([name, sentences]) => (
              <li key={name}>
                <a href={`#${fieldId(formId, name)}`} className="text-link">
                  {(sentences ?? []).join(' ')}
                </a>
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </div>
  );
}
