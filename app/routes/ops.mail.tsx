import { useLoaderData } from '@remix-run/react';
import { Mail as MailIcon } from 'lucide-react';
import { actsByName } from '#app/http/acts.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { opsAct, opsLoader } from '#app/http/operator.server.ts';
import { redirectWithToast } from '#app/http/with-toast.server.ts';
import { useMessages } from '#app/messages.ts';
import { AccountMails } from '#app/ops/account-mails.tsx';
import { titled } from '#app/page-title.ts';
import { DataTable } from '#app/ui/data-table.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Page } from '#app/ui/page.tsx';
import { Section } from '#app/ui/section.tsx';
import { NotFound } from '#domain/kernel/errors.ts';
import { isId } from '#domain/kernel/pure/ids.ts';
import { lateAccountMails, retryAccountMail } from '#domain/operator/account-mails.ts';
import { listCompanies } from '#domain/operator/companies.ts';

export const loader = opsLoader(async ({ asOf }) => {
  const [mails, { rows }] = await Promise.all([lateAccountMails(asOf), listCompanies({ view: 'troubled' })]);
  const companies = rows.flatMap(({ id, name, mailsFailed }) => (mailsFailed ? [{ id, name, mailsFailed }] : []));
  return { mails, companies };
});

export const action = actsByName({
  retry: opsAct(async (operator, { mailId }, { request }) => {
    const id = String(mailId);
    if (!isId<'accountMail'>(id)) throw new NotFound();
    await retryAccountMail(operator, id);
    return redirectWithToast('/ops/mail', requestMessages(request).operator.mail.retried);
  }),
});

export const handle = titled((m) => m.operator.mail.title);

/** Mails that should have left and did not: about accounts, and those of companies to their clients. */
export default function Mail() {
  const { mails, companies } = useLoaderData<typeof loader>();
  const { mail: m, tenants } = useMessages().operator;
  return (
    <Page title={m.title}>
      <Section title={m.accounts} lead={m.accountsLead}>
        <AccountMails mails={mails} />
      </Section>
      <Section title={m.companies} lead={m.companiesLead} id="companies">
        <DataTable
          caption={m.companies}
          rows={companies}
          rowKey={({ id }) => id}
          rowHref={({ id }) => `/ops/tenants/${id}#mails`}
          empty={<EmptyState icon={MailIcon} title={m.none} />}
          columns={[
            { key: 'name', head: tenants.name, phone: 'title', cell: ({ name }) => name },
            {
              key: 'failed',
              head: m.state,
              align: 'end',
              phone: 'amount',
              cell: ({ mailsFailed }) => m.failed(mailsFailed),
            },
          ]}
        />
      </Section>
    </Page>
  );
}
