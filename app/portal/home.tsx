import { useSearchParams } from '@remix-run/react';
import { useId } from 'react';
import { useSeen } from '#app/client-pages/seen.ts';
import { useMessages } from '#app/messages.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { Callout } from '#app/ui/callout.tsx';
import { ClientHead, ClientShell } from '#app/ui/client-shell.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { useFailure } from '#app/ui/use-failure.ts';
import { useReread } from '#app/ui/use-reread.ts';
import { formatRomanian, SCALE } from '#domain/kernel/pure/decimal.ts';
import { MoneyBlock } from './money-block.tsx';
import { paperAddress } from './paper-name.ts';
import { Papers } from './papers.tsx';
import { Paying } from './paying.tsx';
import { Sites } from './sites.tsx';
import { Talk } from './talk.tsx';
import { ToDo } from './to-do.tsx';
import { useChosen } from './use-chosen.ts';
import type { Home } from './use-home.ts';

/** Everything between a client and the company on one page, the first thing to do in sight all the time. */
export function PortalHome({ page, token }: { page: Home; token: string }) {
  const { portal: m, common } = useMessages();
  const { papers, company, clientName } = page;
  const failure = useFailure();
  const act = useSearchParams()[0].get('do');
  const form = useId();
  useReread(page.live);
  useSeen(`/p/${token}/seen`);
  const waiting = papers.filter((one) => one.act !== null && one.act !== 'pay');
  const due = papers.filter((one) => one.act === 'pay');
  const chosen = useChosen(due);
  const [first] = waiting;
  const total = `${formatRomanian(chosen.total, SCALE.amount)}\u00a0${common.lei}`;
  const pay = (kind: 'primary' | 'line') => (
    <Submit form={form} kind={kind} disabled={chosen.total === 0n} wide>
      {chosen.total === 0n ? m.payNothing : m.payAll(total)}
    </Submit>
  );
  const firstAct = first && first.act !== null && first.act !== 'pay' ? m.firstAct[first.act] : undefined;
  return (
    <ClientShell
      company={{ name: company.name, color: company.colour, logo: company.logo }}
      aside={<Contact company={company} />}
      sticky={
        first && firstAct ? (
          <ButtonLink to={paperAddress(token, first)} kind="primary">
            {firstAct(first.number)}
          </ButtonLink>
        ) : chosen.byCard.length > 0 ? (
          pay('primary')
        ) : undefined
      }
    >
      <ClientHead title={m.title}>
        <p>{m.lead(company.name, clientName)}</p>
        <p>{waiting.length + due.length > 0 ? m.waits(waiting.length + due.length) : m.nothingWaits}</p>
      </ClientHead>
      {page.plan === 'papers' ? (
        <div className="mb-8 text-base">
          <Callout tone="info">{m.papersOnly}</Callout>
        </div>
      ) : null}
      <ToDo papers={waiting} token={token} />
      <Paying
        due={due}
        chosen={chosen}
        token={token}
        formId={form}
        transfers={page.transfers}
        failure={act === 'pay' ? failure : undefined}
        button={first === undefined ? null : pay('line')}
      />
      <Papers papers={papers} receipts={page.receipts} token={token} />
      <MoneyBlock page={page} />
      {page.sites.length === 0 ? null : <Sites sites={page.sites} token={token} />}
      <Talk page={page} token={token} failure={act === 'write' ? failure : undefined} />
    </ClientShell>
  );
}

function Contact({ company: { email, phone } }: Pick<Home, 'company'>) {
  return phone === null ? (
    <a href={`mailto:${email}`} className="text-link text-base [overflow-wrap:anywhere]">
      {email}
    </a>
  ) : (
    <a href={`tel:${phone.replace(/[^\d+]/g, '')}`} className="text-link text-base whitespace-nowrap">
      {phone}
    </a>
  );
}
