import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useMessages } from '#app/messages.ts';
import { Day } from '#app/ui/moment.tsx';
import { Money } from '#app/ui/money.tsx';
import { Section } from '#app/ui/section.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import { paperAddress, paperName } from './paper-name.ts';
import { STANDING_TONES } from './standing-tone.ts';
import type { Home, HomePaper } from './use-home.ts';

const GROUPS = ['offer', 'contract', 'acceptance', 'invoice'] as const;
const groupOf = ({ kind }: HomePaper) => (kind === 'addendum' ? 'contract' : kind);

/** Every paper by its kind, to be read or downloaded. */
export function Papers({
  papers,
  receipts,
  token,
}: {
  papers: readonly HomePaper[];
  receipts: Home['receipts'];
  token: string;
}) {
  const { portal: m } = useMessages();
  const groups = GROUPS.map((group) => ({ group, rows: papers.filter((one) => groupOf(one) === group) }));
  return (
    <Section title={m.papers} id="papers">
      {papers.length + receipts.length === 0 ? <p className="text-base text-muted">{m.noPapers}</p> : null}
      {groups.map(({ group, rows }) =>
        rows.length === 0 ? null : (
          <Group key={group} title={m.groups[group]}>
            {rows.map((paper) => (
              <PaperRow key={paper.id} paper={paper} token={token} />
            ))}
          </Group>
        ),
      )}
      {receipts.length === 0 ? null : (
        <Group title={m.groups.receipt}>
          {receipts.map(({ id, number, date, amount }) => (
            <Row
              key={id}
              name={<span className="font-medium">{m.receipt(number)}</span>}
              meta={<Day date={date} />}
              amount={<Money value={amount} />}
              pdf={{ href: `/p/${token}/receipts/${id}`, label: m.pdf(m.receipt(number)) }}
            />
          ))}
        </Group>
      )}
    </Section>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="mt-5 first:mt-0">
      <h3 className="text-base font-semibold text-muted">{title}</h3>
      <ul>{children}</ul>
    </div>
  );
}

function PaperRow({ paper, token }: { paper: HomePaper; token: string }) {
  const messages = useMessages();
  const { portal: m } = messages;
  const { date, amount, currency, standing } = paper;
  const name = paperName(messages, paper);
  const address = paperAddress(token, paper);
  return (
    <Row
      name={
        <Link to={address} className="font-medium text-link">
          {name}
        </Link>
      }
      meta={
        <>
          {date === null ? null : <Day date={date} />}
          <StateMark tone={STANDING_TONES[standing]}>{m.standings[standing]}</StateMark>
        </>
      }
      amount={amount === null ? null : <Money value={amount} currency={currency} />}
      pdf={{ href: `${address}/pdf`, label: m.pdf(name) }}
    />
  );
}

type RowProps = { name: ReactNode; meta: ReactNode; amount: ReactNode; pdf: { href: string; label: string } };

function Row({ name, meta, amount, pdf }: RowProps) {
  const { portal: m } = useMessages();
  return (
    <li className="flex items-start gap-4 border-b border-base-300 py-3">
      <div className="min-w-0 flex-1">
        {name}
        <p className="flex flex-wrap gap-x-3 text-base text-muted">{meta}</p>
      </div>
      <div className="text-right">
        {amount}
        <p>
          <a href={pdf.href} className="text-link text-base" aria-label={pdf.label}>
            {m.asPdf}
          </a>
        </p>
      </div>
    </li>
  );
}
