import { Link } from '@remix-run/react';
import { useMessages } from '#app/messages.ts';
import type { FormFailure } from '#app/ui/form-context.ts';
import { Form } from '#app/ui/form.tsx';
import { HiddenField } from '#app/ui/hidden-field.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { shortAccount } from './shown-statement.ts';

type Props = {
  statement: { id: string; account: string | null; currency: string | null };
  accounts: readonly { id: string; iban: string; bankName: string; currency: string }[];
  failure: FormFailure | undefined;
};

/** Which of the company's accounts a statement is of, when the file names none of them. */
export function AccountChoice({ statement: { id, account, currency }, accounts, failure }: Props) {
  const { banking: m } = useMessages();
  const fitting = accounts.filter((one) => currency === null || one.currency === currency);
  return (
    <div className="mt-3 rounded-field bg-warning-soft px-4 py-3">
      <p className="mb-2 font-medium">{account === null ? m.noAccount : m.unknownAccount(account)}</p>
      <Form action="?do=account" failure={failure} id={`account-${id}`}>
        <HiddenField name="statementId" value={id} />
        <SelectField
          name="bankAccountId"
          label={m.chooseAccount}
          blank={m.choose}
          options={fitting.map((one) => ({
            value: one.id,
            label: `${shortAccount(one.bankName, one.iban)} · ${one.currency}`,
          }))}
        />
        <Submit kind="line">{m.choose}</Submit>
      </Form>
      <p className="mt-3 text-sm">
        {m.accountMissing}{' '}
        <Link to="/settings/company" className="text-link">
          {m.toCompany}
        </Link>
      </p>
    </div>
  );
}
