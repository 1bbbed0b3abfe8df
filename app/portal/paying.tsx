import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useMessages } from '#app/messages.ts';
import { Form } from '#app/ui/form.tsx';
import type { FormFailure } from '#app/ui/form-context.ts';
import { Money } from '#app/ui/money.tsx';
import { Section } from '#app/ui/section.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import { formatCivilDate } from '#domain/kernel/pure/civil-date.ts';
import { paperAddress, paperName } from './paper-name.ts';
import { STANDING_TONES } from './standing-tone.ts';
import { Transfers } from './transfers.tsx';
import type { Chosen } from './use-chosen.ts';
import type { Home, HomePaper } from './use-home.ts';

interface PayingProps {
  due: readonly HomePaper[];
  chosen: Chosen;
  token: string;
  formId: string;
  transfers: Home['transfers'];
  failure: FormFailure | undefined;
  /** The button, unless it is the page's own below. */
  button: ReactNode;
}

/** What is to be paid: by card the ticked invoices at once, by bank with everything to copy. */
export function Paying({ due, chosen, token, formId, transfers, failure, button }: PayingProps) {
  const { portal: m } = useMessages();
  if (due.length === 0) return null;
  const isCard = chosen.byCard.length > 0;
  const rows = (
    <ul>
      {due.map((paper) => (
        <DueRow key={paper.id} paper={paper} token={token} chosen={chosen} />
      ))}
    </ul>
  );
  return (
    <Section title={m.toPay} id="to-pay">
      {isCard ? (
        <Form id={formId} action="?do=pay" failure={failure} className="space-y-4">
          <fieldset>
            <legend className="sr-only">{m.choose}</legend>
            {rows}
          </fieldset>
          {button}
        </Form>
      ) : (
        rows
      )}
      <Transfers transfers={transfers} isOpen={!isCard} />
    </Section>
  );
}

function DueRow({ paper, token, chosen }: { paper: HomePaper; token: string; chosen: Chosen }) {
  const messages = useMessages();
  const { portal: m } = messages;
  const { id, until, standing, open, currency } = paper;
  const isCard = chosen.byCard.some((one) => one.id === id);
  const name = paperName(messages, paper);
  return (
    <li className="flex items-start gap-3 border-b border-base-300 py-3">
      {isCard ? (
        <input
          type="checkbox"
          name="invoiceIds[]"
          value={id}
          checked={chosen.isChosen(id)}
          onChange={({ target }) => chosen.choose(id, target.checked)}
          className="checkbox mt-1"
          aria-label={name}
        />
      ) : null}
      <div className="min-w-0 flex-1">
        <Link to={paperAddress(token, paper)} className="font-medium text-link">
          {name}
        </Link>
        <p className="flex flex-wrap gap-x-3 text-base text-muted">
          {until === null ? null : <span>{m.due(formatCivilDate(until))}</span>}
          {standing === 'open' ? null : <StateMark tone={STANDING_TONES[standing]}>{m.standings[standing]}</StateMark>}
        </p>
      </div>
      <Money value={open} currency={currency} size="strong" />
    </li>
  );
}
