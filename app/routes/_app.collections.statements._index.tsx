import { useLoaderData, useSearchParams } from '@remix-run/react';
import { Plus } from 'lucide-react';
import { OpenFiles } from '#app/collections/statements/open-files.tsx';
import { shortAccount } from '#app/collections/statements/shown-statement.ts';
import { StatementTable } from '#app/collections/statements/statement-table.tsx';
import { pageLoader } from '#app/http/form-verb.server.ts';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { Filters } from '#app/ui/filters.tsx';
import { Page } from '#app/ui/page.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { useRole } from '#app/use-role.ts';
import { listImports } from '#domain/banking/list-imports.ts';
import { listStatements } from '#domain/banking/list-statements.ts';

export const loader = pageLoader(async ({ actor, search }) => {
  const [statements, open] = await Promise.all([listStatements(actor, search), listImports(actor, {})]);
  return { statements, open: open.rows };
});

export const handle = titled((m) => m.banking.title);

/** Statements of the bank: those in the books, and the files that wait for somebody. */
export default function Statements() {
  const { statements, open } = useLoaderData<typeof loader>();
  const { banking: m, collections } = useMessages();
  const [search] = useSearchParams();
  const add = useRole('administrator', 'accounting') ? (
    <ButtonLink to="/collections/statements/new" kind="primary" icon={<Plus size={16} aria-hidden />}>
      {m.add}
    </ButtonLink>
  ) : undefined;
  const pageAfter = (after: string | undefined) => {
    const params = new URLSearchParams(search);
    params.delete('after');
    if (after !== undefined) params.set('after', after);
    return `/collections/statements?${params.toString()}`;
  };
  const isFiltered = search.has('bankAccountId');
  return (
    <Page title={m.title} lead={m.lead} action={add} back={{ to: '/collections', label: collections.title }}>
      <OpenFiles rows={open} />
      {statements.accounts.length > 1 ? (
        <Filters values={Object.fromEntries(search)} clear={isFiltered ? '/collections/statements' : undefined}>
          <SelectField
            name="bankAccountId"
            label={m.account}
            blank={m.allAccounts}
            options={statements.accounts.map(({ id, bankName, iban }) => ({
              value: id,
              label: shortAccount(bankName, iban),
            }))}
          />
        </Filters>
      ) : null}
      <StatementTable
        rows={statements.rows}
        accounts={statements.accounts}
        isFiltered={isFiltered}
        action={add}
        pager={{
          next: statements.next === undefined ? undefined : pageAfter(statements.next),
          previous: search.has('after') ? pageAfter(undefined) : undefined,
        }}
      />
    </Page>
  );
}
