import { useFetcher } from '@remix-run/react';
import { useMessages, usePageSettings } from '#app/messages.ts';
import { DecimalField } from '#app/ui/decimal-field.tsx';
import type { FormFailure } from '#app/ui/form-context.ts';
import { Form } from '#app/ui/form.tsx';
import { HiddenField } from '#app/ui/hidden-field.tsx';
import { Quantity } from '#app/ui/quantity.tsx';
import { Section } from '#app/ui/section.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { formatRomanian, SCALE, sum } from '#domain/kernel/pure/decimal.ts';
import { UNIT_KEYS, unitLabel } from '#domain/kernel/pure/units.ts';
import { entriesOfKind, type ShownWork } from './shown-work.ts';
import { Signed } from './signed.tsx';

type UsedProps = { work: ShownWork; isOpen: boolean };

/** Hours worked, and their sum. */
export function Hours({ work, isOpen }: UsedProps) {
  const { page: m } = useMessages().delivery;
  const fetcher = useFetcher<FormFailure>();
  const hours = entriesOfKind(work, 'hours');
  if (hours.length === 0 && !isOpen) return null;
  const total = formatRomanian(sum(hours.map((one) => one.hours ?? 0n)), SCALE.quantity, { trim: true });
  return (
    <Section
      title={m.hours}
      aside={hours.length > 0 ? <span className="text-sm text-muted">{m.hoursTotal(total)}</span> : undefined}
    >
      <ul>
        {hours.map((entry) => (
          <li key={entry.entryId} className="flex flex-wrap items-baseline gap-x-3 border-b border-base-300 py-2">
            <Quantity value={entry.hours ?? 0n} unit="h" />
            <span className="min-w-0 flex-1">{entry.text}</span>
            <Signed entry={entry} />
          </li>
        ))}
      </ul>
      {isOpen ? (
        <Form action="?do=note" fetcher={fetcher} failure={fetcher.data} className="mt-3">
          <HiddenField name="kind" value="hours" />
          <div className="flex flex-wrap items-end gap-2">
            <DecimalField name="hours" label={m.hoursField} scale={SCALE.quantity} suffix="h" className="w-28" />
            <TextField bare name="text" label={m.noteField} placeholder={m.noteField} className="min-w-0 flex-1" />
            <Submit kind="line">{m.addHours}</Submit>
          </div>
        </Form>
      ) : null}
    </Section>
  );
}

/** What was used up: how much of it, in which unit. What it costs is nobody's business here. */
export function Materials({ work, isOpen }: UsedProps) {
  const { page: m } = useMessages().delivery;
  const { locale } = usePageSettings();
  const fetcher = useFetcher<FormFailure>();
  const used = entriesOfKind(work, 'material');
  if (used.length === 0 && !isOpen) return null;
  return (
    <Section title={m.materials}>
      <ul>
        {used.map((entry) => (
          <li key={entry.entryId} className="flex flex-wrap items-baseline gap-x-3 border-b border-base-300 py-2">
            <Quantity value={entry.quantity ?? 0n} unit={entry.unit ?? 'piece'} />
            <span className="min-w-0 flex-1">{entry.text}</span>
            <Signed entry={entry} />
          </li>
        ))}
      </ul>
      {isOpen ? (
        <Form action="?do=note" fetcher={fetcher} failure={fetcher.data} className="mt-3 space-y-2">
          <HiddenField name="kind" value="material" />
          <TextField bare name="text" label={m.materialField} placeholder={m.materialField} />
          <div className="flex flex-wrap items-end gap-2">
            <DecimalField name="quantity" label={m.materialQuantity} scale={SCALE.quantity} className="w-24" />
            <SelectField
              name="unit"
              label={m.materialUnit}
              options={UNIT_KEYS.map((value) => ({ value, label: unitLabel(value, locale) }))}
            />
            <Submit kind="line">{m.addMaterial}</Submit>
          </div>
        </Form>
      ) : null}
    </Section>
  );
}
