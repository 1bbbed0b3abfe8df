import { useSearchParams } from '@remix-run/react';
import { useMessages } from '#app/messages.ts';
import { Form } from '#app/ui/form.tsx';
import { HiddenField } from '#app/ui/hidden-field.tsx';
import { Instant } from '#app/ui/moment.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { useFailure } from '#app/ui/use-failure.ts';

interface SentMail {
  recipient: string;
  sentAt: Date | null;
}

interface SentMailsProps {
  kind: 'offer' | 'contract' | 'addendum' | 'acceptance';
  paper: string;
  /** Mails to the client about it, oldest first. */
  mails: readonly SentMail[];
}

/** How often a document that waits for its client went out, and one press to send it again. */
export function SentMails({ kind, paper, mails }: SentMailsProps) {
  const { portal: m } = useMessages();
  const failure = useFailure();
  const act = useSearchParams()[0].get('do');
  return (
    <section>
      <h2 className="font-semibold">{m.sentMails}</h2>
      <ol className="mt-1 text-sm">
        {mails.map(({ recipient, sentAt }, index) => (
          <li key={index} className="flex flex-wrap justify-between gap-x-3 border-b border-base-300 py-1.5">
            <span className="[overflow-wrap:anywhere]">{index === 0 ? recipient : m.reminder(index, recipient)}</span>
            <span className="text-muted">{sentAt === null ? m.goesOut : <Instant at={sentAt} />}</span>
          </li>
        ))}
      </ol>
      <Form action="?do=resend" failure={act === 'resend' ? failure : undefined} className="mt-3">
        <HiddenField name="kind" value={kind} />
        <HiddenField name="paper" value={paper} />
        <Submit kind="line" wide>
          {m.sendAgain}
        </Submit>
      </Form>
    </section>
  );
}
