import { Link, useFetcher } from '@remix-run/react';
import { useEffect, useRef, type ReactNode, type RefObject } from 'react';
import { useMessages } from '#app/messages.ts';
import { typeInto } from '#app/ui/use-typed.ts';
import { formatInstant } from '#app/ui/format-moment.ts';
import type { loader } from '#app/routes/register-lookup.ts';

export interface RegisterLookUp {
  /** Inside the form whose fields are filled. */
  anchor: RefObject<HTMLDivElement>;
  lookUp: (cui: string) => void;
  isLooking: boolean;
  found: ReactNode;
}

/** Asks ANAF's register by CUI and fills the form around with its answer; what it does not know stays as typed. */
export function useRegister(): RegisterLookUp {
  const { clientPages } = useMessages();
  const m = clientPages.register;
  const fetcher = useFetcher<typeof loader>();
  const anchor = useRef<HTMLDivElement>(null);
  const answer = fetcher.data;
  useEffect(() => {
    const form = anchor.current?.closest('form');
    if (!form || answer?.state !== 'found') return;
    for (const [name, value] of Object.entries(answer.fields)) if (value !== undefined) fill(form, name, value);
  }, [answer]);
  const lookUp = (cui: string) => fetcher.load(`/register-lookup?cui=${encodeURIComponent(cui)}`);
  const sentence =
    answer === undefined
      ? undefined
      : answer.state !== 'found'
        ? m[answer.state]
        : answer.isInactive
          ? m.inactive
          : m.found(formatInstant(new Date(answer.fields.registerCheckedAt)).date);
  const known = answer?.known;
  const found = known ? (
    <>
      {sentence}{' '}
      <span className="text-warning">
        {m.known(known.name)}{' '}
        <Link to={`/clients/${known.clientId}`} className="text-link">
          {m.open}
        </Link>
      </span>
    </>
  ) : (
    sentence
  );
  return { anchor, lookUp, isLooking: fetcher.state !== 'idle', found };
}

function fill(form: HTMLFormElement, name: string, value: string): void {
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLInputElement) typeInto(field, value);
  else if (field instanceof HTMLSelectElement) field.value = value;
}
