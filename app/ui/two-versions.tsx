import { useMessages } from '#app/messages.ts';
import { useEffect, useState } from 'react';
import { type Difference, differencesOf } from './form-differences.ts';
import { fieldsOf, twinOf } from './form-fields.ts';

type TwoVersionsProps = {
  /** The form that was refused, with what was typed. */
  formId: string;
  /** The page that shows the form with what is saved. */
  page: string;
};

/**
 * What is saved now beside what was typed, field by field, for any form: the page is read once more, so every field
 * itself says what it would show.
 */
export function TwoVersions({ formId, page }: TwoVersionsProps) {
  const { common } = useMessages();
  const [found, setFound] = useState<readonly Difference[] | 'reading' | 'unread'>('reading');
  const { yes, no } = common;
  useEffect(() => {
    const request = new AbortController();
    const form = document.getElementById(formId);
    void savedPage(page, request.signal)
      .then((saved) => {
        const twin = form instanceof HTMLFormElement ? twinOf(form, saved) : undefined;
        if (!twin || !(form instanceof HTMLFormElement)) return 'unread' as const;
        return differencesOf(fieldsOf(twin, { yes, no }), fieldsOf(form, { yes, no }));
      })
      .catch(() => 'unread' as const)
      .then((result) => {
        if (!request.signal.aborted) setFound(result);
      });
    return () => request.abort();
  }, [formId, page, yes, no]);
  if (found === 'reading') return <p role="status">{common.working}</p>;
  if (found === 'unread') return <p role="alert">{common.savedUnread}</p>;
  return found.length === 0 ? <p role="status">{common.sameVersions}</p> : <DifferenceTable rows={found} />;
}

async function savedPage(address: string, signal: AbortSignal): Promise<Document> {
  const answer = await fetch(address, { headers: { accept: 'text/html' }, signal });
  return new DOMParser().parseFromString(answer.ok ? await answer.text() : '', 'text/html');
}

/** One row a field: its label, the saved text, the typed one. */
export function DifferenceTable({ rows }: { rows: readonly Difference[] }) {
  const { common } = useMessages();
  return (
    <table className="ledger">
      <caption className="sr-only">{common.compareTitle}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="sr-only">{common.fieldName}</span>
          </th>
          <th scope="col">{common.savedVersion}</th>
          <th scope="col">{common.myVersion}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, label, saved, mine }) => (
          <tr key={name} className="last:[&>th]:border-b-transparent">
            <th scope="row" className="w-1/4 py-2 align-top font-normal text-muted">
              {label}
            </th>
            {[saved, mine].map((text, index) => (
              <td key={index} className="py-2 align-top wrap-anywhere whitespace-pre-line">
                {text === '' ? <span className="text-muted">{common.leftEmpty}</span> : text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
