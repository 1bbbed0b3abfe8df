import { Form as SearchForm } from '@remix-run/react';
import { Search } from 'lucide-react';
import { useMessages } from '#app/messages.ts';
import { Form } from '#app/ui/form.tsx';
import { Submit } from '#app/ui/submit.tsx';

interface AttachClientProps {
  /** What was sought, and the clients that were found for it. */
  sought: string | undefined;
  found: readonly { id: string; title: string }[];
}

/** Puts a talk with a client who is there already: sought by name, CUI or telephone, taken with one press. */
export function AttachClient({ sought, found }: AttachClientProps) {
  const { chatDesk: m } = useMessages();
  return (
    <details open={sought !== undefined} className="mt-3 max-w-lg">
      <summary className="w-fit text-sm text-muted hover:text-base-content">{m.attachClient}</summary>
      <SearchForm method="get" preventScrollReset className="mt-2 flex gap-2">
        <label className="input min-w-0 flex-1">
          <Search size={16} aria-hidden className="text-muted" />
          <span className="sr-only">{m.seekClient}</span>
          <input
            type="search"
            name="client"
            defaultValue={sought ?? ''}
            placeholder={m.seekClient}
            maxLength={100}
            required
            className="min-w-0 grow"
          />
        </label>
        <button className="btn btn-line">{m.seek}</button>
      </SearchForm>
      {sought !== undefined && found.length === 0 ? (
        <p role="status" className="mt-2 text-sm text-muted">
          {m.noClientFound(sought)}
        </p>
      ) : null}
      {found.length === 0 ? null : (
        <Form action="?do=attach" className="mt-2">
          <ul className="border-b border-base-300">
            {found.map(({ id, title }) => (
              <li key={id} className="flex items-center gap-3 border-t border-base-300 py-2">
                <span className="min-w-0 flex-1 [overflow-wrap:anywhere]">{title}</span>
                <Submit kind="line" name="clientId" value={id}>
                  {m.attachHere}
                </Submit>
              </li>
            ))}
          </ul>
        </Form>
      )}
    </details>
  );
}
