import { useSearchParams } from '@remix-run/react';
import { useMessages, usePageSettings } from '#app/messages.ts';
import { Callout } from '#app/ui/callout.tsx';
import { Dialog, DialogButton, DialogCancel } from '#app/ui/dialog.tsx';
import { Form } from '#app/ui/form.tsx';
import { formatLongDate } from '#app/ui/format-moment.ts';
import { Section } from '#app/ui/section.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { useFailure } from '#app/ui/use-failure.ts';
import { civilDate, civilDateOf } from '#domain/kernel/pure/civil-date.ts';

const ID = 'close-account';

type CloseProps = { closing: { closesAt: Date } | null; companyName: string; retainUntil: string };

/** The end of the account: what happens and when, the copy first, the name typed; and the way back while there is one. */
export function CloseAccount({ closing, companyName, retainUntil }: CloseProps) {
  const { portability: m } = useMessages();
  const { locale } = usePageSettings();
  const failure = useFailure();
  const act = useSearchParams()[0].get('do');
  const kept = m.closeKept(formatLongDate(civilDate(retainUntil), locale));
  if (closing !== null)
    return (
      <Section title={m.closeTitle}>
        <Callout tone="warning" title={m.closingOn(formatLongDate(civilDateOf(closing.closesAt), locale))}>
          <p className="mb-3">{m.closingText}</p>
          <Form id="undo-closing" action="?do=undo" failure={act === 'undo' ? failure : undefined}>
            <Submit>{m.undo}</Submit>
          </Form>
        </Callout>
      </Section>
    );
  const refused = act === 'close' ? failure : undefined;
  return (
    <Section title={m.closeTitle} lead={m.closeText}>
      <p className="mb-4 text-muted">{kept}</p>
      <DialogButton opensId={ID} kind="danger">
        {m.close}
      </DialogButton>
      <Dialog id={ID} title={m.closeTitle} {...(refused === undefined ? {} : { isOpen: true })}>
        <p className="mb-2">{m.closeFirst}</p>
        <p className="mb-4 text-muted">{kept}</p>
        <Form id="close-form" action="?do=close" failure={refused}>
          <TextField name="typedName" label={m.typeName(companyName)} autoComplete="off" />
          <div className="flex justify-end gap-2 pt-2">
            <Submit kind="danger-solid">{m.close}</Submit>
          </div>
        </Form>
        <div className="mt-2 flex justify-end">
          <DialogCancel />
        </div>
      </Dialog>
    </Section>
  );
}
