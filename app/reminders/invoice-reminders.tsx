import { Link } from '@remix-run/react';
import { useMessages } from '#app/messages.ts';
import { DialogButton } from '#app/ui/dialog.tsx';
import { Form } from '#app/ui/form.tsx';
import type { FormFailure } from '#app/ui/form-context.ts';
import { Section } from '#app/ui/section.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { useRole } from '#app/use-role.ts';
import { civilDateOf, type CivilDate, formatCivilDate } from '#domain/kernel/pure/civil-date.ts';
import type { showInvoiceReminders } from '#domain/reminders/show-invoice-reminders.ts';
import { DISPUTE, HoldSheets, PROMISE } from './hold-sheets.tsx';

export type ShownReminders = Awaited<ReturnType<typeof showInvoiceReminders>>;

type Props = { shown: ShownReminders; today: CivilDate; failureOf: (act: string) => FormFailure | undefined };

/** When the client of an unpaid invoice is next reminded, what holds that back, and the ways to hold or let go. */
export function InvoiceReminders({ shown, today, failureOf }: Props) {
  const { reminders: m } = useMessages();
  const canHold = useRole('administrator', 'sales', 'accounting');
  const canStop = useRole('administrator', 'accounting');
  if (!shown.isUnpaid) return null;
  const isHeld = shown.held === 'stopped' || shown.held === 'disputed' || shown.promisedFor !== null;
  return (
    <Section
      title={m.invoice.title}
      aside={
        <Link to="/settings/reminders" className="text-link text-sm">
          {m.invoice.settings}
        </Link>
      }
    >
      <ul className="space-y-1">
        {useSentences(shown).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <div className="mt-3 flex flex-wrap gap-2">
        {canHold && isHeld ? (
          <Form action="?do=resume" className="contents">
            <Submit kind="line">{m.invoice.resume}</Submit>
          </Form>
        ) : null}
        {canHold ? (
          <DialogButton opensId={PROMISE} kind="quiet">
            {m.invoice.promise}
          </DialogButton>
        ) : null}
        {canHold && shown.held !== 'disputed' ? (
          <DialogButton opensId={DISPUTE} kind="quiet">
            {m.invoice.dispute}
          </DialogButton>
        ) : null}
        {canStop && shown.held !== 'stopped' ? (
          <Form action="?do=stopReminders" className="contents">
            <Submit kind="quiet">{m.invoice.stop}</Submit>
          </Form>
        ) : null}
      </div>
      {canHold ? <HoldSheets today={today} failureOf={failureOf} /> : null}
    </Section>
  );
}

/** How things stand, each in a sentence: what holds the reminders first, else the next one; the last one. */
function useSentences({ isOn, held, disputeReason, promisedFor, remindedAt, nextAt }: ShownReminders): string[] {
  const { reminders: m } = useMessages();
  const day = (at: Date) => formatCivilDate(civilDateOf(at));
  const now = (): string => {
    if (held === 'disputed') return m.invoice.disputed(disputeReason ?? '');
    if (held === 'stopped') return m.invoice.stopped;
    if (held !== null) return sentence(m.why[held]);
    if (!isOn) return m.invoice.off;
    return nextAt === null ? m.invoice.over : m.invoice.next(day(nextAt));
  };
  return [
    ...(promisedFor === null ? [] : [m.invoice.promised(formatCivilDate(promisedFor))]),
    now(),
    ...(remindedAt === null ? [] : [m.invoice.last(day(remindedAt))]),
  ];
}

const sentence = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
