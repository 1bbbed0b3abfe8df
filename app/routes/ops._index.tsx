import { useLoaderData } from '@remix-run/react';
import { CircleCheck } from 'lucide-react';
import { opsLoader } from '#app/http/operator.server.ts';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Figure, Figures } from '#app/ui/figure.tsx';
import { Instant } from '#app/ui/moment.tsx';
import { ButtonLink } from '#app/ui/button.tsx';
import { Page } from '#app/ui/page.tsx';
import { Section } from '#app/ui/section.tsx';
import { lateAccountMails } from '#domain/operator/account-mails.ts';
import { countCompanies } from '#domain/operator/companies.ts';
import { listSales } from '#domain/operator/plan-sales.ts';
import { listStuck } from '#domain/operator/stuck-work.ts';

export const loader = opsLoader(async ({ asOf }) => {
  const [counts, sales, stuck, mails] = await Promise.all([
    countCompanies(asOf),
    listSales({ isWaiting: true }),
    listStuck(),
    lateAccountMails(asOf),
  ]);
  return { counts, waiting: sales.length, stuck: stuck.length, accountMails: mails.length };
});

export const handle = titled((m) => m.operator.nav.home);

/** How many companies there are and what asks for the operator's attention. */
export default function Overview() {
  const { counts, waiting, stuck, accountMails } = useLoaderData<typeof loader>();
  const { operator: m } = useMessages();
  const asks = [
    { count: waiting, text: m.toDo.waiting(waiting), to: '/ops/payments' },
    { count: stuck, text: m.toDo.stuck(stuck), to: '/ops/workflows' },
    { count: counts.broken, text: m.toDo.broken(counts.broken), to: '/ops/tenants?view=troubled' },
    {
      count: counts.submissionsStuck,
      text: m.toDo.submissions(counts.submissionsStuck),
      to: '/ops/tenants?view=troubled',
    },
    { count: accountMails, text: m.toDo.accountMails(accountMails), to: '/ops/mail' },
    { count: counts.mailsFailed, text: m.toDo.mails(counts.mailsFailed), to: '/ops/mail#companies' },
  ].filter(({ count }) => count > 0);
  return (
    <Page title={m.nav.home}>
      <Figures>
        <Figure
          label={m.figures.companies}
          value={counts.all}
          detail={m.figures.fresh(counts.fresh)}
          to="/ops/tenants"
        />
        <Figure label={m.figures.trial} value={counts.trial} to="/ops/tenants?view=trial" />
        <Figure label={m.figures.premium} value={counts.premium} to="/ops/tenants?view=premium" />
        <Figure
          label={m.figures.troubled}
          value={counts.troubled}
          to="/ops/tenants?view=troubled"
          detail={
            counts.checkedAt === null ? undefined : (
              <>
                {m.figures.checked} <Instant at={counts.checkedAt} />
              </>
            )
          }
        />
      </Figures>
      <Section title={m.toDo.title}>
        {asks.length === 0 ? (
          <EmptyState icon={CircleCheck} title={m.none}>
            {m.toDo.allWell}
          </EmptyState>
        ) : (
          <ul>
            {asks.map(({ text, to }) => (
              <li key={text} className="flex items-center justify-between gap-4 border-b border-base-300 py-2">
                {text}
                <ButtonLink to={to} aria-label={`${m.toDo.open}: ${text}`}>
                  {m.toDo.open}
                </ButtonLink>
              </li>
            ))}
          </ul>
        )}
      </Section>
    </Page>
  );
}
