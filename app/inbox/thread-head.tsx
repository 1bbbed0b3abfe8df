import { Link, useSearchParams } from '@remix-run/react';
import { ChevronLeft, UserPlus } from 'lucide-react';
import { useMessages } from '#app/messages.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { Facts } from '#app/ui/facts.tsx';
import type { FormFailure } from '#app/ui/form-context.ts';
import { Form } from '#app/ui/form.tsx';
import { Submit } from '#app/ui/submit.tsx';

interface ThreadHeadProps {
  thread: {
    clientId: string | null;
    subject: string;
    fromName: string | null;
    fromAddress: string;
    state: 'open' | 'done' | 'spam';
    recognisedCui: string | null;
    recognisedName: string | null;
    recognisedPhone: string | null;
  };
  mayConvert: boolean;
  maySort: boolean;
  failure: FormFailure | undefined;
}

/** Subject, the one button, what was recognised of the sender. */
export function ThreadHead({ thread, mayConvert, maySort, failure }: ThreadHeadProps) {
  const { inbox: m } = useMessages();
  const [search] = useSearchParams();
  const view = search.get('view');
  return (
    <header>
      <Link
        to={view === null ? '/inbox' : `/inbox?view=${view}`}
        className="mb-1 inline-flex items-center gap-0.5 text-sm text-muted lg:hidden"
      >
        <ChevronLeft size={16} aria-hidden />
        {m.title}
      </Link>
      <div className="flex flex-wrap items-start gap-x-4 gap-y-3">
        <h2 className="min-w-0 flex-1 basis-56 text-lg font-semibold">{thread.subject}</h2>
        <div className="flex flex-wrap items-center gap-1">
          {maySort ? <Sorting state={thread.state} isWithClient={thread.clientId !== null} /> : null}
          {thread.clientId === null ? (
            mayConvert ? (
              <Form action="?do=lead" failure={failure} className="">
                <Submit icon={<UserPlus size={16} aria-hidden />}>{m.makeLead}</Submit>
              </Form>
            ) : null
          ) : (
            <ButtonLink to={`/clients/${thread.clientId}`} kind="primary">
              {m.toClient}
            </ButtonLink>
          )}
        </div>
      </div>
      <Recognised thread={thread} />
    </header>
  );
}

function Sorting({ state, isWithClient }: { state: 'open' | 'done' | 'spam'; isWithClient: boolean }) {
  const { inbox: m } = useMessages();
  if (state !== 'open')
    return (
      <Form action="?do=open" className="">
        <Submit kind="quiet">{m.reopen}</Submit>
      </Form>
    );
  return (
    <>
      {isWithClient ? null : (
        <Form action="?do=spam" className="">
          <Submit kind="quiet">{m.markSpam}</Submit>
        </Form>
      )}
      <Form action="?do=done" className="">
        <Submit kind="quiet">{m.markDone}</Submit>
      </Form>
    </>
  );
}

function Recognised({ thread }: Pick<ThreadHeadProps, 'thread'>) {
  const { inbox: m } = useMessages();
  const { fromName, fromAddress, recognisedName, recognisedCui, recognisedPhone } = thread;
  const facts = [
    { label: m.sender, value: fromName === null ? fromAddress : `${fromName}, ${fromAddress}` },
    ...(recognisedName === null ? [] : [{ label: m.company, value: recognisedName }]),
    ...(recognisedCui === null ? [] : [{ label: m.cui, value: recognisedCui }]),
    ...(recognisedPhone === null ? [] : [{ label: m.phone, value: recognisedPhone }]),
  ];
  return (
    <section className="mt-3 max-w-lg" aria-label={m.recognised}>
      <Facts items={facts} />
      {recognisedName === null && recognisedCui === null && thread.clientId === null ? (
        <p className="mt-1 text-sm text-muted">{m.nothingRecognised}</p>
      ) : null}
    </section>
  );
}
