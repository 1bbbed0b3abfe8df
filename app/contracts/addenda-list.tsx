import { useMessages } from '#app/messages.ts';
import { SentMails } from '#app/portal/sent-mails.tsx';
import { ButtonLink } from '#app/ui/button.tsx';
import { CopyField } from '#app/ui/copy-field.tsx';
import { Form } from '#app/ui/form.tsx';
import { HiddenField } from '#app/ui/hidden-field.tsx';
import { Day } from '#app/ui/moment.tsx';
import { Quantity } from '#app/ui/quantity.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { UnitPrice } from '#app/ui/unit-price.tsx';
import { isWaiting } from '#domain/contracts/model/addendum.ts';
import { addendumTone } from './contract-state.ts';
import type { ShownContract } from './shown-contract.ts';
import { Signers } from './signers.tsx';

type Addendum = ShownContract['addenda'][number];
type Props = {
  currency: string;
  addenda: readonly Addendum[];
  names: Readonly<Record<string, string>>;
  links: Readonly<Record<string, string>>;
};

/** The addenda of a contract in their order, each with its paper, its signatures and what can be done with it. */
export function AddendaList({ currency, addenda, names, links }: Props) {
  const { contracts: m } = useMessages();
  if (addenda.length === 0) return null;
  return (
    <section className="mt-4 border-t border-base-300 pt-3">
      <h2 className="font-semibold">{m.addenda}</h2>
      <ul>
        {addenda.map((one) => (
          <li key={one.addendumId} className="space-y-2 border-b border-base-300 py-3 last:border-0">
            <div className="flex flex-wrap items-baseline justify-between gap-3">
              <a href={`/addenda/${one.addendumId}/pdf`} className="text-link font-medium">
                {m.addendum(one.number)}
              </a>
              <StateMark tone={addendumTone(one.state)}>{m.addendumStates[one.state]}</StateMark>
            </div>
            <p className="text-sm text-muted">
              {m.effectiveDate} <Day date={one.effectiveDate} />
              {one.newEndDate === null ? null : (
                <>
                  {' · '}
                  {m.newEndDate} <Day date={one.newEndDate} />
                </>
              )}
            </p>
            <Changes services={one.services} currency={currency} />
            {one.signing ? <Signers signing={one.signing} names={names} /> : null}
            {isWaiting(one.state) ? <Waiting addendum={one} link={links[one.addendumId]} /> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Changes({ services, currency }: Pick<Addendum, 'services'> & { currency: string }) {
  const { contracts: m } = useMessages();
  if (services.length === 0) return null;
  return (
    <ul className="text-sm">
      {services.map(({ change, name, quantity, unit, unitPrice }, index) => (
        <li key={index} className="flex flex-wrap justify-between gap-x-3">
          <span className="min-w-0">
            {name} <span className="text-muted">{m.lineChanges[change]}</span>
          </span>
          {change === 'end' ? null : (
            <span>
              <Quantity value={quantity} unit={unit} /> {'×'} <UnitPrice value={unitPrice} currency={currency} />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

function Waiting({ addendum, link }: { addendum: Addendum; link: string | undefined }) {
  const { contracts: m } = useMessages();
  return (
    <>
      {link === undefined ? null : <CopyField label={m.copyLink} value={link} />}
      {link === undefined ? null : <SentMails kind="addendum" paper={addendum.addendumId} mails={[]} />}
      <div className="flex flex-wrap gap-2">
        <ButtonLink to={`/addenda/${addendum.addendumId}/answer`}>{m.recordAnswer}</ButtonLink>
        <Form action="?do=withdrawAddendum">
          <HiddenField name="addendumId" value={addendum.addendumId} />
          <Submit kind="danger">{m.withdraw}</Submit>
        </Form>
      </div>
    </>
  );
}
