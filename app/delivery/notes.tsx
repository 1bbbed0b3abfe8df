import { useFetcher } from '@remix-run/react';
import { useMessages } from '#app/messages.ts';
import { DecimalField } from '#app/ui/decimal-field.tsx';
import { FileField } from '#app/ui/file-field.tsx';
import type { FormFailure } from '#app/ui/form-context.ts';
import { Form } from '#app/ui/form.tsx';
import { HiddenField } from '#app/ui/hidden-field.tsx';
import { Instant } from '#app/ui/moment.tsx';
import { Quantity } from '#app/ui/quantity.tsx';
import { Section } from '#app/ui/section.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { TextArea } from '#app/ui/text-area.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { formatRomanian, SCALE, sum } from '#domain/kernel/pure/decimal.ts';
import { entriesOfKind, type ShownEntry, type ShownWork } from './shown-work.ts';

type Props = { work: ShownWork; isOpen: boolean };

const MEGABYTES = 10;

/** Remarks from the spot. */
export function Notes({ work, isOpen }: Props) {
  const { page: m } = useMessages().delivery;
  const fetcher = useFetcher<FormFailure>();
  const notes = entriesOfKind(work, 'note');
  return (
    <Section title={m.notes}>
      {notes.length === 0 && !isOpen ? <p className="text-muted">{m.entriesEmpty}</p> : null}
      <ul>
        {notes.map((entry) => (
          <li key={entry.entryId} className="border-b border-base-300 py-2">
            <p className="whitespace-pre-line">{entry.text}</p>
            <Signed entry={entry} />
          </li>
        ))}
      </ul>
      {isOpen ? (
        <Form action="?do=note" fetcher={fetcher} failure={fetcher.data} className="mt-3 space-y-2">
          <HiddenField name="kind" value="note" />
          <TextArea bare name="text" label={m.noteField} placeholder={m.noteField} rows={2} />
          <Submit kind="line">{m.addNote}</Submit>
        </Form>
      ) : null}
    </Section>
  );
}

/** Pictures from the spot, taken with the phone's camera. */
export function Photos({ work, isOpen }: Props) {
  const { page: m } = useMessages().delivery;
  const fetcher = useFetcher<FormFailure>();
  const photos = entriesOfKind(work, 'photo');
  if (photos.length === 0 && !isOpen) return null;
  return (
    <Section title={m.photos}>
      <ul className="grid grid-cols-3 gap-2 sm:grid-cols-4">
        {photos.map(({ entryId, fileId, text }) =>
          fileId === null ? null : (
            <li key={entryId}>
              <a href={`/interventions/${work.workOrderId}/photos/${fileId}`} target="_blank" rel="noreferrer">
                <img
                  src={`/interventions/${work.workOrderId}/photos/${fileId}`}
                  alt={m.photoOf(text)}
                  loading="lazy"
                  className="aspect-square w-full rounded-field border border-base-300 object-cover"
                />
              </a>
            </li>
          ),
        )}
      </ul>
      {isOpen ? (
        <Form
          action="?do=note"
          encType="multipart/form-data"
          fetcher={fetcher}
          failure={fetcher.data}
          className="mt-3 space-y-2"
        >
          <HiddenField name="kind" value="photo" />
          <FileField
            name="file"
            label={m.photoField}
            bare
            camera
            accept="image/jpeg,image/png,image/webp"
            megabytes={MEGABYTES}
          />
          <TextField bare name="text" label={m.photoCaption} placeholder={m.photoCaption} />
          <Submit kind="line">{m.addPhoto}</Submit>
        </Form>
      ) : null}
    </Section>
  );
}

/** Hours worked, and their sum. */
export function Hours({ work, isOpen }: Props) {
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

/** Who noted it, and when. */
export function Signed({ entry: { authorName, at } }: { entry: ShownEntry }) {
  const { page: m } = useMessages().delivery;
  return (
    <p className="text-xs text-muted">
      {authorName === null ? null : `${m.by(authorName)}, `}
      <Instant at={at} />
    </p>
  );
}
