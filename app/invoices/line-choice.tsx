import { useState } from 'react';
import { useMessages, usePageSettings } from '#app/messages.ts';
import { Checkbox } from '#app/ui/checkbox.tsx';
import { DecimalField } from '#app/ui/decimal-field.tsx';
import { HiddenField } from '#app/ui/hidden-field.tsx';
import { Money } from '#app/ui/money.tsx';
import { formatCivilDate } from '#domain/kernel/pure/civil-date.ts';
import { divRound, formatRomanian, SCALE } from '#domain/kernel/pure/decimal.ts';
import { UNIT_KEYS, unitAfter, unitLabel } from '#domain/kernel/pure/units.ts';
import type { Choice } from './invoice-data.server.ts';
import type { Ticked } from './invoice-form.tsx';
import { LineExtras } from './line-extras.tsx';

type Props = { choice: Choice; index: number; ticked: Ticked | undefined };

/** A service to tick with its quantity; typing a quantity ticks it. */
export function LineChoice({ choice, index, ticked }: Props) {
  const { invoicing: m } = useMessages();
  const { locale } = usePageSettings();
  const [isTicked, setTicked] = useState(ticked !== undefined);
  const name = (field: string) => `lines[${index}].${field}`;
  const key = UNIT_KEYS.find((one) => one === choice.unit);
  const unit = key === undefined ? choice.unit : unitLabel(key, locale);
  return (
    <li className="group grid grid-cols-[1fr_auto] items-start gap-x-4 gap-y-1 border-b border-base-300 py-2.5 sm:grid-cols-[1fr_7rem_9rem]">
      <HiddenField name={name('contractedServiceId')} value={choice.contractedServiceId} />
      {choice.acceptanceLineId === null ? null : (
        <HiddenField name={name('acceptanceLineId')} value={choice.acceptanceLineId} />
      )}
      <Checkbox
        key={String(isTicked)}
        name={name('ticked')}
        label={<span className="font-medium">{choice.name}</span>}
        help={<About choice={choice} />}
        initial={isTicked}
        onChange={({ target }) => setTicked(target.checked)}
      />
      <span className="text-right text-sm text-muted max-sm:hidden">
        <Money value={divRound(choice.unitPrice, 100n)} currency={choice.currency} />
      </span>
      <DecimalField
        bare
        name={name('quantity')}
        label={m.quantityOf(choice.name)}
        scale={SCALE.quantity}
        suffix={unit}
        initial={ticked?.quantity ?? choice.waiting ?? choice.left}
        className="max-sm:w-32"
        onChange={() => setTicked(true)}
      />
      <LineExtras
        name={name}
        description={ticked?.description ?? choice.description ?? ''}
        adjustment={ticked?.adjustment}
        currency={choice.currency}
      />
    </li>
  );
}

function About({ choice }: { choice: Choice }) {
  const { locale } = usePageSettings();
  const { invoicing: m } = useMessages();
  const { lastDay, reportNumber, contracted } = choice;
  if (lastDay === null)
    return m.lineContracted(
      `${formatRomanian(contracted, SCALE.quantity, { trim: true })}\u00a0${unitAfter(contracted, choice.unit, locale)}`,
    );
  const day = formatCivilDate(lastDay);
  return reportNumber === null ? m.lineDelivered(day) : m.lineAccepted(reportNumber, day);
}
