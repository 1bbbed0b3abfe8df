import { UserCheck } from 'lucide-react';
import { useMessages } from '#app/messages.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { Callout } from '#app/ui/callout.tsx';
import { Dialog, DialogButton, DialogCancel } from '#app/ui/dialog.tsx';
import type { FormFailure } from '#app/ui/form-context.ts';
import { Form } from '#app/ui/form.tsx';
import { HiddenField } from '#app/ui/hidden-field.tsx';
import { Menu, MenuButton } from '#app/ui/menu.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import type { LeadState } from '#domain/leads/model/lead.ts';

const LOSE = 'lose-lead';

/** «Transformă în client», and behind three dots what is seldom done. */
export function LeadActions({ lead }: { lead: { state: LeadState; clientId: string } }) {
  const { leadPages: m } = useMessages();
  if (lead.state === 'converted')
    return (
      <ButtonLink kind="primary" to={`/clients/${lead.clientId}`}>
        {m.toClient}
      </ButtonLink>
    );
  if (lead.state === 'lost' || lead.state === 'spam')
    return (
      <Form action="?do=reopen" className="">
        <Submit kind="line">{m.reopen}</Submit>
      </Form>
    );
  return (
    <>
      <Menu>
        <Form action="?do=spam" className="">
          <MenuButton danger>{m.spam}</MenuButton>
        </Form>
      </Menu>
      <DialogButton opensId={LOSE} kind="quiet">
        {m.lose}
      </DialogButton>
      <Form action="?do=convert" className="">
        <Submit kind="line" icon={<UserCheck size={16} aria-hidden />}>
          {m.convert}
        </Submit>
      </Form>
    </>
  );
}

/** A lost lead wants a reason. */
export function LoseDialog({ failure }: { failure: FormFailure | undefined }) {
  const { leadPages: m } = useMessages();
  return (
    <Dialog id={LOSE} title={m.loseTitle}>
      <p className="mb-4 text-muted">{m.loseText}</p>
      <Form action="?do=lose" failure={failure}>
        <TextField name="reason" label={m.reason} placeholder={m.reasonHint} maxLength={300} />
        <Submit kind="danger-solid">{m.lose}</Submit>
      </Form>
      <div className="mt-2">
        <DialogCancel />
      </div>
    </Dialog>
  );
}

interface Duplicate {
  clientId: string;
  name: string;
  cui: string | null;
  by: 'cui' | 'email';
}

/** Clients who may be the same: one click takes the deal to one of them. */
export function Duplicates({ duplicates }: { duplicates: readonly Duplicate[] }) {
  const { leadPages: m } = useMessages();
  if (duplicates.length === 0) return null;
  return (
    <Callout tone="warning" title={m.duplicates}>
      <p>{m.duplicatesText}</p>
      <ul className="mt-2">
        {duplicates.map(({ clientId, name, cui, by }) => (
          <li key={clientId} className="flex flex-wrap items-center gap-x-3 gap-y-1 border-t border-base-300 py-2">
            <span className="min-w-0 flex-1 basis-48">
              <span className="block font-medium">{name}</span>
              <span className="text-muted">{[cui, m.same[by]].filter(Boolean).join(' · ')}</span>
            </span>
            <Form action="?do=convert" className="">
              <HiddenField name="intoClientId" value={clientId} />
              <Submit kind="line">{m.joinInto}</Submit>
            </Form>
          </li>
        ))}
      </ul>
    </Callout>
  );
}
