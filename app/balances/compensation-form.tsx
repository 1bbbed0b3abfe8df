import { useMessages } from '#app/messages.ts';
import { Callout } from '#app/ui/callout.tsx';
import { MoneyField } from '#app/ui/decimal-field.tsx';
import { Form } from '#app/ui/form.tsx';
import type { FormFailure } from '#app/ui/form-context.ts';
import { FormEnd } from '#app/ui/form-row.tsx';
import { HiddenField } from '#app/ui/hidden-field.tsx';
import { Day } from '#app/ui/moment.tsx';
import { Money } from '#app/ui/money.tsx';
import { Section } from '#app/ui/section.tsx';
import { Submit } from '#app/ui/submit.tsx';
import type { listCompensable } from '#domain/compensations/list-compensable.ts';
import { IMI_FROM } from '#domain/compensations/model/compensation.ts';

type Compensable = Awaited<ReturnType<typeof listCompensable>>;
type Row = Compensable['ours'][number] | Compensable['theirs'][number];
type Props = Pick<Compensable, 'ours' | 'theirs'> & { clientId: string; failure: FormFailure | undefined };

/** Both sides document by document. What can be set off of each is proposed: the smaller side whole. */
export function CompensationForm({ clientId, ours, theirs, failure }: Props) {
  const { compensations: m } = useMessages();
  const most = smaller(total(ours), total(theirs));
  const canMake = ours.length > 0 && theirs.length > 0;
  return (
    <Form failure={failure}>
      <HiddenField name="clientId" value={clientId} />
      <p className="max-w-text text-muted">{m.makeLead}</p>
      <div className="grid gap-8 lg:grid-cols-2">
        <Side title={m.ours} none={m.noOurs} rows={ours} name="ours" idName="invoiceId" most={most} />
        <Side title={m.theirs} none={m.noTheirs} rows={theirs} name="theirs" idName="receivedInvoiceId" most={most} />
      </div>
      {most > IMI_FROM ? <Callout tone="warning">{m.imi}</Callout> : null}
      {canMake ? (
        <FormEnd>
          <Submit>{m.submit}</Submit>
        </FormEnd>
      ) : null}
    </Form>
  );
}

const total = (rows: readonly { open: bigint }[]): bigint => rows.reduce((all, { open }) => all + open, 0n);
const smaller = (a: bigint, b: bigint): bigint => (a < b ? a : b);

type SideProps = { title: string; none: string; rows: readonly Row[]; name: string; idName: string; most: bigint };

function Side({ title, none, rows, name, idName, most }: SideProps) {
  const { compensations: m } = useMessages();
  let left = most;
  return (
    <Section title={title}>
      {rows.length === 0 ? <p className="text-muted">{none}</p> : null}
      <ul>
        {rows.map((row, index) => {
          const proposed = smaller(row.open, left);
          left -= proposed;
          return (
            <li
              key={row.id}
              className="grid grid-cols-[minmax(0,1fr)_9rem] items-center gap-4 border-b border-base-300 py-2"
            >
              <HiddenField name={`${name}[${index}].${idName}`} value={row.id} />
              <span className="min-w-0">
                <span className="block font-medium [overflow-wrap:anywhere]">{row.number}</span>
                <span className="text-sm text-muted">
                  <Money value={row.open} currency={row.currency} />
                  {row.dueDate === null ? null : (
                    <>
                      {' · '}
                      <Day date={row.dueDate} />
                    </>
                  )}
                </span>
              </span>
              <MoneyField
                name={`${name}[${index}].amount`}
                label={m.amountOf(row.number ?? '')}
                bare
                optional
                {...(proposed > 0n ? { initial: proposed } : {})}
              />
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
