import { Link } from '@remix-run/react';
import { useMessages } from '#app/messages.ts';
import { Callout } from '#app/ui/callout.tsx';
import { Checkbox } from '#app/ui/checkbox.tsx';
import type { FormFailure } from '#app/ui/form-context.ts';
import { Form } from '#app/ui/form.tsx';
import { Section } from '#app/ui/section.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { AccountChoice } from './account-choice.tsx';
import { CancelButton } from './cancel-button.tsx';
import { shortAccount, type ShownStatement } from './shown-statement.ts';
import { type Staged, StagedTable } from './staged-table.tsx';
import { StatementHead } from './statement-head.tsx';

type Waiting = ShownStatement & { bankAccountId: string | null; fresh: number; known: number; alike: number };
type Account = { id: string; iban: string; bankName: string; currency: string };

type Props = {
  statements: readonly Waiting[];
  accounts: readonly Account[];
  staged: { rows: readonly Staged[]; next: string | undefined; hasBefore: boolean };
  isTable: boolean;
  canWrite: boolean;
  failureOf: (act: string) => FormFailure | undefined;
};

/** A file that was read: what is in it, what of it is new, and the one click that takes it in. */
export function ImportWaiting({ statements, accounts, staged, isTable, canWrite, failureOf }: Props) {
  const { banking: m } = useMessages();
  const fresh = statements.reduce((sum, one) => sum + one.fresh, 0);
  const differs = statements.some(({ difference }) => difference !== null && difference !== 0n);
  const isReady = statements.every(({ bankAccountId }) => bankAccountId !== null);
  const asked = new Set<string>();
  return (
    <div className="grid gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,24rem)_minmax(0,1fr)]">
      <div>
        {statements.map((statement) => {
          const own = accounts.find(({ id }) => id === statement.bankAccountId);
          const isAsked = own === undefined && !asked.has(statement.account ?? '');
          if (own === undefined) asked.add(statement.account ?? '');
          return (
            <Section
              key={statement.id}
              title={statement.number === null ? m.wholeFile : m.statementOf(statement.number)}
            >
              <StatementHead statement={statement} bank={own ? shortAccount(own.bankName, own.iban) : undefined} />
              <Counts {...statement} />
              {isAsked && canWrite ? (
                <AccountChoice statement={statement} accounts={accounts} failure={failureOf('account')} />
              ) : null}
            </Section>
          );
        })}
        {canWrite ? (
          <div className="space-y-3">
            {isReady ? (
              <Form action="?do=confirm" failure={failureOf('confirm')} id="confirm">
                {differs ? <Checkbox name="acceptDifference" value="true" label={m.acceptDifference} /> : null}
                <Submit wide>{m.confirm(fresh)}</Submit>
              </Form>
            ) : null}
            <CancelButton label={m.cancel} />
            {isTable ? (
              <Link to="?columns=1" className="text-link text-sm">
                {m.mapping.title}
              </Link>
            ) : null}
          </div>
        ) : null}
      </div>
      <StagedTable {...staged} />
    </div>
  );
}

function Counts({ fresh, known, alike }: Pick<Waiting, 'fresh' | 'known' | 'alike'>) {
  const { banking: m } = useMessages();
  return (
    <div className="mt-3 space-y-2">
      <p className="font-medium">{m.fresh(fresh)}</p>
      {known > 0 ? <p className="text-sm text-muted">{m.known(known)}</p> : null}
      {alike > 0 ? <Callout tone="warning">{m.alike(alike)}</Callout> : null}
    </div>
  );
}
