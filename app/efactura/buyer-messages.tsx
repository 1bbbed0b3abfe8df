import { useMessages } from '#app/messages.ts';
import { Callout } from '#app/ui/callout.tsx';
import { Dialog, DialogButton } from '#app/ui/dialog.tsx';
import { Form } from '#app/ui/form.tsx';
import type { FormFailure } from '#app/ui/form-context.ts';
import { Instant } from '#app/ui/moment.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { TextArea } from '#app/ui/text-area.tsx';
import type { listInvoiceMessages } from '#domain/efactura/list-invoice-messages.ts';

export type BuyerMessage = Awaited<ReturnType<typeof listInvoiceMessages>>['messages'][number];

const ANSWER = 'answerBuyer';

/** What the buyer wrote and nobody has settled: his words at the top of the invoice, with the two things to do. */
export function OpenBuyerMessages({ messages, canWrite }: { messages: readonly BuyerMessage[]; canWrite: boolean }) {
  const { buyer: m } = useMessages().efactura;
  return messages
    .filter(({ reading, settledAt }) => reading !== 'listed' && settledAt === null)
    .map((message) => (
      <Callout key={message.id} tone="warning" title={m.wrote}>
        <MessageText message={message} />
        <p className="mt-1 text-xs text-muted">
          <Instant at={message.listedAt} />
        </p>
        {canWrite ? (
          <div className="mt-3 flex flex-wrap gap-2">
            <DialogButton opensId={`${ANSWER}-${message.id}`}>{m.answer}</DialogButton>
            <Form action="?do=settleMessage">
              <input type="hidden" name="invoiceMessageId" value={message.id} />
              <Submit kind="quiet">{m.settle}</Submit>
            </Form>
          </div>
        ) : null}
      </Callout>
    ));
}

/** Everything that the buyer wrote about the invoice, and how each message was settled. */
export function BuyerMessageList({
  messages,
  names,
}: {
  messages: readonly BuyerMessage[];
  names: Readonly<Record<string, string>>;
}) {
  const { buyer: m } = useMessages().efactura;
  if (messages.length === 0) return null;
  return (
    <section aria-label={m.title} className="border-t border-base-300 pt-3">
      <h2 className="mb-2 font-semibold">{m.title}</h2>
      <ol className="space-y-3 text-sm">
        {messages.map((message) => (
          <li key={message.id}>
            <MessageText message={message} />
            <p className="mt-0.5 text-xs text-muted">
              <Instant at={message.listedAt} />
              {message.archiveFileId === null ? null : (
                <>
                  {' · '}
                  <a href={`/files/${message.archiveFileId}`} className="text-link">
                    {m.zip}
                  </a>
                </>
              )}
            </p>
            {message.settledAt === null ? null : (
              <p className="mt-1 text-xs text-muted">
                {`${message.answer === null ? m.settledBy : m.answeredBy} ${names[message.settledById ?? ''] ?? ''} · `}
                <Instant at={message.settledAt} />
              </p>
            )}
            {message.answer === null ? null : (
              <p className="mt-1 border-l-2 border-base-300 pl-3 whitespace-pre-line [overflow-wrap:anywhere]">
                {message.answer}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** One dialog for each message that waits for an answer. */
export function BuyerAnswers({
  messages,
  refused,
}: {
  messages: readonly BuyerMessage[];
  refused: { act: string; failure: FormFailure } | undefined;
}) {
  const { buyer: m } = useMessages().efactura;
  return messages
    .filter(({ settledAt }) => settledAt === null)
    .map(({ id, text }, index) => {
      const failure = refused?.act === ANSWER && index === 0 ? refused.failure : undefined;
      return (
        <Dialog key={id} id={`${ANSWER}-${id}`} title={m.answerTitle} {...(failure ? { isOpen: true } : {})}>
          <blockquote className="mb-3 border-l-2 border-base-300 pl-3 text-sm whitespace-pre-line">{text}</blockquote>
          <p className="mb-4 text-muted">{m.answerText}</p>
          <Form action={`?do=${ANSWER}`} failure={failure}>
            <input type="hidden" name="invoiceMessageId" value={id} />
            <TextArea name="text" label={m.answerField} rows={5} maxLength={2_000} />
            <div className="flex justify-end pt-2">
              <Submit>{m.send}</Submit>
            </div>
          </Form>
        </Dialog>
      );
    });
}

function MessageText({ message: { reading, text } }: { message: BuyerMessage }) {
  const { buyer: m } = useMessages().efactura;
  return (
    <p className="whitespace-pre-line [overflow-wrap:anywhere]">
      {reading === 'read' ? text : reading === 'lost' ? m.lost : reading === 'listed' ? m.listed : m.unreadable}
    </p>
  );
}
