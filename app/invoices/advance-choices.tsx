import { useMessages } from '#app/messages.ts';
import { Checkbox } from '#app/ui/checkbox.tsx';
import { MoneyField } from '#app/ui/decimal-field.tsx';
import { HiddenField } from '#app/ui/hidden-field.tsx';
import { Section } from '#app/ui/section.tsx';
import { formatCivilDate } from '#domain/kernel/pure/civil-date.ts';
import { formatRomanian } from '#domain/kernel/pure/decimal.ts';
import type { AdvanceChoice } from './invoice-data.server.ts';

type Props = {
  advances: readonly AdvanceChoice[];
  /** Which start ticked. */
  ticked: ReadonlySet<string>;
};

/** The advances that the invoice deducts, each as much as fits unless an amount is typed. */
export function AdvanceChoices({ advances, ticked }: Props) {
  const { invoicing: m, common } = useMessages();
  if (advances.length === 0) return null;
  return (
    <Section title={m.deduct} lead={m.deductHelp}>
      <ul className="border-t border-base-300">
        {advances.map(({ invoiceId, number, issueDate, left, currency, dealTitle, isCollected }, index) => (
          <li
            key={invoiceId}
            className="grid grid-cols-[1fr_9rem] items-start gap-x-4 gap-y-1 border-b border-base-300 py-2.5"
          >
            <HiddenField name={`advances[${index}].invoiceId`} value={invoiceId} />
            <Checkbox
              name={`advances[${index}].ticked`}
              label={<span className="font-medium">{m.advanceOf(number, formatCivilDate(issueDate))}</span>}
              help={[
                dealTitle,
                m.advanceLeft(`${formatRomanian(left, 2)} ${currency === 'RON' ? common.lei : currency}`),
                isCollected ? undefined : m.advanceNotCollected,
              ]
                .filter(Boolean)
                .join(' · ')}
              initial={ticked.has(invoiceId)}
            />
            <MoneyField bare name={`advances[${index}].net`} label={m.deductAmount} currency={currency} optional />
          </li>
        ))}
      </ul>
    </Section>
  );
}
