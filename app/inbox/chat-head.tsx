import { Link } from '@remix-run/react';
import { ChevronLeft, UserPlus } from 'lucide-react';
import { useMessages } from '#app/messages.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { Chip } from '#app/ui/chip.tsx';
import { Facts } from '#app/ui/facts.tsx';
import type { FormFailure } from '#app/ui/form-context.ts';
import { Form } from '#app/ui/form.tsx';
import { Submit } from '#app/ui/submit.tsx';
import type { Conversation } from '#domain/chat/model/conversation.ts';

interface ChatHeadProps {
  talk: Conversation;
  name: string;
  mayConvert: boolean;
  maySort: boolean;
  failure: FormFailure | undefined;
}

/** Who writes and from where, the one button, and what becomes of the talk. */
export function ChatHead({ talk, name, mayConvert, maySort, failure }: ChatHeadProps) {
  const { chatDesk: m, inbox } = useMessages();
  const { clientId, leadId, channel, identity, visitorPlan, state } = talk;
  return (
    <header>
      <Link to="/inbox" className="mb-1 inline-flex items-center gap-0.5 text-sm text-muted lg:hidden">
        <ChevronLeft size={16} aria-hidden />
        {inbox.title}
      </Link>
      <div className="flex flex-wrap items-start gap-x-4 gap-y-3">
        <div className="min-w-0 flex-1 basis-56">
          <h2 className="text-lg font-semibold [overflow-wrap:anywhere]">{name}</h2>
          <p className="mt-1 flex flex-wrap gap-1">
            <Chip tone="info">{m.channels[channel]}</Chip>
            <Chip tone={identity === 'signed' ? 'success' : 'warning'}>{m[identity]}</Chip>
            {visitorPlan === 'premium' ? <Chip tone="success">{m.premium}</Chip> : null}
          </p>
        </div>
        <div className="flex flex-wrap items-center gap-1">
          {maySort ? <Sorting state={state} /> : null}
          {clientId !== null ? (
            <ButtonLink to={`/clients/${clientId}`} kind="primary">
              {inbox.toClient}
            </ButtonLink>
          ) : leadId === null && mayConvert ? (
            <Form action="?do=lead" failure={failure} className="">
              <Submit icon={<UserPlus size={16} aria-hidden />}>{inbox.makeLead}</Submit>
            </Form>
          ) : null}
        </div>
      </div>
      <Who talk={talk} />
    </header>
  );
}

function Sorting({ state }: Pick<Conversation, 'state'>) {
  const { chatDesk: m } = useMessages();
  if (state !== 'open')
    return (
      <Form action="?do=open" className="">
        <Submit kind="quiet">{m.reopen}</Submit>
      </Form>
    );
  return (
    <>
      <Form action="?do=block" className="">
        <Submit kind="quiet">{m.block}</Submit>
      </Form>
      <Form action="?do=close" className="">
        <Submit kind="quiet">{m.close}</Submit>
      </Form>
    </>
  );
}

function Who({ talk }: { talk: Conversation }) {
  const { chatDesk: m } = useMessages();
  const { visitorEmail, visitorPhone, visitorCompany, visitorCui, visitorPlan, pageUrl } = talk;
  const items = [
    { label: m.company, value: visitorCompany },
    { label: m.cui, value: visitorCui },
    { label: m.plan, value: visitorPlan === null ? null : m.plans[visitorPlan] },
    { label: m.email, value: visitorEmail },
    { label: m.phone, value: visitorPhone },
    { label: m.page, value: pageUrl === null ? null : <Page address={pageUrl} /> },
  ].filter(({ value }) => value !== null);
  return items.length === 0 ? null : (
    <section className="mt-3 max-w-lg" aria-label={m.who}>
      <Facts items={items} />
    </section>
  );
}

/** The visitor's page may say anything: it is opened without telling where from. */
function Page({ address }: { address: string }) {
  if (!/^https?:\/\//.test(address)) return <>{address}</>;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer nofollow" className="text-link">
      {address.replace(/^https?:\/\//, '')}
    </a>
  );
}
