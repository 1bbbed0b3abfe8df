import { useEffect, useRef, useState } from 'react';
import { cx } from './class-names.ts';
import { useLiveForm } from './use-live-form.ts';

type LivePaperProps = {
  formId: string;
  /** Where the form's values become a PDF; any answer but 200 keeps the last good paper. */
  action: string;
  title: string;
  /** In place of the paper while there is none. */
  waiting: string;
  /** Also on narrow screens. */
  always?: boolean;
};

const PAUSE_MS = 600;

/** The paper that a form would make, printed anew after each pause in typing. */
export function LivePaper({ formId, action, title, waiting, always = false }: LivePaperProps) {
  const [url, setUrl] = useState<string>();
  const asked = useRef<AbortController>();
  useLiveForm(formId, PAUSE_MS, (form) => {
    asked.current?.abort();
    const request = new AbortController();
    asked.current = request;
    void fetch(action, { method: 'POST', body: new FormData(form), signal: request.signal })
      .then((answer) => (answer.status === 200 ? answer.blob() : undefined))
      .then((blob) => {
        if (blob && !request.signal.aborted) setUrl(URL.createObjectURL(blob));
      })
      .catch(() => undefined); // the next change asks again
  });
  useEffect(() => () => (url === undefined ? undefined : URL.revokeObjectURL(url)), [url]);
  useEffect(() => () => asked.current?.abort(), []);
  if (url === undefined) {
    return (
      <div
        className={cx(
          'h-96 items-center justify-center rounded-field border border-base-300 bg-base-200 px-8 text-center text-muted',
          always ? 'flex' : 'hidden xl:flex',
        )}
      >
        {waiting}
      </div>
    );
  }
  return (
    <iframe
      src={`${url}#toolbar=0&navpanes=0&view=FitH`}
      title={title}
      className={cx(
        'w-full rounded-field border border-base-300 bg-white',
        always ? 'h-[70dvh]' : 'hidden h-[calc(100dvh-9rem)] min-h-112 xl:block',
      )}
    />
  );
}
